import type { Attachment } from "@handrail/core";
import { carries } from "../desk/carries.js";
import { type DeskTransport, defineDesk } from "../desk/defineDesk.js";
import type { DeskDeclaration, DeskOptions } from "../desk/deskDeclaration.js";
import { placeFields } from "../desk/placeFields.js";
import { toBase64 } from "../internal/base64.js";
import { type HttpOptions, jsonRequest, sender } from "../internal/http.js";
import { en } from "../messages/en/index.js";
import { toHtml } from "../text/html.js";

/** Options of {@link helpScoutMailbox}. */
export interface HelpScoutOptions extends DeskOptions, HttpOptions {
  /** The token of your app, or a function that gets a new one, since a token lasts two days. It stays on your server. */
  accessToken: string | (() => Promise<string>);
  /** The id of the mailbox, as in its address in Help Scout. */
  mailboxId: number;
  /** Whether Help Scout sends the mailbox's automatic reply. @default false */
  autoReply?: boolean;
}

const mailbox: DeskDeclaration = {
  secrets: "server",
  limits: {
    // Help Scout documents no limit.
    message: 65_000,
    unit: "characters of HTML",
    subject: 255,
    name: 40,
    email: 255,
    attachments: 10 * 1024 * 1024,
  },
  carries: carries({ subject: "field", name: "field", email: "field", attachments: "field" }),
};

/**
 * Starts a conversation in Help Scout, from your server: `POST /v2/conversations`. Help Scout requires an e-mail address. The
 * reference is the id of the conversation, from the header `Resource-ID`.
 * @see https://developer.helpscout.com/mailbox-api/endpoints/conversations/create/
 * @throws HandrailError in a browser
 */
export function helpScoutMailbox({
  accessToken,
  mailboxId,
  autoReply = false,
  messages = en,
  ...http
}: HelpScoutOptions): DeskTransport {
  return defineDesk(
    { name: "helpScout", receipt: "reference", idempotent: false, ...mailbox },
    async (request, { signal }) => {
      const { text, subject, name, email, attachments } = placeFields(request, mailbox, messages);
      const files = await Promise.all(attachments.map(fileFrom));
      const thread = {
        type: "customer",
        customer: { email },
        text: toHtml(text),
        ...(files.length > 0 && { attachments: files }),
      };
      const conversation = {
        subject,
        // Help Scout needs no last name, and we have one name only.
        customer: { email, ...(name && { firstName: name }) },
        mailboxId,
        type: "email",
        status: "active",
        autoReply,
        threads: [thread],
      };
      const token = typeof accessToken === "string" ? accessToken : await accessToken();
      const init = jsonRequest(conversation, { Authorization: `Bearer ${token}` });
      const response = await sender(http, signal)("https://api.helpscout.net/v2/conversations", init);
      return { reference: response.headers.get("Resource-ID") || undefined };
    },
  );
}

async function fileFrom({ name, type, content }: Attachment) {
  return { fileName: name, mimeType: type || "application/octet-stream", data: await toBase64(content) };
}
