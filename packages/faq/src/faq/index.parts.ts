export { FaqAnswer as Answer } from "./FaqAnswer.js";
export { FaqCopyLink as CopyLink } from "./FaqCopyLink.js";
export { FaqFilter as Filter } from "./FaqFilter.js";
export { FaqGroup as Group } from "./FaqGroup.js";
export { FaqItem as Item } from "./FaqItem.js";
export { FaqQuestion as Question } from "./FaqQuestion.js";
export { FaqRoot as Root } from "./FaqRoot.js";
export { FaqToggleAll as ToggleAll } from "./FaqToggleAll.js";
