import { answer } from "./lt/answer.js";
import { essential } from "./lt/essential.js";
import { faq } from "./lt/faq.js";
import { form } from "./lt/form.js";
import { handoff } from "./lt/handoff.js";
import { panel } from "./lt/panel.js";
import { search } from "./lt/search.js";
import { summary } from "./lt/summary.js";
import { walkthrough } from "./lt/walkthrough.js";
import type { Messages } from "./messages.js";

/** Lithuanian. */
export const lt: Messages = {
  ...essential,
  answer,
  faq,
  form,
  handoff,
  panel,
  search,
  summary,
  walkthrough,
};
