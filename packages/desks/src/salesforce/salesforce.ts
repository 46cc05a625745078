import { carries } from "../desk/carries.js";
import { type DeskTransport, defineDesk } from "../desk/defineDesk.js";
import type { DeskDeclaration, DeskOptions } from "../desk/deskDeclaration.js";
import { placeFields } from "../desk/placeFields.js";
import { type HttpOptions, sender } from "../internal/http.js";
import { en } from "../messages/en/index.js";

/** Options of {@link salesforceWebToCase}. */
export interface SalesforceWebToCaseOptions extends DeskOptions, HttpOptions {
  /** Your organisation's id, as in the form that Salesforce generates. It is public. */
  organizationId: string;
  /** Where the form is sent. @default the address that Salesforce documents */
  url?: string;
  /** Values for your own fields, by their names in that form (`00N…`, `recordType`). */
  fields?: Readonly<Record<string, string>>;
}

const webToCase: DeskDeclaration = {
  secrets: "none",
  limits: { message: 32_000, subject: 80, name: 80, email: 80, phone: 40 },
  carries: carries({ subject: "field", name: "field", email: "field", phone: "field" }),
};

/**
 * Sends a Web-to-Case form. The receipt is `none`: Salesforce responds with 200 even if it creates no case, for instance because
 * a rule forbids it, and a page cannot read the response. After 5,000 cases a day, further ones go to the owner's mailbox.
 * @see https://help.salesforce.com/s/articleView?id=service.customizesupport_web_to_case_notes.htm
 */
export function salesforceWebToCase({
  organizationId,
  url = "https://webto.salesforce.com/servlet/servlet.WebToCase",
  fields = {},
  messages = en,
  ...http
}: SalesforceWebToCaseOptions): DeskTransport {
  const address = `${url}${url.includes("?") ? "&" : "?"}encoding=UTF-8&orgId=${encodeURIComponent(organizationId)}`;
  const traits = {
    name: "salesforce",
    destination: address,
    receipt: "none",
    idempotent: false,
    ...webToCase,
  } as const;
  return defineDesk(traits, async (request, { signal }) => {
    const { text, subject, name, email, phone } = placeFields(request, webToCase, messages);
    const body = new URLSearchParams({
      ...fields,
      orgid: organizationId,
      subject,
      description: text,
      ...(name && { name }),
      ...(email && { email }),
      ...(phone && { phone }),
    });
    // In a browser the response is opaque, because Salesforce allows no other origin.
    const isBrowser = typeof window !== "undefined";
    await sender(http, signal)(address, { method: "POST", body, ...(isBrowser && { mode: "no-cors" }) });
    return {};
  });
}
