export { RichText, type RichTextProps } from "./RichText.js";
export type { CalloutLabels } from "./RichTextCallout.js";
export type { TaskLabels } from "./RichTextTask.js";
export type { FigureImage } from "./richTextImage.js";
