import { redact as removeSecrets } from "./redact.js";

/**
 * The address of a page without what must not leave: each part is looked at as it reads, since an address hides what it carries
 * (`anna%40example.com`, `%2B370%20600…`).
 * @param redact What removes secrets from a text. @default redact
 */
export function redactAddress(address: string, redact: (text: string) => string = removeSecrets): string {
  const parts = address.replace(/[^/?#&=;]+/g, (part) => {
    const plain = decoded(part);
    const clean = redact(plain);
    return clean === plain ? part : clean;
  });
  return redact(parts);
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part.replaceAll("+", " "));
  } catch {
    return part;
  }
}
