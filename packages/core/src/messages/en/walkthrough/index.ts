import type { Messages } from "../../messages.js";

/** The English words of walkthroughs. */
export const walkthrough: Messages["walkthrough"] = {
  progress: "Step {step} of {total}",
  next: "Next",
  finish: "Finish",
  skip: "Skip this step",
  leave: "Leave the tour",
  missingTitle: "This part of the screen isn't here",
  missingBody: "You can go on to the next step, or ask a person.",
  start: "Show me round",
  done: "That's everything",
};
