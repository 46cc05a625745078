import { format, type Messages } from "@handrail/core";

/** The fields that a form may have beside the message. */
export type OptionalField = "name" | "email" | "phone" | "subject";
export type FieldName = OptionalField | "message";

/** What was typed, as it was typed. */
export type FormValues = Record<FieldName, string>;

/** Which fields a form has. A message is always asked for. */
export type FormFields = Partial<Record<OptionalField, "required" | "optional">>;

/** What to correct, by field, in words. */
export type FormProblems = Partial<Record<ProblemName, string>>;
type ProblemName = FieldName | "consent";

/** The order in which fields stand. */
export const fieldOrder: readonly FieldName[] = ["name", "email", "phone", "subject", "message"];

/** The order in which what is to be corrected is told. */
export const problemOrder: readonly ProblemName[] = [...fieldOrder, "consent"];

/** The most characters of a message; every desk takes this many. */
export const longestMessage = 10_000;

export const noValues: FormValues = { name: "", email: "", phone: "", subject: "", message: "" };

/** What stands in the way of sending, if anything. What is right is for the other side to judge; this finds slips. */
export function problemsOf(values: FormValues, fields: FormFields, words: Messages["form"]): FormProblems {
  const problems: FormProblems = {};
  for (const name of fieldOrder) {
    const need = name === "message" ? "required" : fields[name];
    const problem = need && problemOf(name, values[name].trim(), need, words);
    if (problem) problems[name] = problem;
  }
  return problems;
}

function problemOf(
  name: FieldName,
  value: string,
  need: "required" | "optional",
  words: Messages["form"],
): string | undefined {
  if (!value) return need === "required" ? words[`${name}Missing`] : undefined;
  if (name === "email" && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value)) return words.emailWrong;
  if (name === "phone" && value.replace(/\P{Nd}/gu, "").length < 5) return words.phoneWrong;
  if (name === "message" && value.length > longestMessage) return format(words.messageLong, { count: longestMessage });
  return undefined;
}

/** Whether what storage holds is what a form was filled in with. */
export function isFormValues(value: unknown): value is FormValues {
  if (typeof value !== "object" || value === null) return false;
  // A property that is not there reads as undefined, which is no string.
  const record = value as Record<string, unknown>;
  return fieldOrder.every((name) => {
    const text = record[name];
    return typeof text === "string" && text.length <= 2 * longestMessage;
  });
}
