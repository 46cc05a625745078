import { mailSpans } from "./mailSpans.js";
import { numberSpans } from "./numberSpans.js";
import { plainShadow } from "./plainShadow.js";
import { secretSpans } from "./secretSpans.js";
import { replaceSpans } from "./textSpan.js";

/** The mark in place of removed text. */
export const redactionMark = "[…]";

/**
 * Replaces personal data and secrets in a text by "[…]": e-mail addresses, card numbers (Luhn), IBANs, phone numbers, tokens
 * and keys (JWT, hexadecimal, base64, UUID), values after `password:`, `token=` and similar names, credentials in addresses,
 * and every run of seven or more digits, in the digits of any script. Dates, amounts, sizes and product names stay. It takes
 * linear time for any text.
 *
 * It finds data by its form. It cannot recognise names, postal addresses or personal details in a sentence.
 * @example redact("Bill for anna@example.com since 2026-11-16") // "Bill for […] since 2026-11-16"
 */
export function redact(text: string): string {
  const shadow = plainShadow(text);
  const spans = [...mailSpans(shadow), ...secretSpans(shadow), ...numberSpans(shadow)];
  return spans.length > 0 ? replaceSpans(text, spans, redactionMark) : text;
}
