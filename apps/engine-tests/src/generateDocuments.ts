import type { SearchDocument } from "@handrail/search/push";

const bodyWords = 60;

/** Creates a generator of numbers from 0 to 1 that are the same in every run (mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * Generates articles of the words of others, each word as often as it is there. Each title has a code of its own, so that one article can be
 * asked for.
 * @param source The documents that lend their words.
 */
export function generateDocuments(source: readonly SearchDocument[], count: number): SearchDocument[] {
  const words = source.flatMap(
    ({ title, summary, body }) => `${title} ${summary} ${body}`.match(/[\p{L}\p{N}'’-]+/gu) ?? [],
  );
  const random = createRandom(20_261_128);
  const pick = (length: number) =>
    Array.from({ length }, () => words[Math.floor(random() * words.length)] ?? "").join(" ");
  return Array.from({ length: count }, (_, at) => ({
    id: `generated-${at}`,
    locale: "en",
    title: `${pick(4)} ${codeOf(at)}`,
    phrasings: [pick(5), pick(6)],
    keywords: [pick(2), pick(2)],
    headings: [pick(3), pick(3)],
    summary: pick(12),
    body: pick(bodyWords),
    topics: [`topic-${at % 20}`],
    products: at % 4 === 0 ? [] : [`product-${at % 10}`],
  }));
}

/** Returns the code in the title of a generated article. */
export function codeOf(at: number): string {
  return `HR${at + 1000}Q`;
}
