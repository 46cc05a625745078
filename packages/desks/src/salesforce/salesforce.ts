import type { Handoff } from "@handrail/core";
import { type DeskDeclaration, type DeskTransport, defineDesk } from "../desk/defineDesk.js";
import { type HandoffFieldName, handoffFields } from "../internal/handoffFields.js";
import { type HttpOptions, sender } from "../internal/http.js";
import { placeFields } from "../internal/placeFields.js";
import { type DeskWords, wordsEn } from "../messages/en/index.js";

/** Options of {@link salesforceWebToCase}. */
export interface SalesforceWebToCaseOptions extends HttpOptions {
  /** Your organisation's id, as in the form that Salesforce generates; it is public. */
  organizationId: string;
  /** Where the form is sent. @default Salesforce's own address */
  url?: string;
  /** Values for fields of your own, by the names in that form (`00N…`, `recordType`). */
  fields?: Readonly<Record<string, string>>;
  /** @default English */
  words?: DeskWords;
}

const webToCase: DeskDeclaration = {
  secrets: "none",
  limits: { message: 32_000, subject: 80, name: 80, email: 80, phone: 40 },
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
    attachments: "named",
  },
};

/**
 * Sends a Web-to-Case form. Salesforce answers 200 even when it makes no case, for instance because a rule forbids it, and
 * lets no script on a page read its answer: so the receipt is `none`, and nothing is claimed to the customer. Beyond 5,000 cases
 * a day they go to the owner's mailbox instead.
 * @see https://help.salesforce.com/s/articleView?id=service.customizesupport_web_to_case_notes.htm
 */
export function salesforceWebToCase({
  organizationId,
  url = "https://webto.salesforce.com/servlet/servlet.WebToCase",
  fields = {},
  words = wordsEn,
  ...http
}: SalesforceWebToCaseOptions): DeskTransport {
  const traits = { name: "salesforce", receipt: "none", idempotent: false, ...webToCase } as const;
  const address = `${url}${url.includes("?") ? "&" : "?"}encoding=UTF-8&orgId=${encodeURIComponent(organizationId)}`;
  return defineDesk(traits, async (request, { signal }) => {
    const { text, subject, name, email, phone } = placeFields(request, webToCase.carries, webToCase.limits, words);
    const body = new URLSearchParams({
      ...fields,
      orgid: organizationId,
      subject,
      description: text,
      ...(name && { name }),
      ...(email && { email }),
      ...(phone && { phone }),
    });
    // From a page the answer is sealed, as of a form sent elsewhere.
    const isPage = typeof window !== "undefined";
    await sender(http, signal)(address, { method: "POST", body, ...(isPage && { mode: "no-cors" }) });
    return {};
  });
}

/** What a hidden pre-chat field takes: a text field of Salesforce. */
export const salesforcePrechatLimits = { value: 255 };

/** Options of {@link salesforcePrechatFields}. */
export interface SalesforcePrechatOptions {
  /** The names of your hidden pre-chat fields, by what they shall hold. */
  fields: { summary: string } & Partial<Record<HandoffFieldName, string>>;
  /** The most characters of a value, as the parameter is set up in your channel. @default 255 */
  limit?: number;
  /** @default English */
  words?: DeskWords;
}

/**
 * What the customer already tried, for Messaging for Web:
 * `embeddedservice_bootstrap.prechatAPI.setHiddenPrechatFields(salesforcePrechatFields(…))`, after `onEmbeddedMessagingReady` and
 * before the conversation begins.
 * @see https://developer.salesforce.com/docs/service/messaging-web/references/m4w-reference/prechatAPI.html
 */
export function salesforcePrechatFields(
  handoff: Handoff,
  { fields, limit = salesforcePrechatLimits.value, words = wordsEn }: SalesforcePrechatOptions,
): Record<string, string> {
  const values = handoffFields(handoff, { limit, words });
  return Object.fromEntries(
    Object.entries(fields).flatMap(([field, name]) => {
      // The keys of `fields` are names of fields.
      const value = values[field as HandoffFieldName];
      return value ? [[name, value]] : [];
    }),
  );
}
