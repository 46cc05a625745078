/** The `data-hr` token of each part, by which stylesheets and tests select it. Renaming one is a breaking change. */
export const parts = {
  icon: "icon",
  visuallyHidden: "visually-hidden",
  button: "button",
  richText: "rich-text",
  richTextLink: "rich-text-link",
  richTextImage: "rich-text-image",
  richTextScroll: "rich-text-scroll",
  richTextTask: "rich-text-task",
  richTextCheckbox: "rich-text-checkbox",
  richTextCallout: "rich-text-callout",
  richTextCalloutTitle: "rich-text-callout-title",
  richTextDetails: "rich-text-details",
  richTextVideo: "rich-text-video",
  richTextNotes: "rich-text-notes",
  richTextCut: "rich-text-cut",
  dialogMarker: "dialog-marker",
  dialogHost: "dialog-host",
  dialog: "dialog",
  dialogScroll: "dialog-scroll",
  dialogHead: "dialog-head",
  dialogTitle: "dialog-title",
  dialogClose: "dialog-close",
  dialogBody: "dialog-body",
  dialogDescription: "dialog-description",
  dialogRail: "dialog-rail",
} as const;

/** The attributes that parts have while they are in a state. */
export const states = {
  /** The button: `primary`, `secondary` or `quiet`. */
  variant: "data-variant",
  /** A cell of a table in rich text: `center` or `end`, where its text is not at the start. */
  align: "data-align",
  /** An item of a task list in rich text, while it is ticked. */
  done: "data-done",
  /** A callout in rich text: `note`, `tip`, `warning` or `danger`. */
  callout: "data-callout",
  /** The dialog's host: the element that stops scrolling, `html` or `body`, and `gutter` if the space of its scrollbar is reserved. */
  locks: "data-locks",
} as const;
