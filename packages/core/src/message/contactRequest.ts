import type { Handoff } from "../handoff/handoff.js";
import type { Attachment, Consent, ContactRequest } from "../outbox/transport.js";
import { isRecord } from "../validation/isRecord.js";
import { type FormFields, type FormValues, fieldOrder, requirementOf } from "./formFields.js";
import { readEmail } from "./readEmail.js";

/** What {@link buildContactRequest} makes a request of. */
export interface RequestParts {
  values: FormValues;
  fields: FormFields;
  attachments: readonly Attachment[];
  locale: string;
  page: string | undefined;
  topic: string | undefined;
  handoff: Handoff | undefined;
  consent: Consent | undefined;
}

/** Builds the request that a transport sends. Empty parts are left out. */
export function buildContactRequest(parts: RequestParts): ContactRequest {
  const { values, fields, attachments, locale, page, topic, handoff, consent } = parts;
  const request: ContactRequest = { message: "", locale };
  for (const name of fieldOrder) {
    const text = values[name].trim();
    if (text && requirementOf(name, fields)) request[name] = name === "email" ? (readEmail(text) ?? text) : text;
  }
  if (page) request.page = page;
  if (topic) request.topic = topic;
  if (handoff) request.handoff = handoff;
  if (attachments.length > 0) request.attachments = attachments;
  if (consent) request.consent = consent;
  return request;
}

/** Returns whether a value from storage, perhaps of an older version, is a request. */
export function isContactRequest(value: unknown): value is ContactRequest {
  if (!isRecord(value) || typeof value.message !== "string" || typeof value.locale !== "string") return false;
  const { attachments = [] } = value;
  const hasTexts = fieldOrder.every((name) => value[name] === undefined || typeof value[name] === "string");
  return hasTexts && Array.isArray(attachments) && attachments.every(isAttachment);
}

function isAttachment(value: unknown): value is Attachment {
  if (!isRecord(value) || !(value.content instanceof Blob)) return false;
  return typeof value.name === "string" && typeof value.type === "string" && typeof value.size === "number";
}

/** Returns whether the form holds a request unchanged: each text and each file. */
export function isUnchanged(request: ContactRequest, values: FormValues, files: readonly File[]): boolean {
  const { attachments = [] } = request;
  const texts = toFormValues(request);
  const describe = (list: readonly Pick<File, "name" | "type" | "size">[]) =>
    JSON.stringify(list.map(({ name, type, size }) => [name, type, size]));
  return (
    fieldOrder.every((name) => values[name].trim() === texts[name].trim()) && describe(files) === describe(attachments)
  );
}

/** Returns the values of a form that is filled in with a request. */
export function toFormValues({ name = "", email = "", phone = "", subject = "", message }: ContactRequest): FormValues {
  return { name, email, phone, subject, message };
}

/** Returns the attachments of a request as files. */
export function toFiles({ attachments = [] }: ContactRequest): readonly File[] {
  return attachments.map(({ name, type, content }) => new File([content], name, { type }));
}
