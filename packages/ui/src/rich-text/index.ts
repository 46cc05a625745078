export { RichText, type RichTextProps } from "./RichText.js";
export type { TaskLabels } from "./RichTextTask.js";
