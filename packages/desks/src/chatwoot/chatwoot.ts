import { HandrailError } from "@handrail/core";
import { carries } from "../desk/carries.js";
import { type DeskTransport, defineDesk } from "../desk/defineDesk.js";
import type { DeskDeclaration, DeskOptions } from "../desk/deskDeclaration.js";
import { placeFields } from "../desk/placeFields.js";
import { type HttpOptions, jsonRequest, preparing, sender } from "../internal/http.js";
import { readResponse } from "../internal/readResponse.js";
import { en } from "../messages/en/index.js";
import { chatwootAttributes } from "./chatwootAttributes.js";

/** Options of {@link chatwoot}. */
export interface ChatwootOptions extends DeskOptions, HttpOptions {
  /** The identifier of an inbox of the kind "API". It is public. */
  inboxIdentifier: string;
  /** Where Chatwoot runs. @default "https://app.chatwoot.com" */
  baseUrl?: string;
}

const inbox: DeskDeclaration = {
  secrets: "none",
  limits: { message: 150_000, name: 255, email: 255 },
  carries: carries({ name: "field", email: "field" }),
};

/**
 * Starts a conversation in Chatwoot with the public API of an inbox: a contact, a conversation with the handoff as custom
 * attributes, and the message. The message has the handoff too, because Chatwoot does not show attributes that nobody has
 * defined there.
 * @see https://developers.chatwoot.com/api-reference/conversations-api/create-a-conversation
 * @throws HandrailError if the address does not start with `https:`
 */
export function chatwoot({
  inboxIdentifier,
  baseUrl = "https://app.chatwoot.com",
  messages = en,
  ...http
}: ChatwootOptions): DeskTransport {
  if (!baseUrl.startsWith("https://")) {
    throw new HandrailError(
      `@handrail/desks: ${JSON.stringify(baseUrl)} is not a secure address of Chatwoot. Others could read customers' messages ` +
        'on the way. Pass an address that begins with "https://".',
    );
  }
  const inboxPath = `public/api/v1/inboxes/${encodeURIComponent(inboxIdentifier)}`;
  const contacts = `${withoutTrailingSlashes(baseUrl)}/${inboxPath}/contacts`;
  return defineDesk(
    { name: "chatwoot", destination: contacts, receipt: "reference", idempotent: false, ...inbox },
    async (request, { signal, idempotencyKey }) => {
      const send = sender(http, signal);
      const prepare = preparing(send);
      const { text, name, email } = placeFields(request, inbox, messages);

      const contact = await prepare(contacts, jsonRequest({ ...(name && { name }), ...(email && { email }) }));
      const contactId = await readResponse(contact, "source_id");
      if (!contactId) return {};

      const conversations = `${contacts}/${encodeURIComponent(contactId)}/conversations`;
      const attributes = request.handoff ? chatwootAttributes(request.handoff, { messages }) : {};
      const conversation = await prepare(conversations, jsonRequest({ custom_attributes: attributes }));
      const reference = await readResponse(conversation, "id");
      if (!reference) return {};

      const body = { content: text, echo_id: idempotencyKey };
      const message = await send(`${conversations}/${encodeURIComponent(reference)}/messages`, jsonRequest(body));
      // A conversation without the message is not a case yet.
      return (await readResponse(message, "id")) ? { reference } : {};
    },
  );
}

function withoutTrailingSlashes(url: string): string {
  let end = url.length;
  while (url[end - 1] === "/") end -= 1;
  return url.slice(0, end);
}
