import { type Handoff, HandrailError } from "@handrail/core";
import { type DeskDeclaration, type DeskTransport, defineDesk } from "../desk/defineDesk.js";
import { handoffFields } from "../internal/handoffFields.js";
import { type HttpOptions, json, preparing, readAnswer, sender } from "../internal/http.js";
import { placeFields } from "../internal/placeFields.js";
import { type DeskWords, wordsEn } from "../messages/en/index.js";

/** Options of {@link chatwoot}. */
export interface ChatwootOptions extends HttpOptions {
  /** The identifier of an inbox of the kind "API"; it is public. */
  inboxIdentifier: string;
  /** Where Chatwoot runs. @default "https://app.chatwoot.com" */
  baseUrl?: string;
  /** @default English */
  words?: DeskWords;
}

const inbox: DeskDeclaration = {
  secrets: "none",
  limits: { message: 150_000, name: 255, email: 255 },
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
 * Begins a conversation in Chatwoot by the public API of an inbox: a contact, a conversation with what they tried as custom
 * attributes, and the message. The same stands in the message, since attributes that nobody has defined in Chatwoot are not
 * shown there.
 * @see https://developers.chatwoot.com/api-reference/conversations-api/create-a-conversation
 * @throws HandrailError for an address that is not `https:`
 */
export function chatwoot({
  inboxIdentifier,
  baseUrl = "https://app.chatwoot.com",
  words = wordsEn,
  ...http
}: ChatwootOptions): DeskTransport {
  if (!baseUrl.startsWith("https://")) {
    throw new HandrailError(
      `@handrail/desks: ${JSON.stringify(baseUrl)} is no secure address of Chatwoot. Others could read customers' messages ` +
        'on their way. Pass one that begins with "https://".',
    );
  }
  const contacts = `${withoutSlashesAtEnd(baseUrl)}/public/api/v1/inboxes/${encodeURIComponent(inboxIdentifier)}/contacts`;
  return defineDesk(
    { name: "chatwoot", receipt: "reference", idempotent: false, ...inbox },
    async (request, options) => {
      const send = sender(http, options.signal);
      const { text, name, email } = placeFields(request, inbox.carries, inbox.limits, words);
      const contact = json({ ...(name && { name }), ...(email && { email }) });
      const contactId = await readAnswer(await preparing(send)(contacts, contact), "source_id");
      if (!contactId) return {};
      const conversations = `${contacts}/${encodeURIComponent(contactId)}/conversations`;
      const attributes = request.handoff ? chatwootAttributes(request.handoff, { words }) : {};
      const reference = await readAnswer(
        await preparing(send)(conversations, json({ custom_attributes: attributes })),
        "id",
      );
      if (!reference) return {};
      const message = json({ content: text, echo_id: options.idempotencyKey });
      const messageId = await readAnswer(
        await send(`${conversations}/${encodeURIComponent(reference)}/messages`, message),
        "id",
      );
      // A conversation that nothing was said in is no case.
      return messageId ? { reference } : {};
    },
  );
}

function withoutSlashesAtEnd(address: string): string {
  let end = address.length;
  while (address.charAt(end - 1) === "/") end -= 1;
  return address.slice(0, end);
}

/** What a custom attribute of Chatwoot takes. */
export const chatwootLimits = { value: 1500 };

/**
 * What the customer already tried, as custom attributes: for `window.$chatwoot.setConversationCustomAttributes(…)`, or with
 * `setCustomAttributes` at the contact. Define those you want to see in Chatwoot: `handrail_summary`, `handrail_searches`
 * and so on.
 * @see https://www.chatwoot.com/hc/user-guide/articles/1677587234-how-to-send-additional-user-information-to-chatwoot-using-sdk
 */
export function chatwootAttributes(handoff: Handoff, options: { words?: DeskWords } = {}): Record<string, string> {
  const fields = handoffFields(handoff, { limit: chatwootLimits.value, words: options.words ?? wordsEn });
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [`handrail_${name}`, value]));
}
