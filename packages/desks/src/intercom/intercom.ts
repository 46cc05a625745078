import type { Handoff } from "@handrail/core";
import { type DeskDeclaration, type DeskTransport, defineDesk } from "../desk/defineDesk.js";
import { handoffFields } from "../internal/handoffFields.js";
import { type HttpOptions, json, preparing, readAnswer, sender } from "../internal/http.js";
import { placeFields } from "../internal/placeFields.js";
import { type DeskWords, wordsEn } from "../messages/en/index.js";

/** Options of {@link intercomConversations}. */
export interface IntercomOptions extends HttpOptions {
  /** The access token of your app. It stays on your server. */
  accessToken: string;
  /** Where your workspace is kept. @default "us" */
  region?: "us" | "eu" | "au";
  /** @default English */
  words?: DeskWords;
}

const hosts = { us: "api.intercom.io", eu: "api.eu.intercom.io", au: "api.au.intercom.io" };

const conversations: DeskDeclaration = {
  secrets: "server",
  // Intercom documents no limit; what is longer than this is hard to read in its inbox.
  limits: { message: 10_000, name: 255, email: 255 },
  carries: {
    message: "field",
    subject: "text",
    name: "field",
    email: "field",
    phone: "text",
    topic: "text",
    page: "text",
    locale: "text",
    handoff: "text",
    attachments: "named",
  },
};

/**
 * Begins a conversation in Intercom, from your server: `POST /contacts` for a lead, then `POST /conversations`.
 * @see https://developers.intercom.com/docs/references/rest-api/api.intercom.io/conversations/createconversation
 * @throws HandrailError in a browser
 */
export function intercomConversations({
  accessToken,
  region = "us",
  words = wordsEn,
  ...http
}: IntercomOptions): DeskTransport {
  const traits = { name: "intercom", receipt: "reference", idempotent: false, ...conversations } as const;
  return defineDesk(traits, async (request, { signal }) => {
    const send = sender(http, signal);
    const headers = { Authorization: `Bearer ${accessToken}`, "Intercom-Version": "2.11" };
    const { text, name, email } = placeFields(request, conversations.carries, conversations.limits, words);
    const contact = { role: "lead", ...(name && { name }), ...(email && { email }) };
    const id = await readAnswer(
      await preparing(send)(`https://${hosts[region]}/contacts`, json(contact, headers)),
      "id",
    );
    if (!id) return {};
    const conversation = { from: { type: "lead", id }, body: text };
    const answer = await send(`https://${hosts[region]}/conversations`, json(conversation, headers));
    return { reference: await readAnswer(answer, "conversation_id") };
  });
}

/** What the Messenger takes: flat attributes of a contact. */
export const intercomLimits = { value: 255 };

/**
 * What the customer already tried, for the Messenger: `Intercom("update", intercomAttributes(handoff))`. Create the attributes
 * in Intercom first, as text that the Messenger may write: `handrail_question`, `handrail_searches`, `handrail_summary` and
 * so on. 255 characters are few, so the newest is kept and `handrail_left_out` names what was shortened.
 * @see https://www.intercom.com/help/en/articles/179-send-custom-user-attributes-to-intercom
 */
export function intercomAttributes(handoff: Handoff, options: { words?: DeskWords } = {}): Record<string, string> {
  const fields = handoffFields(handoff, { limit: intercomLimits.value, words: options.words ?? wordsEn });
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [`handrail_${name}`, value]));
}
