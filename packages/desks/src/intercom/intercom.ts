import { carries } from "../desk/carries.js";
import { type DeskTransport, defineDesk } from "../desk/defineDesk.js";
import type { DeskDeclaration, DeskOptions } from "../desk/deskDeclaration.js";
import { placeFields } from "../desk/placeFields.js";
import { type HttpOptions, jsonRequest, preparing, sender } from "../internal/http.js";
import { readResponse } from "../internal/readResponse.js";
import { en } from "../messages/en/index.js";

/** Options of {@link intercomConversations}. */
export interface IntercomOptions extends DeskOptions, HttpOptions {
  /** The access token of your app. It stays on your server. */
  accessToken: string;
  /** Where Intercom hosts your workspace. @default "us" */
  region?: "us" | "eu" | "au";
}

const hosts = { us: "api.intercom.io", eu: "api.eu.intercom.io", au: "api.au.intercom.io" };

const conversations: DeskDeclaration = {
  secrets: "server",
  // Intercom documents no limit. Longer texts are hard to read in its inbox.
  limits: { message: 10_000, name: 255, email: 255 },
  carries: carries({ name: "field", email: "field" }),
};

/**
 * Starts a conversation in Intercom, from your server: `POST /contacts` for a lead, then `POST /conversations`.
 * @see https://developers.intercom.com/docs/references/rest-api/api.intercom.io/conversations/createconversation
 * @throws HandrailError in a browser
 */
export function intercomConversations({
  accessToken,
  region = "us",
  messages = en,
  ...http
}: IntercomOptions): DeskTransport {
  const traits = { name: "intercom", receipt: "reference", idempotent: false, ...conversations } as const;
  const baseUrl = `https://${hosts[region]}`;
  const headers = { Authorization: `Bearer ${accessToken}`, "Intercom-Version": "2.11" };
  return defineDesk(traits, async (request, { signal }) => {
    const send = sender(http, signal);
    const { text, name, email } = placeFields(request, conversations, messages);
    const lead = { role: "lead", ...(name && { name }), ...(email && { email }) };
    const contact = await preparing(send)(`${baseUrl}/contacts`, jsonRequest(lead, headers));
    const id = await readResponse(contact, "id");
    if (!id) return {};
    const body = { from: { type: "lead", id }, body: text };
    const conversation = await send(`${baseUrl}/conversations`, jsonRequest(body, headers));
    return { reference: await readResponse(conversation, "conversation_id") };
  });
}
