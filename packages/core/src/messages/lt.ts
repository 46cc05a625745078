import { answer } from "./lt/answer.js";
import { essential } from "./lt/essential.js";
import { faq } from "./lt/faq.js";
import { panel } from "./lt/panel.js";
import { search } from "./lt/search.js";
import { walkthrough } from "./lt/walkthrough.js";
import type { Messages } from "./messages.js";

/** Lithuanian. */
export const lt: Messages = { ...essential, answer, faq, panel, search, walkthrough };
