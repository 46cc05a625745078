import type { SearchAnswer, SearchHit } from "../answer/searchAnswer.js";
import { loadLanguage } from "../languages/loadLanguage.js";
import { confidenceFromCoverage } from "./confidenceFromCoverage.js";
import { fieldsOf, textOf } from "./fieldsOf.js";
import { type MarkedText, readMarked } from "./readMarked.js";

/** A hit as a service returned it: the stored document, and its texts with marks. */
export interface ServiceHit {
  document: unknown;
  title: unknown;
  summary: unknown;
  /** The part of the body that matched. */
  excerpt: unknown;
  /** Customers' ways of asking, as texts or as objects with a `value` or `snippet`. They are not shown, but tell whether the hit answers. */
  phrasings?: unknown;
}

/**
 * Creates the answer of a service. The confidence comes from the first hit, with its summary, the passage that is shown in place of it, or one
 * of its phrasings. The language pack, loaded once, has the stop words.
 */
export async function createAnswer(
  question: string,
  found: readonly ServiceHit[],
  total: unknown,
): Promise<SearchAnswer> {
  const hits = found.map(readHit);
  const [hit] = hits;
  const { stopWords } = (await loadLanguage(hit?.locale ?? "en").catch(() => undefined)) ?? {};
  const phrasings = [found[0]?.phrasings].flat().map((phrasing) => {
    const { value, snippet } = fieldsOf(phrasing);
    return marked(phrasing, value, snippet);
  });
  const isSure =
    hit &&
    [shownText(hit), ...phrasings].some(
      ({ text, ranges }) =>
        confidenceFromCoverage(question, [{ ...hit, summary: text, summaryRanges: ranges }], stopWords) === "sure",
    );
  return {
    hits,
    confidence: isSure ? "sure" : hit ? "unsure" : "none",
    ...(typeof total === "number" && { total }),
  };
}

/** The answer to a question without words. */
export const nothingAsked: SearchAnswer = { hits: [], confidence: "none" };

function readHit({ document, ...texts }: ServiceHit): SearchHit {
  const { id, articleId, locale, topics, href, ...stored } = fieldsOf(document);
  const title = marked(texts.title, stored.title);
  const summary = marked(texts.summary, stored.summary);
  const excerpt = marked(texts.excerpt);
  // The source's caller checks the types: see readAnswer.
  return {
    id: articleId ?? id,
    title: title.text,
    titleRanges: title.ranges,
    summary: summary.text,
    summaryRanges: summary.ranges,
    ...(excerpt.text && { excerpt: excerpt.text, excerptRanges: excerpt.ranges }),
    topics,
    href,
    locale,
  } as SearchHit;
}

/** Returns the passage of a hit if the summary has no words of the question, like `Search.Hit`. */
function shownText({ summary = "", summaryRanges = [], excerpt = "", excerptRanges = [] }: SearchHit): MarkedText {
  return summary === "" || (summaryRanges.length === 0 && excerptRanges.length > 0)
    ? { text: excerpt, ranges: excerptRanges }
    : { text: summary, ranges: summaryRanges };
}

/** Reads the first of some values that is a text. */
function marked(...values: readonly unknown[]): MarkedText {
  return readMarked(values.map(textOf).find((text) => text !== undefined) ?? "");
}
