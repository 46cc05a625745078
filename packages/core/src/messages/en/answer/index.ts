import type { Messages } from "../../messages.js";

/** The English messages of an answer. */
export const answer: Messages["answer"] = {
  checked: "Checked {date}",
  owner: "{owner}",
  stale: "This may be out of date. It was due to be checked on {date}.",
  helpful: "Did this answer your question?",
  yes: "Yes",
  no: "No",
  thanksYes: "Thank you. We've recorded that it helped.",
  thanksNo: "Thank you. A person can take it from here.",
  related: "Read next",
};
