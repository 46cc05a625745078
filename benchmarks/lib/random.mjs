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
  const length = [...word[0]].length;
  const at = 1 + Math.floor(next() * (length - 2));
  const typos = slipsAt(word[0], at);
  const typo = typos[Math.floor(next() * typos.length)];
  return query.slice(0, word.index) + typo + query.slice(word.index + word[0].length);
}

/** Returns every word with one slip after the first letter and before the last. */
export function slipsOf(word) {
  const places = [...word].map((_, at) => at).slice(1, -1);
  return [...new Set(places.flatMap((at) => slipsAt(word, at)))].filter((slip) => slip !== word);
}

function slipsAt(word, at) {
  const letters = [...word];
  const spliced = (removed, ...added) => letters.toSpliced(at, removed, ...added).join("");
  return [
    spliced(1),
    spliced(0, letters[at]),
    spliced(2, letters[at + 1], letters[at]),
    spliced(1, letters[(at + 2) % letters.length]),
  ];
}
