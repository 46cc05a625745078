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
  let fitting = "";
  // By code point: neither a surrogate pair nor a percent escape may be cut in two.
  for (const character of text) {
    encoded += encodeURIComponent(character);
    if (encoded.length > maxLength) {
      return maxLength < ellipsis.length ? "" : withoutTrailingSpace(fitting) + ellipsis;
    }
    if (encoded.length <= maxLength - ellipsis.length) fitting = encoded;
  }
  return encoded;
}

function withoutTrailingSpace(encoded: string): string {
  let end = encoded.length;
  while (/^%(?:0D|0A|20)$/.test(encoded.slice(Math.max(0, end - 3), end))) end -= 3;
  return encoded.slice(0, end);
}
