import type { ContactRequest, Handoff } from "@handrail/core";
import { type DeskDeclaration, type DeskTransport, defineDesk } from "../desk/defineDesk.js";
import { publicRequest } from "../desk/publicRequest.js";
import { handoffFields } from "../internal/handoffFields.js";
import { base64, type HttpOptions, json, sender } from "../internal/http.js";
import { placeFields } from "../internal/placeFields.js";
import { toHtml } from "../internal/text.js";
import { type DeskWords, wordsEn } from "../messages/en/index.js";

/** Options of {@link helpScoutMailbox}. */
export interface HelpScoutOptions extends HttpOptions {
  /** The token of your app, or what fetches a fresh one: they last two days. It stays on your server. */
  accessToken: string | (() => Promise<string>);
  mailboxId: number;
  /** Whether Help Scout sends the mailbox's automatic reply. @default false */
  autoReply?: boolean;
  /** @default English */
  words?: DeskWords;
}

const mailbox: DeskDeclaration = {
  secrets: "server",
  // For the text none is documented.
  limits: {
    message: 65_000,
    unit: "characters of HTML",
    subject: 255,
    name: 40,
    email: 255,
    attachments: 10 * 1024 * 1024,
  },
  carries: {
    message: "field",
    subject: "field",
    name: "field",
    email: "field",
    phone: "text",
    topic: "text",
    page: "text",
    locale: "text",
    handoff: "text",
    attachments: "field",
  },
};

/**
 * Begins a conversation in Help Scout, from your server: `POST /v2/conversations`. Help Scout asks for an e-mail address. The
 * reference is the conversation's id, which it tells in the header `Resource-ID`.
 * @see https://developer.helpscout.com/mailbox-api/endpoints/conversations/create/
 * @throws HandrailError in a browser
 */
export function helpScoutMailbox({
  accessToken,
  mailboxId,
  autoReply = false,
  words = wordsEn,
  ...http
}: HelpScoutOptions): DeskTransport {
  return defineDesk(
    { name: "helpScout", receipt: "reference", idempotent: false, ...mailbox },
    async (request, { signal }) => {
      const { text, subject, name, email, attachments } = placeFields(request, mailbox.carries, mailbox.limits, words);
      const files = await Promise.all(
        attachments.map(async (file) => ({
          fileName: file.name,
          mimeType: file.type || "application/octet-stream",
          data: await base64(file.content),
        })),
      );
      // What customers are called is one name to us; Help Scout may show a last name and does not need one.
      const customer = { email, ...(name && { firstName: name }) };
      const conversation = {
        subject,
        customer,
        mailboxId,
        type: "email",
        status: "active",
        autoReply,
        threads: [
          {
            type: "customer",
            customer: { email },
            text: toHtml(text),
            ...(files.length > 0 && { attachments: files }),
          },
        ],
      };
      const token = typeof accessToken === "string" ? accessToken : await accessToken();
      const headers = { Authorization: `Bearer ${token}` };
      const response = await sender(http, signal)(
        "https://api.helpscout.net/v2/conversations",
        json(conversation, headers),
      );
      return { reference: response.headers.get("Resource-ID") || undefined };
    },
  );
}

/** What the Beacon takes. */
export const helpScoutBeaconLimits = {
  session: { keys: 20, key: 100, value: 10_000 },
  prefill: { message: 10_000, subject: 60, name: 80, email: 80 },
};

/**
 * What the customer already tried, for the Beacon: `Beacon("session-data", helpScoutSessionData(handoff))`. It is shown beside
 * their next conversation.
 * @see https://developer.helpscout.com/beacon-2/web/javascript-api/
 */
export function helpScoutSessionData(handoff: Handoff, options: { words?: DeskWords } = {}): Record<string, string> {
  const { handoff: said, ...words } = options.words ?? wordsEn;
  const fields = handoffFields(handoff, {
    limit: helpScoutBeaconLimits.session.value,
    words: { handoff: said, ...words },
  });
  const { summary: _, left_out: leftOut, ...shown } = fields;
  const labels: Record<keyof typeof shown, string> = {
    question: said.asked,
    topic: said.topic,
    product: said.product,
    page: said.page,
    language: said.language,
    reference: said.reference,
    minutes: said.duration,
    searches: said.searched,
    articles: said.read,
    steps: said.steps,
    history: said.history,
  };
  // The keys of what was taken apart.
  const named = Object.entries(shown).map(([name, value]) => [labels[name as keyof typeof shown], value]);
  return { ...Object.fromEntries(named), ...(leftOut && { left_out: leftOut }) };
}

/** What the customer has written so far, for the Beacon: `Beacon("prefill", helpScoutPrefill(request))`. */
export function helpScoutPrefill(
  request: ContactRequest,
  options: { words?: DeskWords } = {},
): { name?: string; email?: string; subject: string; text: string } {
  const carries = { ...mailbox.carries, attachments: "named" } as const;
  const limits = helpScoutBeaconLimits.prefill;
  const { text, subject, name, email } = placeFields(publicRequest(request), carries, limits, options.words ?? wordsEn);
  return { ...(name && { name }), ...(email && { email }), subject, text };
}
