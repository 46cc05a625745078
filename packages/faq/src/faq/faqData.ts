import type { HelpArticle, RichText } from "@handrail/core";

/** A question and its answer: a `HelpArticle`, or only an id, a title and plain text. */
export type FaqItem = Pick<HelpArticle, "id" | "title"> &
  Partial<Omit<HelpArticle, "body">> &
  (
    | { body: RichText; text?: never }
    | { /** The answer as plain text; a blank line starts a paragraph. */ text: string; body?: never }
  );

/** Splits plain text at blank lines. */
export function paragraphsOf(text = ""): string[] {
  if (!text.includes("\n")) return text.trim() ? [text.trim()] : [];
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean);
}

/** Questions about one subject. */
export interface FaqGroupData {
  /** The heading, different from those of other groups. */
  title: string;
  /** The questions and answers, in the order of display. */
  items: readonly FaqItem[];
}
