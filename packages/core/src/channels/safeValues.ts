// What may stand in a link. Each function returns the value as a link needs it, or nothing where no safe link can be
// made of it, so that what `parseContacts` accepts and what `channelHref` writes cannot drift apart.

/** An international number without its separators, and its extension if it has one: `+37052000000;ext=12`. */
export function phoneNumber(written: string): string | undefined {
  const [, number = "", extension = ""] = /^(\+[\d .()\u00a0\u202f-]+)(;ext=\d{1,7})?$/.exec(written) ?? [];
  const digits = number.replace(/[^+\d]/g, "");
  // E.164 has at most 15 digits; "+44 (0)20…" is two numbers in one, and dialled as written it reaches nobody.
  return /^\+[1-9]\d{6,14}$/.test(digits) && !number.includes("(0)") ? digits + extension : undefined;
}

/** An international number, or a short code such as `1855`. */
export function textNumber(written: string): string | undefined {
  if (/^\d{3,8}$/.test(written)) return written;
  return written.includes(";") ? undefined : phoneNumber(written);
}

/** One address, percent-encoded as RFC 6068 asks: no name, no second recipient, no headers. */
export function mailAddress(written: string): string | undefined {
  const [, user, host] = /^([\w!#$%&'*+/=?^`{|}~.-]{1,64})@(\S+)$/.exec(written) ?? [];
  // Dots only stand between other characters (RFC 5322, section 3.2.3).
  if (!user?.split(".").every(Boolean) || !host) return undefined;
  // A domain may have letters of any script (RFC 6068, section 2).
  if (!/^(?!-)[\p{L}\p{M}\p{N}-]{1,63}(?:\.[\p{L}\p{M}\p{N}-]{1,63})+$/u.test(host)) return undefined;
  const address = `${encodeURIComponent(user)}@${encodeURIComponent(host)}`;
  return address.length <= 500 ? address : undefined;
}

/** An `https:` address without credentials, or a path on this site. */
export function webAddress(written: string): string | undefined {
  // Browsers drop tabs and newlines, read `\` as `/` and turn text round at bidi controls: what one reads would not be
  // where one goes.
  if (written.length > 2000 || /[\p{Cc}\p{Cf}\p{Cs}\p{Z}\\]/u.test(written)) return undefined;
  if (written.startsWith("/")) return isPath(written) ? written : undefined;
  const url = /^https:\/\/[^/?#@]/i.test(written) ? parsed(written) : undefined;
  return url?.protocol === "https:" && !url.username && !url.password ? url.href : undefined;
}

// `//host` is another site, and `/..//host` becomes that once its dots are resolved.
function isPath(written: string): boolean {
  const [path = ""] = written.split(/[?#]/);
  return !path.includes("//") && parsed(`https://site.invalid${written}`) !== undefined;
}

// `URL.canParse` is missing in browsers of 2023 that are still in use.
function parsed(address: string): URL | undefined {
  try {
    return new URL(address);
  } catch {
    return undefined;
  }
}
