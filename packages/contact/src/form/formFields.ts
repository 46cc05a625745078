/** The fields that a form may have beside the message. */
export type OptionalField = "name" | "email" | "phone" | "subject";
export type FieldName = OptionalField | "message";

/** The text of each field, untrimmed. */
export type FormValues = Record<FieldName, string>;

/** Which fields a form has. The message is always required. */
export type FormFields = Partial<Record<OptionalField, "required" | "optional">>;

/** The order of the fields in the form. */
export const fieldOrder: readonly FieldName[] = ["name", "email", "phone", "subject", "message"];

/** The maximum length of a message, in UTF-16 code units. Every desk accepts this many. */
export const maxMessageLength = 10_000;

export const emptyValues: FormValues = { name: "", email: "", phone: "", subject: "", message: "" };

/** Returns whether a form asks for a field, and whether it must be filled in. */
export function requirementOf(name: FieldName, fields: FormFields): "required" | "optional" | undefined {
  return name === "message" ? "required" : fields[name];
}

/** Returns the fields that have text other than white space. */
export function filledFields(values: Partial<FormValues>): Partial<FormValues> {
  return Object.fromEntries(Object.entries(values).filter(([, text]) => text.trim() !== ""));
}

/** Reads the fields that have text from a native form. */
export function readTypedValues(data: FormData): Partial<FormValues> {
  const typed: Partial<FormValues> = {};
  for (const name of fieldOrder) {
    const text = data.get(name);
    if (typeof text === "string" && text !== "") typed[name] = text;
  }
  return typed;
}

/** Returns whether a value from storage is a draft of a form. */
export function isFormValues(value: unknown): value is FormValues {
  if (typeof value !== "object" || value === null) return false;
  // A missing property reads as undefined, which is not a string.
  const record = value as Record<string, unknown>;
  return fieldOrder.every((name) => {
    const text = record[name];
    return typeof text === "string" && text.length <= 2 * maxMessageLength;
  });
}
