/** The `data-hr` token of each part, by which stylesheets and tests select it. Renaming one is a breaking change. */
export const parts = {
  marker: "tour-marker",
  host: "tour-host",
  spotlight: "tour-spotlight",
  dim: "tour-dim",
  ring: "tour-ring",
  card: "tour-card",
  head: "tour-head",
  back: "tour-back",
  leave: "tour-leave",
  unfold: "tour-unfold",
  scroll: "tour-scroll",
  progress: "tour-progress",
  content: "tour-content",
  text: "tour-text",
  slot: "tour-slot",
  count: "tour-count",
  title: "tour-title",
  missing: "tour-missing",
  otherPage: "tour-other-page",
  actions: "tour-actions",
  next: "tour-next",
  practice: "practice",
  practiceDone: "practice-done",
  hint: "practice-hint",
  check: "check",
  checkAnswers: "check-answers",
  checkHint: "check-hint",
  checkOption: "check-option",
  checkText: "check-text",
  checkOrder: "check-order",
  checkUp: "check-up",
  checkDown: "check-down",
  checkFeedback: "check-feedback",
  checkSubmit: "check-submit",
  checkAgain: "check-again",
  media: "step-media",
  guide: "guide",
  guideContent: "guide-content",
  guideTitle: "guide-title",
  guideSummary: "guide-summary",
  guideGoal: "guide-goal",
  guideSteps: "guide-steps",
  guideStep: "guide-step",
  guideStepTitle: "guide-step-title",
  guideDone: "guide-done",
  guideProgress: "guide-progress",
} as const;

/** The attributes that parts have while they are in a state. */
export const states = {
  /** The card, while the target of its step is missing. */
  missing: "data-missing",
  /** The card after the last step. */
  ended: "data-ended",
  /** The card as a sheet, in a narrow window. */
  sheet: "data-sheet",
  /** The sheet's edge of the screen: `top` or `bottom`. */
  edge: "data-edge",
  /** The card as one line, where it would cover its target. */
  folded: "data-folded",
  /** The sheet, after the user has unfolded it. It may cover the target then. */
  unfolded: "data-unfolded",
  /** The card in the middle of the screen, without a target. */
  centered: "data-centered",
  /** The spotlight, while it has no target and dims the whole screen. */
  whole: "data-whole",
  /** A question that was answered correctly. */
  correct: "data-correct",
  /** A question that was answered wrong. */
  wrong: "data-wrong",
  /** A step of a guide, once it is ticked. */
  done: "data-done",
} as const;
