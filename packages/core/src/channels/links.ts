import { HandrailError } from "../errors.js";
import { webAddress } from "../url/webAddress.js";
import type { Channel } from "./channel.js";
import { crlfLines, encodeWithin, singleLine } from "./prefill.js";
import { mailAddress, messagingAddress, phoneNumber, textNumber } from "./safeValues.js";

/** Text that a message starts with. E-mail, SMS, WhatsApp and Telegram can carry it. */
export interface Prefill {
  /** One line, for e-mail only. Line breaks become spaces. */
  subject?: string;
  /** A body that does not fit into the link (see {@link channelHref}) is cut and ends in an ellipsis. */
  body?: string;
}

// Mail programs and browsers accept about 2,000 characters; Outlook cuts at 2,083.
const maxLinkLength = 2000;
const maxSubjectLength = 600;

/**
 * Makes the link that opens a channel in one action: `tel:`, `mailto:`, `sms:`, `https:` or a path on this site, in at
 * most 2,000 characters. All values are encoded: they cannot add a recipient, header, parameter or scheme.
 * @throws HandrailError for a channel that has no safe link. `defineContacts` and `parseContacts` reject such a channel
 * first, so their contacts never throw while rendering.
 */
export function channelHref(channel: Channel, prefill: Prefill = {}): string {
  const href = linkTo(channel, prefill);
  if (href) return href;
  throw new HandrailError(
    `@handrail/core: the channel ${JSON.stringify(channel.id ?? channel.kind)} has no safe link, so it cannot be opened. ` +
      "Check contacts with parseContacts.",
  );
}

function linkTo(channel: Channel, { subject = "", body = "" }: Prefill): string | undefined {
  switch (channel.kind) {
    case "phone":
      return withScheme("tel:", phoneNumber(channel.number));
    case "email":
      return mailLink(mailAddress(channel.address), subject, body);
    case "sms": {
      const link = withScheme("sms:", textNumber(channel.number));
      // RFC 5724 and Android want `?body=`, iOS `&body=`; both read this.
      return link && withText(link, "?&body=", body);
    }
    case "messaging":
      return messagingLink(channel.href, body);
    case "form":
      return webAddress(channel.href ?? channel.action);
    default:
      return webAddress(channel.href);
  }
}

function withScheme(scheme: string, value: string | undefined): string | undefined {
  return value && scheme + value;
}

function withText(link: string, field: string, text: string): string {
  const encoded = encodeWithin(crlfLines(text), maxLinkLength - link.length - field.length);
  return encoded ? link + field + encoded : link;
}

function mailLink(address: string | undefined, subject: string, body: string): string | undefined {
  if (!address) return undefined;
  const encodedSubject = encodeWithin(singleLine(subject), maxSubjectLength);
  const link = `mailto:${address}${encodedSubject && `?subject=${encodedSubject}`}`;
  return withText(link, encodedSubject ? "&body=" : "?body=", body);
}

// The links that document a `text` parameter: https://faq.whatsapp.com/5913398998672934,
// https://core.telegram.org/api/links#public-username-links. `wa.me/message/CODE` has a text of its own.
const takesText = /^https:\/\/(?:wa\.me\/\d|api\.whatsapp\.com\/send|t\.me\/\w+(?![\w/]))/;

function messagingLink(href: string, body: string): string | undefined {
  const address = messagingAddress(href);
  if (!address || !body || !takesText.test(address)) return address;
  const url = new URL(address);
  url.hash = "";
  url.searchParams.delete("text");
  return withText(url.href, url.search ? "&text=" : "?text=", body);
}
