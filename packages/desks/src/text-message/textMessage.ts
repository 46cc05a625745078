import {
  type ContactRequest,
  channelHref,
  HandrailError,
  type MessagingChannel,
  type SmsChannel,
} from "@handrail/core";
import { carries } from "../desk/carries.js";
import { type DeskTransport, defineDesk } from "../desk/defineDesk.js";
import type { DeskDeclaration, DeskOptions } from "../desk/deskDeclaration.js";
import { placeFields } from "../desk/placeFields.js";
import { publicRequest } from "../desk/publicRequest.js";
import { maxLinkCharacters, type OpenLink, openLink } from "../internal/openLink.js";
import { en } from "../messages/en/index.js";

/** Options of {@link textMessageHref}. */
export interface TextMessageHrefOptions extends DeskOptions {
  /** A number for text messages, WhatsApp (`https://wa.me/…`) or Telegram (`https://t.me/…`). */
  channel: SmsChannel | MessagingChannel;
}

/** Options of {@link textMessage}. */
export interface TextMessageOptions extends TextMessageHrefOptions {
  /** @default navigates to the link, which opens the customer's program */
  open?: OpenLink;
}

const text: DeskDeclaration = {
  secrets: "none",
  limits: { message: maxLinkCharacters, unit: "encoded characters" },
  carries: carries(),
};

/**
 * The link that opens a text message with the message in it, at most 2,000 characters long.
 * @throws HandrailError for a channel that no safe link can be made of
 */
export function textMessageHref(request: ContactRequest, { channel, messages = en }: TextMessageHrefOptions): string {
  // "?&body=" is the longest separator between the number and the text.
  const limit = maxLinkCharacters - channelHref(channel).length - "?&body=".length;
  const declaration = { ...text, limits: { ...text.limits, message: limit } };
  const { text: body } = placeFields(publicRequest(request), declaration, messages);
  return channelHref(channel, { body });
}

/**
 * Passes the message to the customer's text messages, WhatsApp or Telegram, where they send it themselves. The page cannot know
 * whether they do, so the receipt is `none`.
 * @throws HandrailError for a channel that no safe link can be made of, or whose links cannot carry a text
 */
export function textMessage({ open = openLink, ...options }: TextMessageOptions): DeskTransport {
  const { channel } = options;
  if (channelHref(channel) === channelHref(channel, { body: "x" })) {
    throw new HandrailError(
      `@handrail/desks: links of ${JSON.stringify(channel.id ?? channel.kind)} cannot carry a text. The customer's message ` +
        "would be lost. Use a number for text messages, or a link of wa.me, api.whatsapp.com or t.me.",
    );
  }
  return defineDesk(
    {
      ...{ name: "textMessage", destination: channelHref(channel), receipt: "none", idempotent: false },
      ...{ interactive: true, ...text },
    },
    async (request, { signal }) => {
      signal.throwIfAborted();
      open(textMessageHref(request, options));
      return {};
    },
  );
}
