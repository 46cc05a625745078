"use client";
import { HandrailError } from "@handrail/core";
import { type ComponentPropsWithoutRef, forwardRef, type ReactNode, type RefObject, useRef } from "react";
import { createPortal } from "react-dom";
import { parts } from "../anatomy.js";
import { DialogWindow } from "./DialogWindow.js";
import { isEmpty } from "./isEmpty.js";
import { useDialogHost } from "./useDialogHost.js";

/**
 * A modal dialog with a contact rail. Renders a `<dialog>` in the browser's top layer, above every other layer: inside the modal, menu or
 * card that it is opened from, else at the end of the body (or of `container`). The rail stays at the bottom, and only the content above it
 * scrolls. The page behind a modal is not operable, so every dialog needs a rail.
 *
 * Focus moves to the title, and returns to the opener, or to the nearest control if the opener is gone or nothing had focus. Escape, the close button and a press
 * outside close it, and nothing below.
 * @throws HandrailError if `rail` is empty.
 */
export const Dialog = /* @__PURE__ */ forwardRef<HTMLDialogElement, DialogProps>(function Dialog(props, ref) {
  const { open, container, returnFocusRef, onCloseAutoFocus, ...rest } = props;
  const { onOpenAutoFocus, onEscapeKeyDown, onPressOutside, ...window } = rest;
  if (isEmpty(props.rail)) {
    throw new HandrailError(
      "@handrail/ui: <Dialog> has no rail. Everything behind a modal is out of reach, so a customer could not get to " +
        "a person. Pass rail={<ContactRail />} from @handrail/contact.",
    );
  }
  const markerRef = useRef<HTMLSpanElement>(null);
  const host = useDialogHost(markerRef, { open, container, returnFocusRef, onCloseAutoFocus });
  const handlers = { onOpenAutoFocus, onEscapeKeyDown, onPressOutside };
  return (
    <>
      {open ? <span ref={markerRef} data-hr={parts.dialogMarker} hidden /> : null}
      {host && createPortal(<DialogWindow {...window} {...handlers} host={host} ref={ref} />, host.element)}
    </>
  );
});

/** Props of {@link Dialog}. All other props are passed to the `<dialog>`. */
export interface DialogProps extends Omit<ComponentPropsWithoutRef<"dialog">, "title"> {
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
  /** The parent element of the dialog. @default the modal, menu or card that it is opened from, or `document.body` */
  container?: HTMLElement | null;
  /** Called before focus moves to the title. `preventDefault()` leaves that to you. */
  onOpenAutoFocus?: (event: Event) => void;
  /** Called before focus moves back. `preventDefault()` leaves that to you. */
  onCloseAutoFocus?: (event: Event) => void;
  /** Called on Escape. `preventDefault()` keeps the dialog open. */
  onEscapeKeyDown?: (event: KeyboardEvent) => void;
  /** Called on a press outside. `preventDefault()` keeps the dialog open. */
  onPressOutside?: (event: MouseEvent) => void;
  /** More part names, added after `dialog`. */
  "data-hr"?: string;
}
