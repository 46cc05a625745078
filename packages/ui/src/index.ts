export * from "./base/index.js";
export { Dialog, type DialogProps } from "./dialog/Dialog.js";
export { RichText, type RichTextProps } from "./richText/RichText.js";
export type { TaskLabels } from "./richText/RichTextTask.js";
