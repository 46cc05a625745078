import { type Attachment, HandrailError } from "@handrail/core";
import { carries } from "../desk/carries.js";
import { type DeskTransport, defineDesk } from "../desk/defineDesk.js";
import type { DeskDeclaration, DeskOptions } from "../desk/deskDeclaration.js";
import { placeFields } from "../desk/placeFields.js";
import { type HttpOptions, jsonRequest, sender } from "../internal/http.js";
import { isHostName } from "../internal/isHostName.js";
import { readResponse } from "../internal/readResponse.js";
import { en } from "../messages/en/index.js";
import { toHtml } from "../text/html.js";

/** Options of {@link freshdesk}. */
export interface FreshdeskOptions extends DeskOptions, HttpOptions {
  /** `northwind.freshdesk.com`. */
  domain: string;
  /** The API key of an agent. It stays on your server. */
  apiKey: string;
  /** Values for your own fields, by their names in Freshdesk (`cf_product`). */
  customFields?: Readonly<Record<string, string | number | boolean>>;
}

const tickets: DeskDeclaration = {
  secrets: "server",
  limits: {
    // Freshdesk documents no limit. 64 kB is the usual size of such a column in a database.
    message: 65_000,
    unit: "characters of HTML",
    subject: 255,
    name: 255,
    email: 255,
    phone: 255,
    attachments: 20 * 1024 * 1024,
  },
  carries: carries({ subject: "field", name: "field", email: "field", phone: "field", attachments: "field" }),
};

// As in Freshdesk's own forms.
const openStatus = 2;
const lowPriority = 1;

/**
 * Opens a ticket in Freshdesk, from your server: `POST /api/v2/tickets`. Freshdesk requires an e-mail address, or a telephone
 * number and a name, so make one of them a required field of your form.
 * @see https://developers.freshdesk.com/api/#create_ticket
 * @throws HandrailError in a browser, or if the domain is not valid
 */
export function freshdesk({
  domain,
  apiKey,
  customFields = {},
  messages = en,
  ...http
}: FreshdeskOptions): DeskTransport {
  if (!isHostName(domain) || !domain.includes(".")) {
    throw new HandrailError(
      `@handrail/desks: ${JSON.stringify(domain)} is not a valid Freshdesk domain. Customers' messages would not reach you. ` +
        'Pass the complete domain: "northwind.freshdesk.com".',
    );
  }
  return defineDesk(
    { name: "freshdesk", receipt: "reference", idempotent: false, ...tickets },
    async (request, { signal }) => {
      const { text, subject, name, email, phone, attachments } = placeFields(request, tickets, messages);
      const ticket: Record<string, string | number> = {
        subject,
        description: toHtml(text),
        status: openStatus,
        priority: lowPriority,
        ...(email && { email }),
        ...(phone && { phone }),
        ...(name && { name }),
        // Freshdesk requires a name if there is no e-mail address.
        ...(!name && !email && { name: messages.noName }),
      };
      const headers = { Authorization: `Basic ${btoa(`${apiKey}:X`)}`, Accept: "application/json" };
      const init =
        attachments.length === 0
          ? jsonRequest(
              { ...ticket, ...(Object.keys(customFields).length > 0 && { custom_fields: customFields }) },
              headers,
            )
          : { method: "POST", headers, body: formData(ticket, customFields, attachments) };
      const response = await sender(http, signal)(`https://${domain}/api/v2/tickets`, init);
      return { reference: await readResponse(response, "id") };
    },
  );
}

// Freshdesk takes files only in form data. `fetch` sets its boundary.
function formData(
  ticket: Readonly<Record<string, string | number>>,
  customFields: NonNullable<FreshdeskOptions["customFields"]>,
  attachments: readonly Attachment[],
): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(ticket)) data.append(name, String(value));
  for (const [name, value] of Object.entries(customFields)) data.append(`custom_fields[${name}]`, String(value));
  for (const { name, type, content } of attachments) data.append("attachments[]", new Blob([content], { type }), name);
  return data;
}
