import { firstBodyField } from "./indexData.js";
import { indexOfKey, type WordTable } from "./openWords.js";

/**
 * Finds the section of an article in which it answers a question. A word of the title answers at the start of the article, and a word of a
 * heading in its section; other words count half.
 * @param squares For each word, its squared information.
 * @returns the number of the section; 0 is the start of the article
 */
export function findPart(table: WordTable, ids: readonly number[], squares: Float64Array, article: number): number {
  const sums = [0];
  for (const id of ids) {
    const find = (field: number) => indexOfKey(table, id, field * table.size + article);
    const [title, heading, text] = [find(0), find(firstBodyField), find(firstBodyField + 1)];
    const at = title ?? heading ?? text;
    if (at === undefined) continue;
    const part = table.parts[at] ?? 0;
    sums[part] = (sums[part] ?? 0) + (squares[id] ?? 0) / (at === text ? 2 : 1);
  }
  const best = sums.reduce((highest, sum) => Math.max(highest, sum));
  return sums.indexOf(best);
}
