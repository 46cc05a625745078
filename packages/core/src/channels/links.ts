import { HandrailError } from "../errors.js";
import type { Channel } from "./channel.js";
import { encodeWithin, manyLines, oneLine } from "./prefill.js";
import { mailAddress, phoneNumber, textNumber, webAddress } from "./safeValues.js";

/** Words to start a message with, where the channel can carry them: e-mail, SMS, WhatsApp and Telegram. */
export interface Prefill {
  /** One line; line breaks become spaces. For e-mail only. */
  subject?: string;
  /** What does not fit into the address (see {@link channelHref}) is cut off, with an ellipsis. */
  body?: string;
}

// Mail programs and browsers take about 2,000 characters; Outlook cuts at 2,083.
const longest = 2000;
const longestSubject = 600;

/**
 * The address that opens a channel in one action: `tel:`, `mailto:`, `sms:`, `https:` or a path on this site, in at most
 * 2,000 characters. Whatever the values hold, they stay values: they add no recipient, header, parameter or scheme.
 * @throws HandrailError for a channel that no safe link can be made of. `defineContacts` and `parseContacts` refuse
 * such a channel first, so nothing throws while rendering what they made.
 */
export function channelHref(channel: Channel, prefill: Prefill = {}): string {
  const href = linkTo(channel, prefill);
  if (href) return href;
  throw new HandrailError(
    `@handrail/core: there is no safe link to the channel ${JSON.stringify(channel.id ?? channel.kind)}. A customer ` +
      "would press it in vain. Check contacts with parseContacts.",
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
  const encoded = encodeWithin(manyLines(text), longest - link.length - field.length);
  return encoded ? link + field + encoded : link;
}

function mailLink(address: string | undefined, subject: string, body: string): string | undefined {
  if (!address) return undefined;
  const title = encodeWithin(oneLine(subject), longestSubject);
  const link = `mailto:${address}${title && `?subject=${title}`}`;
  return withText(link, title ? "&body=" : "?body=", body);
}

// The services that document a `text` parameter: https://faq.whatsapp.com/5913398998672934,
// https://core.telegram.org/api/links#public-username-links
const takesText = /^https:\/\/(?:wa\.me|api\.whatsapp\.com|t\.me)\//;

function messagingLink(href: string, body: string): string | undefined {
  const address = webAddress(href);
  if (!address || !body || !takesText.test(address)) return address;
  const url = new URL(address);
  url.hash = "";
  url.searchParams.delete("text");
  return withText(url.href, url.search ? "&text=" : "?text=", body);
}
