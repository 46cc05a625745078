"use client";
import { type ComponentPropsWithoutRef, forwardRef, type ReactNode, useId, useRef } from "react";
import { parts } from "../anatomy.js";
import { useComposedRefs } from "../hooks/useComposedRefs.js";
import { Icon } from "../icon/Icon.js";
import { xIcon } from "../icons/index.js";
import { VisuallyHidden } from "../visually-hidden/VisuallyHidden.js";
import type { DialogHost } from "./dialogHost.js";
import { isEmpty } from "./isEmpty.js";
import { type ModalHandlers, useModal } from "./useModal.js";

/** The open dialog. Renders a `<dialog>`. */
export const DialogWindow = /* @__PURE__ */ forwardRef<HTMLDialogElement, DialogWindowProps>(
  function DialogWindow(props, ref) {
    const { host, title, description, rail, closeLabel, children, ...withHandlers } = props;
    const { onOpenChange, onOpenAutoFocus, onEscapeKeyDown, onPressOutside, "data-hr": part, ...rest } = withHandlers;
    const id = useId();
    const dialogRef = useRef<HTMLDialogElement>(null);
    const titleRef = useRef<HTMLHeadingElement>(null);
    const handlers = { onOpenChange, onOpenAutoFocus, onEscapeKeyDown, onPressOutside };
    const shown = useModal(dialogRef, titleRef, host, handlers);
    const hasDescription = !isEmpty(description);
    return (
      <dialog
        aria-modal
        aria-labelledby={`${id}-title`}
        aria-describedby={hasDescription ? `${id}-description` : undefined}
        {...rest}
        ref={useComposedRefs(dialogRef, ref)}
        data-hr={part ? `${parts.dialog} ${part}` : parts.dialog}
      >
        {shown && (
          <>
            <div data-hr={parts.dialogScroll}>
              <div data-hr={parts.dialogHead}>
                {/* Takes focus, so that a screen reader reads the name of the dialog and not all of its content. */}
                <h2 data-hr={parts.dialogTitle} id={`${id}-title`} ref={titleRef} tabIndex={-1}>
                  {title}
                </h2>
                <button type="button" data-hr={parts.dialogClose} onClick={() => onOpenChange(false)}>
                  <Icon icon={xIcon} />
                  <VisuallyHidden>{closeLabel}</VisuallyHidden>
                </button>
              </div>
              <div data-hr={parts.dialogBody}>
                {hasDescription && (
                  <p data-hr={parts.dialogDescription} id={`${id}-description`}>
                    {description}
                  </p>
                )}
                {children}
              </div>
            </div>
            <div data-hr={parts.dialogRail}>{rail}</div>
          </>
        )}
      </dialog>
    );
  },
);

interface DialogWindowProps extends Omit<ComponentPropsWithoutRef<"dialog">, "open" | "title">, ModalHandlers {
  host: DialogHost;
  title: ReactNode;
  description?: ReactNode;
  rail: ReactNode;
  closeLabel: string;
  "data-hr"?: string | undefined;
}
