/** The `data-hr` token of each part, by which stylesheets and tests select it. Renaming one is a breaking change. */
export const parts = {
  // The rail.
  rail: "rail",
  railHeading: "rail-heading",
  railTitle: "rail-title",
  railAvailability: "rail-availability",
  railActions: "rail-actions",
  railAction: "rail-action",
  railPrefill: "rail-prefill",
  moreWays: "more-ways",
  moreWaysSummary: "more-ways-summary",
  moreWaysList: "more-ways-list",
  moreWaysLink: "more-ways-link",
  // Availability and links of channels, in the rail and elsewhere.
  availability: "availability",
  presence: "presence",
  channelText: "channel-text",
  channelActionText: "channel-action-text",
  channelLabel: "channel-label",
  // The launcher.
  launcher: "launcher",
  launcherAction: "launcher-action",
  launcherProbe: "launcher-probe",
  // The panel.
  panel: "panel",
  shortcutHint: "shortcut-hint",
  // The choice of a topic, in the panel and on the contact page.
  topics: "topics",
  topicsLegend: "topics-legend",
  topic: "topic",
  // What a scope shows in place of its children.
  waiting: "waiting",
  failed: "failed",
  failedText: "failed-text",
  // The list of channels and the contact page.
  channels: "channels",
  channelGroup: "channel-group",
  channelGroupTitle: "channel-group-title",
  channelRows: "channel-rows",
  channelRow: "channel-row",
  channelIcon: "channel-icon",
  channelName: "channel-name",
  channelValue: "channel-value",
  channelCost: "channel-cost",
  channelDetails: "channel-details",
  channelAvailability: "channel-availability",
  channelWait: "channel-wait",
  channelAccess: "channel-access",
  channelAction: "channel-action",
  channelReference: "channel-reference",
  contactPage: "contact-page",
  contactPageTopics: "contact-page-topics",
  contactPageContent: "contact-page-content",
  // The reference and what is passed on.
  reference: "reference",
  referenceContents: "reference-contents",
  referenceGiven: "reference-given",
  referenceLabel: "reference-label",
  referenceNumber: "reference-number",
  referenceFailed: "reference-failed",
  referenceReminder: "reference-reminder",
  handoffList: "handoff-list",
  handoffText: "handoff-text",
  handoffLabel: "handoff-label",
  handoffField: "handoff-field",
  // The form.
  form: "form",
  formTitle: "form-title",
  formBody: "form-body",
  formElement: "form-element",
  formField: "form-field",
  formLabel: "form-label",
  formOptional: "form-optional",
  formHint: "form-hint",
  formInput: "form-input",
  formProblem: "form-problem",
  formSummary: "form-summary",
  formSummaryTitle: "form-summary-title",
  formFiles: "form-files",
  formFile: "form-file",
  formFileList: "form-file-list",
  formFileName: "form-file-name",
  formCheckbox: "form-checkbox",
  formHandoff: "form-handoff",
  formDraft: "form-draft",
  formSend: "form-send",
  formOutcome: "form-outcome",
  formOutcomeIcon: "form-outcome-icon",
  formOutcomeBody: "form-outcome-body",
  formOutcomeTitle: "form-outcome-title",
  formOutcomeText: "form-outcome-text",
  formSentText: "form-sent-text",
  formActions: "form-actions",
  formReference: "form-reference",
} as const;

/** The attributes that parts have while they are in a state. */
export const states = {
  /** Rail, launcher, availability note and row of a channel: `open`, `closed` or `unknown`. */
  presence: "data-presence",
  /** Each rail, by which the stylesheet knows whether another one is before it. */
  rail: "data-rail",
  /** The rail, while self-service did not help, or the topic puts a person first. */
  risen: "data-risen",
  /** The rail, while there is no network. */
  offline: "data-offline",
  /** A link that reaches a person; its value is the kind of channel, such as `phone`. */
  human: "data-human",
  /** The link of a channel whose words lack its number or address; its value is printed. */
  address: "data-address",
  /** The link or row of the channel that suits best now. */
  emphasised: "data-emphasised",
  /** The actions of a rail, or the list of channels, while the page hides them. */
  obscured: "data-obscured",
  /** The launcher's corner of the window: `start` or `end`. */
  placement: "data-placement",
  /** The launcher, while a rail is on screen. */
  hidden: "data-hidden",
  /** The launcher, while it is moved out of its corner: `aside`, or `raised` above everything. */
  moved: "data-moved",
  /** The launcher, while the page scrolls: room is then reserved at the end of the page. */
  room: "data-room",
  /** The launcher, once rules of the page hid it even where it was raised: only its link is shown, with none of these rules. */
  bare: "data-bare",
  /** The launcher that is moved: to which sides its list of more ways opens, such as `down end`. */
  opens: "data-opens",
  /** A field of the form, while its value has a problem. */
  invalid: "data-invalid",
  /** The form and an outcome: the status of the message, such as `sending`, `sent` or `failed`. */
  status: "data-status",
  /** An outcome: `busy`, `good`, `ask` or `bad`. */
  tone: "data-tone",
} as const;

/** The CSS variables that a page can set, besides the tokens of the theme. */
export const cssVariables = {
  /** The `z-index` of the launcher; 1050 by default. */
  launcherLayer: "--hr-launcher-layer",
  /** The distance of the launcher from the foot of the window; 16 px by default. */
  launcherOffsetBlock: "--hr-launcher-offset-block",
  /** The distance of the launcher from the side of the window; 16 px by default, 8 px in a narrow window. */
  launcherOffsetInline: "--hr-launcher-offset-inline",
} as const;
