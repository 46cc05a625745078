// Each function returns a value in the form that a link needs, or nothing if no safe link is possible. `parseContacts` and
// `channelHref` both use them, so every accepted contact has a link.

/** Returns an international number without separators, with its extension if there is one: `+37052000000;ext=12`. */
export function phoneNumber(written: string): string | undefined {
  const [, number = "", extension = ""] = /^(\+[\d .()\u00a0\u202f-]+)(;ext=\d{1,7})?$/.exec(written) ?? [];
  const digits = number.replace(/[^+\d]/g, "");
  // E.164 allows 15 digits. "+44 (0)20…" is two numbers in one: dialled literally it does not connect.
  return /^\+[1-9]\d{6,14}$/.test(digits) && !number.includes("(0)") ? digits + extension : undefined;
}

/** Returns an international number or a short code such as `1855`. */
export function textNumber(written: string): string | undefined {
  if (/^\d{3,8}$/.test(written)) return written;
  return written.includes(";") ? undefined : phoneNumber(written);
}

/** Returns one mail address, percent-encoded (RFC 6068): no name, no second recipient, no headers. */
export function mailAddress(written: string): string | undefined {
  const [, user, host] = /^([\w!#$%&'*+/=?^`{|}~.-]{1,64})@(\S+)$/.exec(written) ?? [];
  // A dot must be between other characters (RFC 5322, section 3.2.3).
  if (!user?.split(".").every(Boolean) || !host) return undefined;
  // A domain may have letters of any script (RFC 6068, section 2).
  if (!/^(?!-)[\p{L}\p{M}\p{N}-]{1,63}(?:\.[\p{L}\p{M}\p{N}-]{1,63})+$/u.test(host)) return undefined;
  const address = `${encodeURIComponent(user)}@${encodeURIComponent(host)}`;
  return address.length <= 500 ? address : undefined;
}
