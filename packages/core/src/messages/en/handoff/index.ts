import type { HandoffMessages } from "../../parts/handoff.js";

/** The English messages of a handoff. */
export const handoff: HandoffMessages = {
  asked: "Question",
  topic: "Topic",
  product: "Product",
  page: "Page",
  language: "Language",
  reference: "Reference",
  duration: "Time spent",
  searched: "Searched for",
  foundNothing: "found nothing",
  foundUnsure: "found nothing certain",
  read: "Read",
  helpful: "helped",
  notHelpful: "did not help",
  steps: "Steps",
  stepDone: "done",
  stepFailed: "did not work",
  history: "Earlier cases",
  minutes: { one: "{count} minute", other: "{count} minutes" },
  leftOut: { one: "and {count} earlier one left out", other: "and {count} earlier ones left out" },
  remove: "Remove {text}",
  removed: "Removed: {text}",
  change: "Change {text}",
  save: "Save",
};
