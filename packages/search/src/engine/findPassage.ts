import type { SearchHit } from "../answer/searchAnswer.js";
import type { Analyze } from "./analyze.js";
import type { AskedTerm } from "./askedTerms.js";
import { findExcerpt } from "./findExcerpt.js";
import { findSection } from "./findSection.js";
import type { SearchableArticle } from "./indexData.js";
import { type Section, splitBody } from "./splitBody.js";

/** Where an article answers a question. */
export type Passage = Pick<SearchHit, "part" | "excerpt" | "excerptRanges">;

/** The maximum number of UTF-16 code units of a body that are examined, so that hits with long bodies do not block the page. */
const maxExamined = 20_000;

/** Finds the section of an article with the most of a question, and its passage that matches best. */
export function findPassage(
  analyze: Analyze,
  terms: readonly AskedTerm[],
  { title, body }: Pick<SearchableArticle, "title" | "body">,
): Passage {
  const linked = withLinks(splitBody(body));
  const section = findSection(title, linked, terms, analyze);
  const part = section?.heading?.id;
  return {
    ...(part !== undefined && { part }),
    ...findExcerpt((section ?? linked[0])?.text ?? "", terms, analyze),
  };
}

/** Joins sections without a link to the ones before them, and cuts what is too long to examine. */
function withLinks(sections: readonly Section[]): Section[] {
  const linked: Section[] = [{ heading: undefined, text: "" }];
  let left = maxExamined;
  for (const { heading, text } of sections) {
    const isLinked = heading !== undefined && heading.id !== "";
    const added = (isLinked ? text : `${heading?.text ?? ""} ${text}`).slice(0, left);
    left -= added.length;
    const last = linked.pop();
    if (isLinked) linked.push(...(last ? [last] : []), { heading, text: added });
    else if (last) linked.push({ ...last, text: `${last.text} ${added}`.trim() });
  }
  return linked;
}
