/** The last `limit` items of a list. */
export function lastOf<T>(items: readonly T[], limit: number): readonly T[] {
  // `slice(-0)` would return the whole list.
  return limit === 0 ? [] : items.slice(-limit);
}
