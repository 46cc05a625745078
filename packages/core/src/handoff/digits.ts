const isDigit = /^\p{Nd}$/u;

/**
 * The value of a digit of any script: `"٤"` is 4, `"４"` is 4. It is `undefined` for any other character.
 * @param character One code point.
 */
export function digitValue(character: string): number | undefined {
  if (!isDigit.test(character)) return undefined;
  const code = character.codePointAt(0) ?? 0;
  // Unicode lists the ten digits of a script in order and without gaps, so the distance to the start of a run of digits gives
  // the value. At most five such sets follow one another directly.
  let digitsBefore = 0;
  while (digitsBefore < 50 && isDigit.test(String.fromCodePoint(Math.max(code - digitsBefore - 1, 0)))) digitsBefore++;
  return digitsBefore % 10;
}
