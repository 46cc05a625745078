/** Writes the first letter small. */
export function uncapitalise(text) {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
