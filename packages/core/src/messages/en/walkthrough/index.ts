import type { Messages } from "../../messages.js";

/** The English messages of walkthroughs. */
export const walkthrough: Messages["walkthrough"] = {
  progress: "Step {step} of {total}",
  next: "Next",
  finish: "Finish",
  leave: "Leave the tour",
  unfold: "Show the text",
  missingTitle: "This part of the screen isn't here",
  missingBody: "You can go on to the next step, or ask a person.",
  endTitle: "That's it",
  endBody: "You can open this tour again whenever you like. If something is still not clear, ask a person.",
  done: "Done",
  doneCount: "{done} of {total} steps done",
  trainer: {
    talk: "Ask your trainer",
    region: "Contact your trainer",
    risenTitle: "Your trainer can answer this",
  },
};
