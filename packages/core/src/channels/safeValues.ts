import { webAddress } from "../url/webAddress.js";

// Each function returns a value in the form that a link needs, or nothing if no safe link is possible. `parseContacts` and
// `channelHref` both use them, so every accepted contact has a link.

/**
 * Returns a number as a `tel:` link dials it, without separators: an international one (`+37052000000`), or a local one as people dial
 * it (`08001111`, `159`). An extension stays: `;ext=12`.
 */
export function phoneNumber(written: string): string | undefined {
  // Separators go first. "+44 (0)20…" is two numbers in one: dialled literally it does not connect.
  const dialled = written.replace(/\p{Zs}/gu, "").replace(/(?!\(0\))[.()\p{Pd}]/gu, "");
  // E.164 allows 15 digits.
  return /^(?:\+[1-9]\d{6,14}|\d{2,15})(?:;ext=\d{1,7})?$/.test(dialled) ? dialled : undefined;
}

/** Returns a number that text messages can be sent to, such as the short code `1855`. It has no extension. */
export function textNumber(written: string): string | undefined {
  const number = phoneNumber(written) ?? "";
  return /^\+?\d{3,}$/.test(number) ? number : undefined;
}

// A number stands alone, or after `c` (catalogue) or `p` (product). `message` and `qr` lead to the account that made the code.
const misdirectedWaMe = /\.wa\.me\/(?!(?:(?:[cp]\/(?:\d{1,20}\/)?)?[1-9]\d{6,14}|(?:message|qr)\/\w{1,99})\/?\?)/;
// The front page and `send` without a number. Other pages, such as invitations to groups, have names of their own.
const misdirectedWhatsApp = /\.whatsapp\.com\/(?:\?|send\/?\?(?![1-9]\d{6,14}$))/;

/**
 * Returns the address that opens a conversation. WhatsApp finds nobody unless the number has its country code and digits only
 * (https://faq.whatsapp.com/5913398998672934).
 */
export function messagingAddress(written: string): string | undefined {
  const address = webAddress(written);
  // An address may be relative to this site.
  const { hostname, pathname, searchParams } = new URL(address ?? "/", "https://a");
  const place = `.${hostname}${pathname}?${searchParams.get("phone")}`;
  return misdirectedWaMe.test(place) || misdirectedWhatsApp.test(place) ? undefined : address;
}

/** Returns one mail address, percent-encoded (RFC 6068): no name, no second recipient, no headers. */
export function mailAddress(written: string): string | undefined {
  const [, user, host] = /^([\p{L}\p{M}\p{N}_!#$%&'*+/=?^`{|}~.-]{1,64})@([^\s/:%@]+)$/u.exec(written) ?? [];
  // A dot must be between other characters (RFC 5322, section 3.2.3).
  if (!user?.split(".").every(Boolean) || !host || !isMailHost(host)) return undefined;
  const address = `${encodeURIComponent(user)}@${encodeURIComponent(host)}`;
  return address.length <= 500 ? address : undefined;
}

// A domain may have letters of any script (RFC 6068, section 2). Browsers check its ASCII form. A number at the end would make it the
// address of a computer.
function isMailHost(host: string): boolean {
  const labels = webAddress(`https://${host}`)?.slice(8, -1).split(".") ?? [];
  const isLabel = (label: string) => /^[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?$/.test(label);
  return labels.length > 1 && labels.every(isLabel) && /\D/.test(`${labels.at(-1)}`);
}
