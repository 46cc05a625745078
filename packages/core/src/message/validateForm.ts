import type { FormStartMessages } from "../messages/parts/form.js";
import { format } from "../text/format.js";
import {
  type FieldName,
  type FormFields,
  type FormValues,
  fieldOrder,
  maxFieldLength,
  maxMessageLength,
  requirementOf,
} from "./formFields.js";
import { readEmail } from "./readEmail.js";

type ValidatedName = FieldName | "consent";

/** Validation errors by field, each a sentence for the customer. */
export type FormProblems = Partial<Record<ValidatedName, string>>;

/** The order of the error summary. */
export const problemOrder: readonly ValidatedName[] = [...fieldOrder, "consent"];

/** What {@link validateForm} checks. */
export interface FormInput {
  values: FormValues;
  fields: FormFields;
  /** Whether consent is missing although the form requires it. */
  lacksConsent: boolean;
  /** Whether the company knows without the form how to answer. */
  isAnswerKnown?: boolean;
}

/** Returns the validation errors of a form; empty when it can be sent. It finds typing errors only: the desk decides what is valid. */
export function validateForm(
  { values, fields, lacksConsent, isAnswerKnown }: FormInput,
  messages: FormStartMessages,
): FormProblems {
  const problems: FormProblems = {};
  for (const name of fieldOrder) {
    const requirement = requirementOf(name, fields);
    const problem = requirement && problemOf(name, values[name].trim(), requirement, messages);
    if (problem) problems[name] = problem;
  }
  const answerFields = (["email", "phone"] as const).filter((name) => fields[name]);
  const isUnanswerable = answerFields.every((name) => fields[name] === "optional" && !values[name].trim());
  const [first] = answerFields;
  if (first && isUnanswerable && !isAnswerKnown) {
    problems[first] = answerFields.length > 1 ? messages.emailOrPhoneMissing : messages[`${first}Missing`];
  }
  if (lacksConsent) problems.consent = messages.consentMissing;
  return problems;
}

function problemOf(
  name: FieldName,
  value: string,
  requirement: "required" | "optional",
  messages: FormStartMessages,
): string | undefined {
  if (!value) return requirement === "required" ? messages[`${name}Missing`] : undefined;
  if (name === "email" && !readEmail(value)) return messages.emailWrong;
  if (name === "phone" && value.replace(/\P{Nd}/gu, "").length < 5) return messages.phoneWrong;
  if (name === "message" && value.length > maxMessageLength) {
    return format(messages.messageLong, { count: maxMessageLength });
  }
  const isLong = name !== "message" && value.length > maxFieldLength;
  return isLong ? format(messages.fieldLong, { count: maxFieldLength }) : undefined;
}
