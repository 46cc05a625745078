import {
  type ContactRequest,
  channelHref,
  HandrailError,
  type MessagingChannel,
  type SmsChannel,
} from "@handrail/core";
import { type DeskDeclaration, type DeskTransport, defineDesk } from "../desk/defineDesk.js";
import { publicRequest } from "../desk/publicRequest.js";
import { type Open, openHere } from "../internal/openLink.js";
import { placeFields } from "../internal/placeFields.js";
import { type DeskWords, wordsEn } from "../messages/en/index.js";

/** Options of {@link textMessage}. */
export interface TextMessageOptions {
  /** A telephone that takes text messages, or WhatsApp (`https://wa.me/…`) or Telegram (`https://t.me/…`). */
  channel: SmsChannel | MessagingChannel;
  /** @default goes to the link, which opens the customer's program */
  open?: Open;
  /** @default English */
  words?: DeskWords;
}

const most = 2000;

const text: DeskDeclaration = {
  secrets: "none",
  limits: { message: most, unit: "encoded characters" },
  carries: {
    message: "field",
    subject: "text",
    name: "text",
    email: "text",
    phone: "text",
    topic: "text",
    page: "text",
    locale: "text",
    handoff: "text",
    attachments: "named",
  },
};

/**
 * The link that opens a text message with the words in it, in at most 2,000 characters.
 * @throws HandrailError for a channel that no safe link can be made of
 */
export function textMessageHref(
  request: ContactRequest,
  { channel, words = wordsEn }: Omit<TextMessageOptions, "open">,
): string {
  // "?&body=" is the longest that stands between the number and the words.
  const room = most - channelHref(channel).length - "?&body=".length;
  const { text: body } = placeFields(publicRequest(request), text.carries, { ...text.limits, message: room }, words);
  return channelHref(channel, { body });
}

/**
 * Hands the message to the customer's own text messages, WhatsApp or Telegram, where they send it themselves. Whether they
 * do is not known, so the receipt is `none`.
 * @throws HandrailError for a channel that no safe link can be made of, or whose links carry no text
 */
export function textMessage({ open = openHere, ...options }: TextMessageOptions): DeskTransport {
  const { channel } = options;
  if (channelHref(channel) === channelHref(channel, { body: "x" })) {
    throw new HandrailError(
      `@handrail/desks: links of ${JSON.stringify(channel.id ?? channel.kind)} carry no text. What the customer wrote would ` +
        "be lost on the way. Use a number for text messages, or a link of wa.me, api.whatsapp.com or t.me.",
    );
  }
  return defineDesk(
    { name: "textMessage", receipt: "none", idempotent: false, ...text },
    async (request, { signal }) => {
      signal.throwIfAborted();
      open(textMessageHref(request, options));
      return {};
    },
  );
}
