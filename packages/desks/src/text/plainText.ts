/**
 * Removes control characters and replaces halves of surrogate pairs, which break JSON, forms or databases. Line ends
 * become `\n`.
 */
export function plainText(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, "\n")
    .replace(/(?![\t\n])\p{Cc}/gu, "")
    .replace(/\p{Cs}/gu, "\ufffd");
}

/** Plain text on one line, for a field or a header. */
export function oneLine(text: string): string {
  return plainText(text).replace(/\s+/g, " ").trim();
}
