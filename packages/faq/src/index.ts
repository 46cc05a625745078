export type { FaqAnswerProps } from "./faq/FaqAnswer.js";
export type { FaqEntryProps } from "./faq/FaqEntry.js";
export type { FaqChange, FaqRootProps } from "./faq/FaqRoot.js";
export type { FaqToggleAllProps } from "./faq/FaqToggleAll.js";
export type { FaqItem } from "./faq/faqItem.js";
export * as Faq from "./faq/index.parts.js";
export { HelpFaq, type HelpFaqProps } from "./HelpFaq.js";
