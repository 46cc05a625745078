import type { SearchAnswer, SearchHit } from "./searchAnswer.js";

/** Hits with the same label. */
export interface HitGroup {
  label: string | undefined;
  hits: readonly SearchHit[];
  /** The position of the first one among all hits. */
  start: number;
}

/** Puts hits with the same label together, in the order of the best hit of each label. */
export function groupHits(answer: SearchAnswer): SearchAnswer {
  const labels = [...new Set(answer.hits.map(({ label }) => label))];
  return { ...answer, hits: labels.flatMap((label) => answer.hits.filter((hit) => hit.label === label)) };
}

/** Splits hits where the label changes. */
export function groupsOf(hits: readonly SearchHit[]): readonly HitGroup[] {
  const starts = hits.flatMap(({ label }, index) => (index === 0 || label !== hits[index - 1]?.label ? [index] : []));
  return starts.map((start, index) => ({
    label: hits[start]?.label,
    hits: hits.slice(start, starts[index + 1]),
    start,
  }));
}
