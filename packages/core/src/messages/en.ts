import { answer } from "./en/answer.js";
import { essential } from "./en/essential.js";
import { faq } from "./en/faq.js";
import { form } from "./en/form.js";
import { handoff } from "./en/handoff.js";
import { panel } from "./en/panel.js";
import { search } from "./en/search.js";
import { summary } from "./en/summary.js";
import { walkthrough } from "./en/walkthrough.js";
import type { Messages } from "./messages.js";

/** English, in the plain words of a library's help desk. */
export const en: Messages = {
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
