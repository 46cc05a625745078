/**
 * Reads a `Retry-After` header: seconds, or a date (RFC 9110, section 10.2.3).
 * @param date The `Date` header: the server's clock, since the device's may be wrong. @default the device's
 * @returns the pause in milliseconds, or `undefined` without a valid header
 */
export function retryAfterMs(header: string | null | undefined, date?: string | null): number | undefined {
  if (!header) return undefined;
  if (/^\d{1,9}$/.test(header)) return Number(header) * 1000;
  // Engines also parse "-5" and "2" as dates. A date in a header starts with its weekday.
  const at = /^[a-z]/i.test(header) ? Date.parse(header) : Number.NaN;
  return Number.isNaN(at) ? undefined : Math.max(0, at - (Date.parse(date ?? "") || Date.now()));
}
