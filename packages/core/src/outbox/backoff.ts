const first = 2000;
const longest = 5 * 60_000;

/**
 * How long to wait after the nth attempt, in milliseconds: from two seconds, twice as long each time, up to five minutes; less a
 * random part, so that many customers do not come back at the same moment.
 */
export function backoff(attempts: number, random: () => number = Math.random): number {
  const full = Math.min(first * 2 ** (attempts - 1), longest);
  return full * (1 - random() / 2);
}
