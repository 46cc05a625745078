import { HandrailError } from "../errors.js";
import type { ContactRequest, Transport } from "../outbox/transport.js";

/** The fields that a form may have beside the message. */
export type OptionalField = "name" | "email" | "phone" | "subject";
export type FieldName = OptionalField | "message";

/** The text of each field, untrimmed. */
export type FormValues = Record<FieldName, string>;

/** Which fields a form has; `false` leaves one out. The message is always required. */
export type FormFields = Partial<Record<OptionalField, "required" | "optional" | false>>;

/** The order of the fields in the form. */
export const fieldOrder: readonly FieldName[] = ["name", "email", "phone", "subject", "message"];

/** The maximum length of a message, in UTF-16 code units. Every desk accepts this many. */
export const maxMessageLength = 10_000;

/** The maximum length of any other field. */
export const maxFieldLength = 500;

export const emptyValues: FormValues = { name: "", email: "", phone: "", subject: "", message: "" };

const defaultFields: FormFields = { name: "optional", email: "required" };

/** Returns whether a desk takes a part of a request. Without a declaration it takes all. */
export function takes(transport: Transport<ContactRequest> | undefined, part: string): boolean {
  return transport?.carries?.[part] !== "unsupported";
}

/**
 * Returns the fields of a form: the defaults, changed by `fields`, without those that the desk does not take.
 * @param isAnswerKnown Whether the company knows without the form how to answer.
 * @throws HandrailError for a form whose writer nobody could answer
 */
export function resolveFields(
  fields: FormFields | undefined,
  transport: Transport<ContactRequest> | undefined,
  isAnswerKnown: boolean,
): FormFields {
  const all: FormFields = { ...defaultFields, ...fields };
  const taken = Object.entries(all).filter(([name, requirement]) => requirement && takes(transport, name));
  const resolved: FormFields = Object.fromEntries(taken);
  if (isAnswerKnown || resolved.email || resolved.phone) return resolved;
  throw new HandrailError(
    "@handrail/contact: <ContactForm> has neither `email` nor `phone`. Nobody could answer the message. Leave one in `fields`, " +
      'or pass replyTo="account".',
  );
}

/** Returns whether a form asks for a field, and whether it must be filled in. */
export function requirementOf(name: FieldName, fields: FormFields): "required" | "optional" | undefined {
  return name === "message" ? "required" : fields[name] || undefined;
}

/** Returns the fields that have text other than white space. */
export function filledFields(values: Partial<FormValues>): Partial<FormValues> {
  return Object.fromEntries(Object.entries(values).filter(([, text]) => text.trim() !== ""));
}

/** Returns whether no field has text other than white space. */
export function isBlank(values: FormValues): boolean {
  return Object.keys(filledFields(values)).length === 0;
}

/** Reads the fields that a native form shows, also those without text. */
export function readShownValues(data: FormData): Partial<FormValues> {
  const shown: Partial<FormValues> = {};
  for (const name of fieldOrder) {
    const text = data.get(name);
    if (typeof text === "string") shown[name] = text;
  }
  return shown;
}

/** Reads the fields that have text from a native form. */
export function readTypedValues(data: FormData): Partial<FormValues> {
  return Object.fromEntries(Object.entries(readShownValues(data)).filter(([, text]) => text !== ""));
}
