import { type Handoff, HandrailError } from "@handrail/core";
import { redactHandoff } from "@handrail/core/handoff";
import { type DeskDeclaration, type DeskTransport, defineDesk } from "../desk/defineDesk.js";
import { type HandoffFieldName, handoffFields } from "../internal/handoffFields.js";
import { type HttpOptions, isHostName, json, readAnswer, sender } from "../internal/http.js";
import { placeFields } from "../internal/placeFields.js";
import { countBytes } from "../internal/text.js";
import { type DeskWords, wordsEn } from "../messages/en/index.js";

/** Options of {@link zendeskRequests}. */
export interface ZendeskRequestsOptions extends HttpOptions {
  /** `northwind` of `northwind.zendesk.com`. */
  subdomain: string;
  /** Values for ticket fields of your own. */
  customFields?: readonly { id: number; value: string | number | boolean }[];
  /** Tells the topic in a ticket field too: the id of that field. */
  topicField?: number;
  /** @default English */
  words?: DeskWords;
}

const requests: DeskDeclaration = {
  secrets: "none",
  // A comment takes about 65,000 characters; a subject and a name are shown on one line.
  limits: { message: 65_000, subject: 150, name: 255, email: 255 },
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
    attachments: "named",
  },
};

/**
 * Sends to Zendesk as an anonymous request: `POST /api/v2/requests.json`. No key is needed; five an hour from one address are
 * taken on trial accounts, and administrators can turn anonymous requests off. From a browser it works as far as your
 * account allows other origins; on your server it works anyway.
 * @see https://developer.zendesk.com/api-reference/ticketing/tickets/ticket-requests/
 * @throws HandrailError for a subdomain that is none
 */
export function zendeskRequests({
  subdomain,
  customFields = [],
  topicField,
  words = wordsEn,
  ...http
}: ZendeskRequestsOptions): DeskTransport {
  if (!isHostName(subdomain)) {
    throw new HandrailError(
      `@handrail/desks: ${JSON.stringify(subdomain)} is no Zendesk subdomain. Customers' messages would go elsewhere or ` +
        "nowhere. Pass the first part of your Zendesk address.",
    );
  }
  return defineDesk(
    { name: "zendesk", receipt: "reference", idempotent: false, ...requests },
    async (request, { signal }) => {
      const { text, subject, name, email } = placeFields(request, requests.carries, requests.limits, words);
      const topic = topicField !== undefined && request.topic ? [{ id: topicField, value: request.topic }] : [];
      const fields = [...customFields, ...topic];
      const body = {
        request: {
          requester: { name: name ?? email?.split("@")[0] ?? words.noName, ...(email && { email }) },
          subject,
          comment: { body: text },
          ...(fields.length > 0 && { custom_fields: fields }),
        },
      };
      const response = await sender(http, signal)(`https://${subdomain}.zendesk.com/api/v2/requests.json`, json(body));
      return { reference: await readAnswer(response, "request", "id") };
    },
  );
}

/** Options of {@link zendeskMessagingFields}. */
export interface ZendeskMessagingOptions {
  /**
   * Ids of your ticket fields, by what they shall hold. `summary` has the whole, so what you map nowhere else is in it; make it
   * a field of several lines that end users may edit.
   */
  fields: { summary: number | string } & Partial<Record<HandoffFieldName, number | string>>;
  /** @default English */
  words?: DeskWords;
}

/** What the Messaging widget takes: a conversation keeps 4 kB of it in all. */
export const zendeskMessagingLimits = { bytes: 4000 };

/**
 * What the customer already tried, for the Messaging widget: `zE("messenger:set", "conversationFields", fields)`. The widget
 * passes it on with the next message.
 * @see https://support.zendesk.com/hc/en-us/articles/5658339908378
 */
export function zendeskMessagingFields(
  handoff: Handoff,
  { fields, words = wordsEn }: ZendeskMessagingOptions,
): { id: string; value: string }[] {
  // The largest that fits in all; each try is smaller, and a summary of nothing fits.
  for (let limit = zendeskMessagingLimits.bytes; limit >= 1; limit = Math.floor(limit * 0.8)) {
    const values = handoffFields(handoff, { limit, words });
    const list = Object.entries(fields).flatMap(([name, id]) => {
      // The keys of `fields` are names of fields.
      const value = values[name as HandoffFieldName];
      return value ? [{ id: String(id), value }] : [];
    });
    if (countBytes(JSON.stringify(list)) <= zendeskMessagingLimits.bytes) return list;
  }
  return [];
}

/** Tags by which you can route: `zE("messenger:set", "conversationTags", tags)`. */
export function zendeskMessagingTags(handoff: Handoff): string[] {
  const topic = redactHandoff(handoff)
    .topic?.toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "_");
  const failed = handoff.searches.some(({ confidence }) => confidence !== "sure");
  return ["handrail", ...(topic ? [`topic_${topic}`] : []), ...(failed ? ["search_failed"] : [])];
}
