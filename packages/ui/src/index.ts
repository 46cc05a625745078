export { Button, type ButtonProps } from "./button/Button.js";
export { createSharedContext } from "./context/createSharedContext.js";
export { Dialog, type DialogProps } from "./dialog/Dialog.js";
export { RichText, type RichTextProps } from "./richText/RichText.js";
export { VisuallyHidden, type VisuallyHiddenProps } from "./VisuallyHidden.js";
