import { redact as defaultRedact } from "./redact.js";

/**
 * Removes personal data from the address of a page. Each part is decoded first, because an encoded address hides it
 * (`anna%40example.com`, `%2B370%20600…`).
 * @param redact Removes personal data from a text. @default redact
 */
export function redactAddress(address: string, redact: (text: string) => string = defaultRedact): string {
  const parts = address.replace(/[^/?#&=;]+/g, (part) => {
    const plain = decode(part);
    const clean = redact(plain);
    return clean === plain ? part : clean;
  });
  return redact(parts);
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part.replaceAll("+", " "));
  } catch {
    return part;
  }
}
