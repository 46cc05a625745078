/** Puts a text on one line, without anything that could end a mail header or change the reading direction. */
export function singleLine(text: string): string {
  return crlfLines(text).replace(/\s+/g, " ").trim();
}

/**
 * Ends every line with CRLF (RFC 6068, section 5) and removes control characters and bidi overrides. Half of a surrogate
 * pair becomes `\ufffd`, because `encodeURIComponent` throws for it.
 */
export function crlfLines(text: string): string {
  // Surrogates first: removing a character between two halves would join them into a character that is not in the text.
  return text
    .replace(/\p{Cs}/gu, "\ufffd")
    .replace(/\r\n?|[\n\u2028\u2029]/g, "\r\n")
    .replace(/(?![\t\r\n])[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, "");
}

/** Percent-encodes a text in at most `maxLength` characters. A text that is cut ends in an ellipsis. */
export function encodeWithin(text: string, maxLength: number): string {
  const ellipsis = encodeURIComponent("…");
  let encoded = "";
  let read = "";
  let fitting = "";
  // By code point: neither a surrogate pair nor a percent escape may be cut in two.
  for (const character of text) {
    encoded += encodeURIComponent(character);
    if (encoded.length > maxLength) {
      return maxLength < ellipsis.length ? "" : encodeURIComponent(fitting.trimEnd()) + ellipsis;
    }
    read += character;
    if (encoded.length <= maxLength - ellipsis.length) fitting = read;
  }
  return encoded;
}
