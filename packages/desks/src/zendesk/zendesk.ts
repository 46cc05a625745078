import { HandrailError } from "@handrail/core";
import { carries } from "../desk/carries.js";
import { type DeskTransport, defineDesk } from "../desk/defineDesk.js";
import type { DeskDeclaration, DeskOptions } from "../desk/deskDeclaration.js";
import { placeFields } from "../desk/placeFields.js";
import { type HttpOptions, jsonRequest, sender } from "../internal/http.js";
import { isHostName } from "../internal/isHostName.js";
import { readResponse } from "../internal/readResponse.js";
import { en } from "../messages/en/index.js";

/** Options of {@link zendeskRequests}. */
export interface ZendeskRequestsOptions extends DeskOptions, HttpOptions {
  /** `northwind` of `northwind.zendesk.com`. */
  subdomain: string;
  /** Values for your own ticket fields. */
  customFields?: readonly { id: number; value: string | number | boolean }[];
  /** The id of a ticket field that also gets the topic. */
  topicField?: number;
}

const requests: DeskDeclaration = {
  secrets: "none",
  // Zendesk takes about 65,000 characters in a comment, and shows subject and name on one line.
  limits: { message: 65_000, subject: 150, name: 255, email: 255 },
  carries: carries({ subject: "field", name: "field", email: "field" }),
};

/**
 * Sends to Zendesk as an anonymous request: `POST /api/v2/requests.json`. It needs no key. Trial accounts take five requests an
 * hour from one address, and administrators can turn anonymous requests off. In a browser it works if your account allows
 * other origins; on your server it always works.
 * @see https://developer.zendesk.com/api-reference/ticketing/tickets/ticket-requests/
 * @throws HandrailError if the subdomain is not valid
 */
export function zendeskRequests({
  subdomain,
  customFields = [],
  topicField,
  messages = en,
  ...http
}: ZendeskRequestsOptions): DeskTransport {
  if (!isHostName(subdomain)) {
    throw new HandrailError(
      `@handrail/desks: ${JSON.stringify(subdomain)} is not a valid Zendesk subdomain. Customers' messages would not reach ` +
        "you. Pass the first part of your Zendesk address.",
    );
  }
  return defineDesk(
    { name: "zendesk", destination: subdomain, receipt: "reference", idempotent: false, ...requests },
    async (request, { signal }) => {
      const { text, subject, name, email } = placeFields(request, requests, messages);
      const topic = topicField !== undefined && request.topic ? [{ id: topicField, value: request.topic }] : [];
      const fields = [...customFields, ...topic];
      const body = {
        request: {
          requester: { name: name ?? email?.split("@")[0] ?? messages.noName, ...(email && { email }) },
          subject,
          comment: { body: text },
          ...(fields.length > 0 && { custom_fields: fields }),
        },
      };
      const url = `https://${subdomain}.zendesk.com/api/v2/requests.json`;
      const response = await sender(http, signal)(url, jsonRequest(body));
      return { reference: await readResponse(response, "request", "id") };
    },
  );
}
