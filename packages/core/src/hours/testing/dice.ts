/** A seeded generator (mulberry32), so that every run asks the same. */
export function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * sides);
  };
}
export type Roll = ReturnType<typeof dice>;

export function pick<T>(roll: Roll, list: readonly T[]): T {
  const one = list[roll(list.length)];
  if (one === undefined) throw new Error("there is nothing to pick");
  return one;
}
