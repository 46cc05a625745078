/** The `data-hr` token of each part, by which stylesheets and tests select it. Renaming one is a breaking change. */
export const parts = {
  root: "answer",
  content: "answer-content",
  title: "answer-title",
  contents: "answer-contents",
  contentsTitle: "answer-contents-title",
  contentsLink: "answer-contents-link",
  showMe: "answer-show-me",
  showMeLink: "answer-show-me-link",
  changes: "answer-changes",
  heard: "answer-heard",
  changeDate: "answer-change-date",
  history: "answer-history",
  community: "answer-community",
  communityTitle: "answer-community-title",
  communityNote: "answer-community-note",
  communityAnswer: "answer-community-answer",
  communityHead: "answer-community-head",
  communityFoot: "answer-community-foot",
  communityConfirmed: "answer-community-confirmed",
  figure: "answer-figure",
  figureIcon: "answer-figure-icon",
  figureFailed: "answer-figure-failed",
  figureDialog: "answer-figure-dialog",
  figureScroll: "answer-figure-scroll",
  figureImage: "answer-figure-image",
  foot: "answer-foot",
  meta: "answer-meta",
  review: "answer-review",
  stale: "answer-stale",
  checked: "answer-checked",
  owner: "answer-owner",
  related: "answer-related",
  relatedTitle: "answer-related-title",
  relatedLink: "answer-related-link",
} as const;

/** The tokens of the question whether an answer helped. By themselves, so that a page with only `Feedback` does not load those above. */
export const feedbackParts = {
  feedback: "feedback",
  feedbackQuestion: "feedback-question",
  feedbackVotes: "feedback-votes",
  feedbackVote: "feedback-vote",
  feedbackMore: "feedback-more",
  feedbackReasons: "feedback-reasons",
  feedbackReason: "feedback-reason",
  feedbackWords: "feedback-words",
  feedbackSend: "feedback-send",
  feedbackThanks: "feedback-thanks",
} as const;

/** The attributes that parts have while they are in a state. */
export const states = {
  /** The root, while its rail is risen. */
  risen: "data-risen",
  /** The meta part, while the article's review is overdue. */
  stale: "data-stale",
  /** A customer's answer that the company's staff confirmed. */
  confirmed: "data-confirmed",
} as const;
