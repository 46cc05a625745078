/**
 * Builds the largest result that fits, by binary search over its size.
 * @param maxSize the size of the complete result
 * @param build builds the result of a size from 0 to `maxSize`
 * @param fits must hold for every smaller result too, except that the complete one may be shorter than the next smaller
 * @returns `undefined` if not even size 0 fits
 */
export function largestFitting<Result>(
  maxSize: number,
  build: (size: number) => Result,
  fits: (result: Result) => boolean,
): Result | undefined {
  // It carries no note of what was left out, so it may be shorter than one without its last part.
  const complete = build(maxSize);
  if (fits(complete)) return complete;
  let largest: Result | undefined;
  let [low, high] = [0, maxSize - 1];
  while (low <= high) {
    const size = Math.floor((low + high) / 2);
    const result = build(size);
    if (fits(result)) {
      largest = result;
      low = size + 1;
    } else {
      high = size - 1;
    }
  }
  return largest;
}
