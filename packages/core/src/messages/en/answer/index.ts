import type { Messages } from "../../messages.js";

/** The English messages of an answer. */
export const answer: Messages["answer"] = {
  checked: "Checked {date}",
  owner: "{owner}",
  stale: "This may be out of date. It was due to be checked on {date}.",
  staleSince: "Checked {ago}. A person can confirm that it is still right.",
  helpful: "Did this answer your question?",
  yes: "Yes",
  no: "No",
  thanksYes: "Thank you. We've recorded that it helped.",
  thanksNo: "Thank you. A person can take it from here.",
  reasonTitle: "What went wrong?",
  reasons: {
    notFound: "I couldn't find what I need",
    unclear: "It is not clear",
    outdated: "It is out of date",
    wrongProduct: "It is about another product",
    failed: "I tried it and it didn't work",
    somethingElse: "Something else",
  },
  words: "In your own words (optional, up to 1,000 characters)",
  sendReason: "Send",
  thanksReason: "Thank you. It helps us to improve this answer.",
  willSend: "You are offline. We'll send it when you are online again.",
  notSaved: "We couldn't save your answer. Please try again, or talk to a person.",
  contents: "On this page",
  openFigure: "Open large",
  figure: "Picture",
  related: "Read next",
};
