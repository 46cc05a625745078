import { type ContactRequest, channelHref } from "@handrail/core";
import { carries } from "../desk/carries.js";
import { type DeskTransport, defineDesk } from "../desk/defineDesk.js";
import type { DeskDeclaration, DeskOptions } from "../desk/deskDeclaration.js";
import { placeFields } from "../desk/placeFields.js";
import { publicRequest } from "../desk/publicRequest.js";
import { maxLinkCharacters, type OpenLink, openLink } from "../internal/openLink.js";
import { en } from "../messages/en/index.js";

/** Options of {@link mailtoHref}. */
export interface MailtoHrefOptions extends DeskOptions {
  /** One address that people read. */
  address: string;
}

/** Options of {@link mailto}. */
export interface MailtoOptions extends MailtoHrefOptions {
  /** @default navigates to the link, which opens the customer's e-mail program */
  open?: OpenLink;
}

const mail: DeskDeclaration = {
  secrets: "none",
  limits: { message: maxLinkCharacters, unit: "encoded characters", subject: 600 },
  carries: carries({ subject: "field" }),
};

/**
 * The `mailto:` link with the message in it, at most 2,000 characters long. Encoding makes a text longer: Arabic 5.5 times,
 * Japanese 9 times.
 * @throws HandrailError for an address that no safe link can be made of
 */
export function mailtoHref(request: ContactRequest, { address, messages = en }: MailtoHrefOptions): string {
  const channel = { kind: "email", address } as const;
  const publicPart = publicRequest(request);
  const { subject } = placeFields(publicPart, mail, messages);
  const limit = maxLinkCharacters - channelHref(channel, { subject }).length - "&body=".length;
  const { text } = placeFields(publicPart, { ...mail, limits: { ...mail.limits, message: limit } }, messages);
  return channelHref(channel, { subject, body: text });
}

/**
 * Passes the message to the customer's e-mail program, where they send it themselves. The page cannot know whether they do, so
 * the receipt is `none`. The customer has to add files by hand; the message names them.
 * @throws HandrailError for an address that no safe link can be made of
 */
export function mailto({ open = openLink, ...options }: MailtoOptions): DeskTransport {
  // A wrong address should fail here, not after a customer has written.
  channelHref({ kind: "email", address: options.address });
  return defineDesk(
    { name: "mailto", destination: options.address, receipt: "none", idempotent: false, interactive: true, ...mail },
    async (request, { signal }) => {
      signal.throwIfAborted();
      open(mailtoHref(request, options));
      return {};
    },
  );
}
