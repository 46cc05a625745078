import type { HelpArticle, RichText, RichTextNode } from "@handrail/core";
import { createRichTextWalk, richTextToString } from "@handrail/core/rich-text";
import { isRecord } from "@handrail/core/validation";

/** How many steps make a list of steps. */
const minSteps = 2;

/**
 * Describes an answer for search engines, from what the page shows only: a `HowTo` where the text has one numbered list, else an `Article`.
 * Call it on the server. Content of the page cannot end the script early.
 * @returns the content of a `<script type="application/ld+json">`
 */
export function articleJsonLd(article: HelpArticle): string {
  const { title, locale, owner, reviewedAt, body } = article;
  const steps = stepsOf(body);
  const kind =
    steps.length < minSteps
      ? { "@type": "Article", headline: title, articleBody: textOf(body) }
      : { "@type": "HowTo", name: title, step: steps.map((text) => ({ "@type": "HowToStep", text })) };
  return write({
    ...kind,
    inLanguage: locale,
    ...(reviewedAt && { dateModified: reviewedAt }),
    ...(owner && { author: { "@type": "Organization", name: owner } }),
  });
}

/** A question with its answer, as `HelpFaq` shows it. */
export type JsonLdQuestion = Pick<HelpArticle, "title"> & { body?: RichText | undefined; text?: string | undefined };

/**
 * Describes the questions of an FAQ for search engines, from what the page shows only. Call it on the server, once for a page. Content of
 * the page cannot end the script early. A question without a title or an answer is left out.
 * @returns the content of a `<script type="application/ld+json">`
 */
export function faqJsonLd(items: readonly JsonLdQuestion[]): string {
  const mainEntity = items.filter(isRecord).flatMap(({ title, body, text }) => {
    const answer = body ? textOf(body) : String(text ?? "").trim();
    if (!title || !answer) return [];
    return [{ "@type": "Question", name: title, acceptedAnswer: { "@type": "Answer", text: answer } }];
  });
  return write({ "@type": "FAQPage", mainEntity });
}

function write(data: object): string {
  return JSON.stringify({ "@context": "https://schema.org", ...data }).replaceAll("<", "\\u003c");
}

// Of two numbered lists it is not clear which one is what the title promises.
function stepsOf(body: RichText): readonly string[] {
  const walk = createRichTextWalk();
  const lists = walk(body, (node) => node).filter((node) => isElement(node, "ol"));
  const [list] = lists;
  if (!list || lists.length > 1) return [];
  return walk(list, (node) => node)
    .filter((node) => isElement(node, "li"))
    .map(textOf);
}

function isElement(node: RichTextNode, tagName: string): boolean {
  return node.type === "element" && node.tagName === tagName;
}

function textOf(node: RichText | RichTextNode): string {
  return richTextToString(node).trim();
}
