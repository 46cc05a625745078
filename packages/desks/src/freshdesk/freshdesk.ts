import { type Attachment, HandrailError } from "@handrail/core";
import { type DeskDeclaration, type DeskTransport, defineDesk } from "../desk/defineDesk.js";
import { type HttpOptions, isHostName, json, readAnswer, sender } from "../internal/http.js";
import { placeFields } from "../internal/placeFields.js";
import { toHtml } from "../internal/text.js";
import { type DeskWords, wordsEn } from "../messages/en/index.js";

/** Options of {@link freshdesk}. */
export interface FreshdeskOptions extends HttpOptions {
  /** `northwind.freshdesk.com`. */
  domain: string;
  /** The key of an agent. It stays on your server. */
  apiKey: string;
  /** Values of fields of your own, by their names in Freshdesk (`cf_product`). */
  customFields?: Readonly<Record<string, string | number | boolean>>;
  /** @default English */
  words?: DeskWords;
}

const tickets: DeskDeclaration = {
  secrets: "server",
  // For the description none is documented; a database column of 64 kB is the usual one.
  limits: {
    message: 65_000,
    unit: "characters of HTML",
    subject: 255,
    name: 255,
    email: 255,
    phone: 255,
    attachments: 20 * 1024 * 1024,
  },
  carries: {
    message: "field",
    subject: "field",
    name: "field",
    email: "field",
    phone: "field",
    topic: "text",
    page: "text",
    locale: "text",
    handoff: "text",
    attachments: "field",
  },
};

/**
 * Opens a ticket in Freshdesk, from your server: `POST /api/v2/tickets`, open (status 2) and of low priority (1), as Freshdesk's
 * own forms do. Freshdesk asks for an e-mail address, or for a telephone number and a name; ask for one of them.
 * @see https://developers.freshdesk.com/api/#create_ticket
 * @throws HandrailError in a browser, or for a domain that is none
 */
export function freshdesk({
  domain,
  apiKey,
  customFields = {},
  words = wordsEn,
  ...http
}: FreshdeskOptions): DeskTransport {
  if (!isHostName(domain) || !domain.includes(".")) {
    throw new HandrailError(
      `@handrail/desks: ${JSON.stringify(domain)} is no Freshdesk domain. Customers' messages would go elsewhere or ` +
        'nowhere. Pass it whole: "northwind.freshdesk.com".',
    );
  }
  return defineDesk(
    { name: "freshdesk", receipt: "reference", idempotent: false, ...tickets },
    async (request, { signal }) => {
      const { text, subject, name, email, phone, attachments } = placeFields(
        request,
        tickets.carries,
        tickets.limits,
        words,
      );
      const ticket: Record<string, string | number> = {
        subject,
        description: toHtml(text),
        status: 2,
        priority: 1,
        ...(email && { email }),
        ...(phone && { phone }),
        ...(name && { name }),
        // Without an address, a name is demanded.
        ...(!name && !email && { name: words.noName }),
      };
      const headers = { Authorization: `Basic ${btoa(`${apiKey}:X`)}`, Accept: "application/json" };
      const init =
        attachments.length === 0
          ? json({ ...ticket, ...(Object.keys(customFields).length > 0 && { custom_fields: customFields }) }, headers)
          : { method: "POST", headers, body: form(ticket, customFields, attachments) };
      const response = await sender(http, signal)(`https://${domain}/api/v2/tickets`, init);
      return { reference: await readAnswer(response, "id") };
    },
  );
}

// Files travel only in a form; its boundary is set by fetch.
function form(
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
