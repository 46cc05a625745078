"use client";
import { HandrailError } from "@handrail/core";
import * as Radix from "@radix-ui/react-dialog";
import { type ComponentPropsWithoutRef, forwardRef, type ReactNode, type RefObject, useCallback } from "react";
import { parts } from "../anatomy.js";
import { Icon } from "../icon/Icon.js";
import { xIcon } from "../icons/index.js";
import { VisuallyHidden } from "../visually-hidden/VisuallyHidden.js";
import { useReturnFocus } from "./useReturnFocus.js";
import { useSurroundings } from "./useSurroundings.js";

/**
 * A modal dialog with a contact rail. Renders a `<div role="dialog">` at the end of the body (or of `container`). The rail stays at
 * the bottom, and only the content above it scrolls. The page behind a modal is not operable, so every dialog needs a rail.
 *
 * Focus moves to the dialog, so that screen readers read its title first, and returns to the opener. Escape, the close button and
 * a press outside close it.
 * @throws HandrailError if `rail` is empty.
 */
export const Dialog = /* @__PURE__ */ forwardRef<HTMLDivElement, DialogProps>(function Dialog(props, ref) {
  const { open, onOpenChange, title, description, rail, closeLabel, children, container, returnFocusRef, ...rest } =
    props;
  const { "data-hr": part, onOpenAutoFocus, onCloseAutoFocus, ...content } = rest;
  if (isEmpty(rail)) {
    throw new HandrailError(
      "@handrail/ui: <Dialog> has no rail. Everything behind a modal is out of reach, so a customer could not get to " +
        "a person. Pass rail={<ContactRail />} from @handrail/contact.",
    );
  }
  const returnFocus = useReturnFocus(open, returnFocusRef);
  const { placeRef, surroundings } = useSurroundings(open);

  const focusDialog = useCallback(
    (event: Event) => {
      onOpenAutoFocus?.(event);
      if (event.defaultPrevented) return;
      event.preventDefault();
      if (event.currentTarget instanceof HTMLElement) event.currentTarget.focus({ preventScroll: true });
    },
    [onOpenAutoFocus],
  );
  const giveFocusBack = useCallback(
    (event: Event) => {
      onCloseAutoFocus?.(event);
      if (event.defaultPrevented) return;
      event.preventDefault();
      returnFocus();
    },
    [onCloseAutoFocus, returnFocus],
  );

  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      {open ? <span ref={placeRef} data-hr={parts.dialogMarker} hidden /> : null}
      <Radix.Portal container={container}>
        {/* Not Radix's own overlay: it locks scrolling with a <style> element, which a strict CSP refuses. */}
        <div data-hr={parts.dialogScrim} {...surroundings}>
          <Radix.Content
            aria-describedby={undefined}
            aria-modal
            {...content}
            ref={ref}
            data-hr={part ? `${parts.dialog} ${part}` : parts.dialog}
            onOpenAutoFocus={focusDialog}
            onCloseAutoFocus={giveFocusBack}
          >
            <div data-hr={parts.dialogScroll}>
              <div data-hr={parts.dialogHead}>
                <Radix.Title data-hr={parts.dialogTitle}>{title}</Radix.Title>
                <Radix.Close data-hr={parts.dialogClose}>
                  <Icon icon={xIcon} />
                  <VisuallyHidden>{closeLabel}</VisuallyHidden>
                </Radix.Close>
              </div>
              <div data-hr={parts.dialogBody}>
                {isEmpty(description) ? null : (
                  <Radix.Description data-hr={parts.dialogDescription}>{description}</Radix.Description>
                )}
                {children}
              </div>
            </div>
            <div data-hr={parts.dialogRail}>{rail}</div>
          </Radix.Content>
        </div>
      </Radix.Portal>
    </Radix.Root>
  );
});

function isEmpty(node: ReactNode): boolean {
  return node == null || typeof node === "boolean" || node === "" || (Array.isArray(node) && node.every(isEmpty));
}

type ContentProps = Omit<ComponentPropsWithoutRef<typeof Radix.Content>, "title" | "asChild" | "forceMount">;

/** Props of {@link Dialog}. All other props are passed to the `<div role="dialog">`. */
export interface DialogProps extends ContentProps {
  /** Whether the dialog is open. */
  open: boolean;
  /** Called with `false` on Escape, on the close button and on a press outside. */
  onOpenChange: (open: boolean) => void;
  /** The title, which is also the accessible name (WCAG 4.1.2). */
  title: ReactNode;
  /** A sentence that screen readers read after the title. */
  description?: ReactNode;
  /** The contact rail, always in view at the bottom of the dialog. Required: see {@link Dialog}. */
  rail: ReactNode;
  /** The accessible name of the close button. */
  closeLabel: string;
  /** The content between the title and the rail, which scrolls. */
  children?: ReactNode;
  /** The element that gets focus on closing. @default the element that had focus before opening */
  returnFocusRef?: RefObject<HTMLElement | null>;
  /** The parent element of the dialog. @default document.body */
  container?: HTMLElement | null;
  /** More part names, added after `dialog`. */
  "data-hr"?: string;
}
