export * from "./richText.js";
export { richTextToString } from "./richTextToString.js";
export { createRichTextWalk, type RichTextWalk } from "./walkRichText.js";
