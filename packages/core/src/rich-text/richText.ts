/**
 * Text with structure: a sanitised subset of hast, the syntax tree of HTML, as plain JSON. It is rendered to elements
 * one by one and never as a string of HTML, so nothing in it can run.
 * https://github.com/syntax-tree/hast
 */
export interface RichText {
  type: "root";
  children: readonly RichTextNode[];
}

/** A run of text, or an element with children. */
export type RichTextNode = RichTextText | RichTextElement;

/** A run of plain text. */
export interface RichTextText {
  type: "text";
  value: string;
}

/** An element from {@link richTextElements}. */
export interface RichTextElement {
  type: "element";
  tagName: string;
  /**
   * Attributes by their names in hast. Some have a meaning of their own:
   * - `li`: `checked` makes it a task, `true` when done and `false` when not.
   * - `aside`: `dataCallout` is one of {@link richTextCallouts}. Without it, it is a plain note.
   * - `section`: `dataFootnotes` marks the notes at the end of the text. `a`: `dataFootnoteRef` marks a link to a note, and
   *   `dataFootnoteBackref` the link back.
   * - `video`: `src`, `poster`, `title`, `width`, `height`. It always has controls and never starts by itself. Its children are
   *   `track` elements with `kind`, `src`, `srcLang`, `label` and `default`.
   */
  properties?: Readonly<Record<string, string | number | boolean | null | undefined | readonly (string | number)[]>>;
  children: readonly RichTextNode[];
}

/** The elements that rich text may contain. Other elements are replaced by their text. */
export const richTextElements: readonly string[] = /* @__PURE__ */ (
  "p h2 h3 h4 ul ol li dl dt dd blockquote pre hr figure figcaption table thead tbody tr th td caption " +
  "a strong em del code kbd br img abbr sub sup span details summary aside section video track"
).split(" ");

/** The kinds of callouts, from the least to the most urgent. */
export const richTextCallouts = ["note", "tip", "warning", "danger"] as const;

/** A kind of callout: an `aside` with this `dataCallout`. */
export type RichTextCallout = (typeof richTextCallouts)[number];

/** How much of a rich text is rendered: levels of nesting, and nodes in reading order. A note replaces the rest. */
export const richTextLimits = { depth: 64, nodes: 20_000 } as const;
