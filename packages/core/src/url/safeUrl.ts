/** URL schemes that a link may have. A link may also be a path, a query or a fragment of this site. */
export const linkSchemes: readonly string[] = ["https", "http", "mailto", "tel", "sms"];

/**
 * URL schemes that a picture, a video or a sound may have. No `data:` or `blob:`: an SVG in one can hold a script, and it runs
 * when a reader opens the picture by itself.
 */
export const mediaSchemes: readonly string[] = ["https", "http"];

/**
 * Returns an address that is safe to use as a link, without the characters that browsers ignore: one with a scheme of
 * {@link linkSchemes}, or a path, a query or a fragment of this site. Returns `undefined` for anything else, `javascript:`,
 * `data:` and `//other-site` above all.
 */
export function safeLink(address: unknown): string | undefined {
  return allowed(address, linkSchemes);
}

/** Returns an address that is safe to load a picture, a video or a sound from, by the rules of {@link safeLink} with {@link mediaSchemes}. */
export function safeMedia(address: unknown): string | undefined {
  return allowed(address, mediaSchemes);
}

function allowed(address: unknown, schemes: readonly string[]): string | undefined {
  if (typeof address !== "string") return undefined;
  // Browsers drop tabs and newlines anywhere in an address and control characters around it, which is how
  // "java\nscript:" gets past a simple test. https://url.spec.whatwg.org/#concept-basic-url-parser
  const url = withoutControlsAround(address).replace(/[\t\n\r]/g, "");
  if (url === "") return undefined;
  const scheme = /^([^/?#]*?):/.exec(url)?.[1];
  if (scheme !== undefined) return schemes.includes(scheme.toLowerCase()) ? url : undefined;
  // "//host" and, in browsers, "/\host" and "\\host" lead to another site, though they look like paths.
  return /^(?:[/\\]{2}|\\)/.test(url) ? undefined : url;
}

// Not a regular expression: `[\u0000-\u0020]+$` takes quadratic time for a long row of spaces inside the text.
function withoutControlsAround(address: string): string {
  let start = 0;
  let end = address.length;
  while (start < end && address.charAt(start) <= " ") start += 1;
  while (end > start && address.charAt(end - 1) <= " ") end -= 1;
  return address.slice(start, end);
}
