/** The text on one line, without what could end a header or turn the reading direction round. */
export function oneLine(text: string): string {
  return manyLines(text).replace(/\s+/g, " ").trim();
}

/**
 * The text with its lines ended by CRLF (RFC 6068, section 5), without control characters, bidi overrides and halves of
 * surrogate pairs, which `encodeURIComponent` throws at.
 */
export function manyLines(text: string): string {
  // Halves first: what is taken out between two of them would make one character of them that nobody wrote.
  return text
    .replace(/\p{Cs}/gu, "\ufffd")
    .replace(/\r\n?|[\n\u2028\u2029]/g, "\r\n")
    .replace(/(?![\t\r\n])[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, "");
}

/** Percent-encodes a text in at most `room` characters; what does not fit gives way to an ellipsis. */
export function encodeWithin(text: string, room: number): string {
  const ellipsis = encodeURIComponent("…");
  let encoded = "";
  let kept = "";
  // By code point, so that neither a surrogate pair nor a percent escape is cut in two.
  for (const character of text) {
    encoded += encodeURIComponent(character);
    if (encoded.length > room) return room < ellipsis.length ? "" : withoutSpaceAtEnd(kept) + ellipsis;
    if (encoded.length <= room - ellipsis.length) kept = encoded;
  }
  return encoded;
}

function withoutSpaceAtEnd(encoded: string): string {
  let end = encoded.length;
  while (/^%(?:0D|0A|20)$/.test(encoded.slice(Math.max(0, end - 3), end))) end -= 3;
  return encoded.slice(0, end);
}
