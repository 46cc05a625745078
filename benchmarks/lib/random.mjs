/** Creates a generator of numbers in [0, 1) that are the same in every run (mulberry32). */
export function random(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Returns the query with one typo in a word of four letters or more: a letter is removed, doubled, swapped or replaced. */
export function withTypo(query, next) {
  const words = [...query.matchAll(/\p{L}{4,}/gu)];
  const word = words[Math.floor(next() * words.length)];
  if (!word) return query;
  const letters = [...word[0]];
  const at = 1 + Math.floor(next() * (letters.length - 2));
  const typos = [
    () => letters.splice(at, 1),
    () => letters.splice(at, 0, letters[at]),
    () => letters.splice(at, 2, letters[at + 1], letters[at]),
    () => letters.splice(at, 1, letters[(at + 2) % letters.length]),
  ];
  typos[Math.floor(next() * typos.length)]();
  return query.slice(0, word.index) + letters.join("") + query.slice(word.index + word[0].length);
}
