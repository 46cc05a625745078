export { FaqAnswer as Answer } from "./FaqAnswer.js";
export { FaqItem as Item } from "./FaqItem.js";
export { FaqQuestion as Question } from "./FaqQuestion.js";
export { FaqRoot as Root } from "./FaqRoot.js";
export { FaqToggleAll as ToggleAll } from "./FaqToggleAll.js";
