/**
 * Returns the address of a page that a channel opens: an `https:` address without credentials, or a path on this site. Stricter than
 * `safeLink`, which also accepts each result, since contacts are checked once and a wrong one would leave customers without help.
 * Returns `undefined` for any other address.
 */
export function webAddress(written: string): string | undefined {
  // Browsers drop tabs and newlines, read `\` as `/` and reorder text at bidi controls, so the address shown would not be
  // the address opened.
  if (written.length > 2000 || /[\p{Cc}\p{Cf}\p{Cs}\p{Z}\\]/u.test(written)) return undefined;
  if (written.startsWith("/")) return isPath(written) ? written : undefined;
  const url = /^https:\/\/[^/?#@]/i.test(written) ? parseUrl(written) : undefined;
  return url?.protocol === "https:" && !url.username && !url.password ? url.href : undefined;
}

// `//host` is another site, and `/..//host` becomes that once its dots are resolved.
function isPath(written: string): boolean {
  const [path = ""] = written.split(/[?#]/);
  return !path.includes("//") && parseUrl(`https://site.invalid${written}`) !== undefined;
}

// `URL.canParse` is missing in browsers of 2023 that are still in use.
function parseUrl(address: string): URL | undefined {
  try {
    return new URL(address);
  } catch {
    return undefined;
  }
}
