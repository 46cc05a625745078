export type { FaqAnswerProps } from "./faq/FaqAnswer.js";
export type { FaqItemProps } from "./faq/FaqItem.js";
export type { FaqChange, FaqRootProps } from "./faq/FaqRoot.js";
export type { FaqToggleAllProps } from "./faq/FaqToggleAll.js";
export type { FaqItem } from "./faq/faqData.js";
export * as Faq from "./faq/index.parts.js";
export { HelpFaq, type HelpFaqProps } from "./HelpFaq.js";
