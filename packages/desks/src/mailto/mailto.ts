import { type ContactRequest, channelHref } from "@handrail/core";
import { type DeskDeclaration, type DeskTransport, defineDesk } from "../desk/defineDesk.js";
import { publicRequest } from "../desk/publicRequest.js";
import { type Open, openHere } from "../internal/openLink.js";
import { placeFields } from "../internal/placeFields.js";
import { type DeskWords, wordsEn } from "../messages/en/index.js";

/** Options of {@link mailto}. */
export interface MailtoOptions {
  /** One address that people read. */
  address: string;
  /** @default goes to the link, which opens the customer's e-mail program */
  open?: Open;
  /** @default English */
  words?: DeskWords;
}

// Programs take about 2,000 characters in all, as they stand in the link: Arabic takes 5.5 times as many, Japanese 9.
const most = 2000;

const mail: DeskDeclaration = {
  secrets: "none",
  limits: { message: most, unit: "encoded characters", subject: 600 },
  carries: {
    message: "field",
    subject: "field",
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
 * The `mailto:` link with the message in it, in at most 2,000 characters.
 * @throws HandrailError for an address that no safe link can be made of
 */
export function mailtoHref(request: ContactRequest, { address, words = wordsEn }: Omit<MailtoOptions, "open">): string {
  const channel = { kind: "email", address } as const;
  const clean = publicRequest(request);
  const { subject } = placeFields(clean, mail.carries, mail.limits, words);
  const room = most - channelHref(channel, { subject }).length - "&body=".length;
  const { text } = placeFields(clean, mail.carries, { ...mail.limits, message: room }, words);
  return channelHref(channel, { subject, body: text });
}

/**
 * Hands the message to the customer's own e-mail program, where they send it themselves. Whether they do is not known, so the
 * receipt is `none`. Files have to be added by hand; the message names them.
 * @throws HandrailError for an address that no safe link can be made of
 */
export function mailto({ open = openHere, ...options }: MailtoOptions): DeskTransport {
  // A wrong address should fail here, and not when someone has written.
  channelHref({ kind: "email", address: options.address });
  return defineDesk({ name: "mailto", receipt: "none", idempotent: false, ...mail }, async (request, { signal }) => {
    signal.throwIfAborted();
    open(mailtoHref(request, options));
    return {};
  });
}
