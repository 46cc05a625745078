const protocols: ReadonlySet<string> = new Set(["https", "http", "mailto", "tel", "sms"]);
const imageProtocols: ReadonlySet<string> = new Set(["https", "http"]);

/**
 * The address if following it is harmless: `https`, `http`, `mailto`, `tel`, `sms`, a path on this site, a query or a
 * `#fragment`. Anything else, `javascript:` and `data:` above all, is `undefined`.
 * @internal
 */
export function safeUrl(address: unknown, kind: "link" | "image" = "link"): string | undefined {
  if (typeof address !== "string") return undefined;
  // Browsers drop tabs and newlines anywhere in an address and control characters around it, which is how
  // "java\nscript:" gets past a naive test. https://url.spec.whatwg.org/#concept-basic-url-parser
  const url = withoutControlsAround(address).replace(/[\t\n\r]/g, "");
  if (url === "") return undefined;
  const scheme = /^([^/?#]*?):/.exec(url)?.[1];
  if (scheme !== undefined) {
    return (kind === "link" ? protocols : imageProtocols).has(scheme.toLowerCase()) ? url : undefined;
  }
  // "//host" and, to browsers, "/\host" and "\\host" leave the site under the look of a path.
  return /^([/\\]{2}|\\)/.test(url) ? undefined : url;
}

// Not a regular expression: with `[\u0000-\u0020]+$` a browser tries every space of a long row of them again.
function withoutControlsAround(address: string): string {
  let start = 0;
  let end = address.length;
  while (start < end && address.charAt(start) <= " ") start += 1;
  while (end > start && address.charAt(end - 1) <= " ") end -= 1;
  return address.slice(start, end);
}
