const isDigit = /^\p{Nd}$/u;

/**
 * The value of a digit of any script: `"٤"` is 4, `"４"` is 4. Nothing for what is no decimal digit.
 * @param character one code point
 */
export function digitValue(character: string): number | undefined {
  if (!isDigit.test(character)) return undefined;
  const code = character.codePointAt(0) ?? 0;
  // Unicode has the digits of a script in order and without gaps, so counting back to where digits begin tells the value;
  // a few sets stand right after each other, five at most.
  let before = 0;
  while (before < 50 && isDigit.test(String.fromCodePoint(Math.max(code - before - 1, 0)))) before++;
  return before % 10;
}
