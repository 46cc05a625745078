/** Finds the words of a list that differ from a word by slips of the finger. */
export type FindSlips = (word: string, maxSlips: number) => { id: number; slips: number }[];

/** Creates the search for misspelt words. It compares only words of about the same length that have about the same letters. */
export function createFindSlips(words: readonly string[]): FindSlips {
  const letters = Uint32Array.from(words, letterBits);
  const lengths = Uint8Array.from(words, ({ length }) => Math.min(length, 255));
  return (word, maxSlips) => {
    const asked = letterBits(word);
    const found: { id: number; slips: number }[] = [];
    for (let id = 0; id < words.length; id += 1) {
      if (Math.abs((lengths[id] ?? 0) - word.length) > maxSlips) continue;
      if (countBits((letters[id] ?? 0) ^ asked) > 2 * maxSlips) continue;
      const slips = slipsBetween(word, words[id] ?? "", maxSlips);
      if (slips <= maxSlips) found.push({ id, slips });
    }
    return found;
  };
}

/** One bit for each letter of a word; some letters share a bit. */
function letterBits(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at += 1) bits |= 1 << (word.charCodeAt(at) & 31);
  return bits >>> 0;
}

function countBits(bits: number): number {
  let rest = bits;
  let count = 0;
  for (; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

/**
 * Counts the letters that are missing, added, replaced or swapped with their neighbour (optimal string alignment distance).
 * @returns a number above `max` if there are more
 */
export function slipsBetween(a: string, b: string, max: number): number {
  const rows = [Array.from({ length: b.length + 1 }, (_, at) => at)];
  const at = (row: number, column: number) => rows[row]?.[column] ?? max + 1;
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    rows.push(current);
    for (let column = 1; column <= b.length; column += 1) {
      const isSame = a[row - 1] === b[column - 1];
      const isSwap = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current.push(
        Math.min(
          at(row - 1, column - 1) + (isSame ? 0 : 1),
          at(row - 1, column) + 1,
          at(row, column - 1) + 1,
          isSwap ? at(row - 2, column - 2) + 1 : max + 1,
        ),
      );
    }
    if (Math.min(...current) > max) return max + 1;
  }
  return at(a.length, b.length);
}
