import type { SearchAnswer } from "../answer/searchAnswer.js";
import { findMatchedField } from "./findMatchedField.js";
import { findSection } from "./findSection.js";
import type { OpenData, Searched } from "./openData.js";

/** Returns an answer whose hits say in which part of their article the question matched, and lead to its section. */
export function locateHits({ data, analyze, index }: OpenData, { answer, found }: Searched): SearchAnswer {
  if (!found) return answer;
  const hits = answer.hits.map((hit, at) => {
    const article = found.articles[at] ?? 0;
    const sections = (data.articles[article]?.parts ?? []).map((heading) => ({ heading, text: "" }));
    const part = findSection(hit.title, sections, found.terms, analyze)?.heading?.id;
    const matchedIn = findMatchedField(index, found.asked, article);
    return { ...hit, ...(part && { part }), ...(matchedIn && { matchedIn }) };
  });
  return { ...answer, hits };
}
