/** The address if following it is harmless. Hits come from services, and `javascript:` in one would run. */
export function safeHref(address: string | undefined): string | undefined {
  if (address === undefined) return undefined;
  try {
    // The browser's own reading, which drops the tabs and newlines that get past a naive test.
    return /^(https?|mailto|tel):$/.test(new URL(address, "https://page.invalid").protocol) ? address : undefined;
  } catch {
    return undefined;
  }
}
