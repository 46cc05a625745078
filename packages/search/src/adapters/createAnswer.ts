import type { SearchAnswer, SearchHit } from "../answer/searchAnswer.js";
import { loadLanguage } from "../languages/loadLanguage.js";
import { confidenceFromCoverage } from "./confidenceFromCoverage.js";
import { fieldsOf, textOf } from "./fieldsOf.js";
import { readMarked } from "./readMarked.js";

/** A hit as a service returned it: the stored document, and its texts with marks. */
export interface ServiceHit {
  document: unknown;
  title: unknown;
  summary: unknown;
  /** The part of the body that matched. */
  excerpt: unknown;
}

/**
 * Creates the answer of a service. A hit shows its summary, or the part of the body that matched if the summary has none of the words. The
 * confidence comes from the first hit. The language pack, loaded once, has the stop words.
 */
export async function createAnswer(
  question: string,
  found: readonly ServiceHit[],
  total: unknown,
): Promise<SearchAnswer> {
  const hits = found.map(readHit);
  const { stopWords } = (await loadLanguage(hits[0]?.locale ?? "en").catch(() => undefined)) ?? {};
  return {
    hits,
    confidence: confidenceFromCoverage(question, hits, stopWords),
    ...(typeof total === "number" && { total }),
  };
}

/** The answer to a question without words. */
export const nothingAsked: SearchAnswer = { hits: [], confidence: "none", total: 0 };

function readHit({ document, ...texts }: ServiceHit): SearchHit {
  const { id, articleId, locale, topics, href, ...stored } = fieldsOf(document);
  const marked = (text: unknown, otherwise?: unknown) => readMarked(textOf(text) ?? textOf(otherwise) ?? "");
  const title = marked(texts.title, stored.title);
  const summary = marked(texts.summary, stored.summary);
  const excerpt = marked(texts.excerpt);
  const shown = summary.text === "" || (summary.ranges.length === 0 && excerpt.ranges.length > 0) ? excerpt : summary;
  // The source's caller checks the types: see readAnswer.
  return {
    id: articleId ?? id,
    title: title.text,
    titleRanges: title.ranges,
    summary: shown.text,
    summaryRanges: shown.ranges,
    topics,
    href,
    locale,
  } as SearchHit;
}
