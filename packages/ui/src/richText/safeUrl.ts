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
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  const url = address.replace(/^[\u0000-\u0020]+|[\u0000-\u0020]+$/g, "").replace(/[\t\n\r]/g, "");
  if (url === "") return undefined;
  const scheme = /^([^/?#]*?):/.exec(url)?.[1];
  if (scheme !== undefined) {
    return (kind === "link" ? protocols : imageProtocols).has(scheme.toLowerCase()) ? url : undefined;
  }
  // "//host" and, to browsers, "/\host" and "\\host" leave the site under the look of a path.
  return /^([/\\]{2}|\\)/.test(url) ? undefined : url;
}
