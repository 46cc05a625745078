/**
 * Returns the pages to link to: the first, the last, the current one and its neighbours, in order. `gap` stands for at least two others, since a gap
 * for a single page would be no shorter than its number.
 */
export function pagesAround(page: number, count: number): readonly (number | "gap")[] {
  const shown = [1, page - 1, page, page + 1, count].filter((other) => other >= 1 && other <= count);
  const numbers = [...new Set(shown)].sort((a, b) => a - b);
  return numbers.flatMap((number, index) => {
    const before = numbers[index - 1] ?? 0;
    const missing = number - before - 1;
    return missing === 0 ? [number] : missing === 1 ? [number - 1, number] : ["gap" as const, number];
  });
}
