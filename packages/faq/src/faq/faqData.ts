import type { HelpArticle, RichText } from "@handrail/core";

/** A question and its answer: a `HelpArticle`, or only an id, a title and plain text. */
export type FaqItem = Pick<HelpArticle, "id" | "title"> &
  Partial<Omit<HelpArticle, "body">> &
  (
    | { body: RichText; text?: never }
    | { /** The answer as plain text; a blank line starts a paragraph. */ text: string; body?: never }
  );

/** Returns an item's answer as rich text. */
export function bodyOf(item: FaqItem): RichText {
  if (item.body) return item.body;
  const paragraphs = (item.text ?? "").split(/\n\s*\n/).map((value) => value.trim());
  return {
    type: "root",
    children: paragraphs
      .filter(Boolean)
      .map((value) => ({ type: "element", tagName: "p", children: [{ type: "text", value }] })),
  };
}
