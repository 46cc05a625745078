import { mailSpans } from "./mailSpans.js";
import { numberSpans } from "./numberSpans.js";
import { plainShadow } from "./plainShadow.js";
import { secretSpans } from "./secretSpans.js";
import { replaceSpans } from "./span.js";

/** Stands where something was removed. */
export const redactionMark = "[…]";

/**
 * Removes from a text what identifies or opens something, and leaves "[…]" there: e-mail addresses, card numbers (Luhn),
 * IBANs, phone numbers, tokens and keys (JWT, hexadecimal, base64, UUID), what follows `password:`, `token=` and the like,
 * credentials in addresses, and every run of seven digits or more; in the digits of any script. Dates, amounts, sizes and
 * names of products stay. It takes time in proportion to the text, whatever the text is.
 *
 * It finds what has a form. Names, addresses of houses and what someone tells in a sentence it cannot know.
 * @example redact("Bill for anna@example.com since 2026-11-16") // "Bill for […] since 2026-11-16"
 */
export function redact(text: string): string {
  const shadow = plainShadow(text);
  const spans = [...mailSpans(shadow), ...secretSpans(shadow), ...numberSpans(shadow)];
  return spans.length > 0 ? replaceSpans(text, spans, redactionMark) : text;
}
