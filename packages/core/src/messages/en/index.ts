import type { Messages } from "../messages.js";
import { answer } from "./answer/index.js";
import { course } from "./course/index.js";
import { essential } from "./essential/index.js";
import { faq } from "./faq/index.js";
import { form } from "./form/index.js";
import { handoff } from "./handoff/index.js";
import { panel } from "./panel/index.js";
import { search } from "./search/index.js";
import { summary } from "./summary/index.js";
import { walkthrough } from "./walkthrough/index.js";

/** All English messages, in the plain style of a library's help desk. */
export const en: Messages = {
  ...essential,
  answer,
  course,
  faq,
  form,
  handoff,
  panel,
  search,
  summary,
  walkthrough,
};
