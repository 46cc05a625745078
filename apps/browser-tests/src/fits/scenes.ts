/** The contacts that a scene has. */
export type Company = "short" | "usual" | "longNumber" | "longLabel";
/** What a scene renders. */
export type Content = "rail" | "risenRail" | "faq" | "answer" | "rails";

/** What the page renders, in an element that a host might have put it in. */
export interface Scene {
  company: Company;
  content: Content;
  /** The HTML around `{content}`. */
  context: string;
  language?: "en" | "lt";
}

/** Elements that hosts put a component into. In most of them, its width comes from its content. */
export const contexts = {
  block: "<div>{content}</div>",
  "flex item": '<div style="display:flex"><div>{content}</div></div>',
  "column of a flex container": '<div style="display:flex;flex-direction:column;align-items:start">{content}</div>',
  "fit-content": '<div style="inline-size:fit-content">{content}</div>',
  float: '<div style="float:left">{content}</div>',
  absolute: '<div style="position:absolute;inset:0 auto auto 0">{content}</div>',
  "inline-block": '<div style="display:inline-block;vertical-align:top">{content}</div>',
  "grid item": '<div style="display:grid;justify-items:start">{content}</div>',
  "table cell": "<table><tbody><tr><td>{content}</td></tr></tbody></table>",
  dialog: '<dialog open style="margin:0;padding:8px;border:0">{content}</dialog>',
  "centred text": '<div style="text-align:center">{content}</div>',
  "right to left": '<div dir="rtl">{content}</div>',
  "narrow column": '<div style="inline-size:264px">{content}</div>',
} as const;
