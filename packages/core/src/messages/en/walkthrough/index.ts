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
  goal: "Afterwards you can:",
  skip: "Skip this step",
  practice: {
    instruction: "Try it now. This step waits for you.",
    hint: "Hint",
    done: "Well done. You can go on.",
  },
  check: {
    severalHint: "Choose all that are right.",
    orderHint: "Put these in order with the arrows.",
    yourAnswer: "Your answer",
    submit: "Check the answer",
    tryAgain: "Try again",
    empty: "Give an answer first.",
    correct: "That's right",
    wrong: "That's not right yet",
    wrongBody: "You can try again, go on, or ask a person.",
    moveUp: "Move up: {item}",
    moveDown: "Move down: {item}",
    moved: "{item}: now {position} of {total}",
  },
  transcript: "Read the video as text",
  trainer: {
    talk: "Ask your trainer",
    region: "Contact your trainer",
    risenTitle: "Your trainer can answer this",
  },
};
