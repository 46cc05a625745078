import type { HelpArticle, RichText } from "@handrail/core";

/** A question and its answer: a `HelpArticle`, or only an id, a title and plain text. */
export type FaqItem = Pick<HelpArticle, "id" | "title"> &
  Partial<Omit<HelpArticle, "body">> &
  (
    | { body: RichText; text?: never }
    | { /** The answer as plain text; a blank line starts a paragraph. */ text: string; body?: never }
  );

/** Splits plain text at blank lines. Content may come from another system; what is not text has no paragraphs. */
export function paragraphsOf(text: unknown): string[] {
  if (typeof text !== "string") return [];
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean);
}

/** Questions about one subject. */
export interface FaqGroupData {
  /** The heading. */
  title: string;
  /** The questions and answers, in the order of display. */
  items: readonly FaqItem[];
}

/**
 * Whether an entry can be rendered as a question: it has an id and a title, and its id is not that of an earlier one.
 * @param ids The ids of the earlier entries. The id of this one is added.
 */
export function isUsable(entry: unknown, ids: Set<unknown>): entry is FaqItem {
  // Each property is checked before it is used.
  const { id, title } = (entry ?? {}) as Partial<Record<keyof FaqItem, unknown>>;
  if (typeof id !== "string" || typeof title !== "string" || !id || !title.trim() || ids.has(id)) return false;
  ids.add(id);
  return true;
}
