import type { HelpArticle, RichText, RichTextElement, RichTextNode } from "@handrail/core";
import { richTextToString } from "@handrail/core/rich-text";

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
 * the page cannot end the script early.
 * @returns the content of a `<script type="application/ld+json">`
 */
export function faqJsonLd(items: readonly JsonLdQuestion[]): string {
  const mainEntity = items.map(({ title, body, text = "" }) => ({
    "@type": "Question",
    name: title,
    acceptedAnswer: { "@type": "Answer", text: body ? textOf(body) : text.trim() },
  }));
  return write({ "@type": "FAQPage", mainEntity });
}

function write(data: object): string {
  return JSON.stringify({ "@context": "https://schema.org", ...data }).replaceAll("<", "\\u003c");
}

// Of two numbered lists it is not clear which one is what the title promises.
function stepsOf(body: RichText): readonly string[] {
  const lists = body.children.filter((node): node is RichTextElement => isElement(node, "ol"));
  const [list] = lists;
  if (!list || lists.length > 1) return [];
  return list.children.filter((node) => isElement(node, "li")).map(textOf);
}

function isElement(node: RichTextNode, tagName: string): boolean {
  return node.type === "element" && node.tagName === tagName;
}

function textOf(node: RichText | RichTextNode): string {
  return richTextToString(node).trim();
}
