"use client";
import { stateAttribute } from "@handrail/ui";
import { parts, states } from "../anatomy.js";
import { type FieldName, maxMessageLength } from "./formFields.js";
import { useFormMessages } from "./useFormMessages.js";

/** The purpose of each field, for autofill and on-screen keyboards (WCAG 2.2 1.3.5). */
const purposeAttributes = {
  name: { autoComplete: "name" },
  email: { autoComplete: "email", type: "email", inputMode: "email", spellCheck: false },
  phone: { autoComplete: "tel", type: "tel", inputMode: "tel" },
  subject: { autoComplete: "off" },
} as const;

/** One text field with its label and validation error. Renders a `<div>`. */
export function FormField({ name, id, value, requirement, problem, onChange }: FormFieldProps) {
  const messages = useFormMessages();
  const shared = {
    id,
    name,
    value,
    "data-hr": parts.formInput,
    // Customers may write in another direction than the page's.
    dir: "auto",
    required: requirement === "required",
    "aria-invalid": problem ? true : undefined,
    "aria-describedby": problem ? `${id}-problem` : undefined,
  } as const;
  return (
    <div data-hr={parts.formField} {...stateAttribute(states.invalid, Boolean(problem))}>
      <label htmlFor={id} data-hr={parts.formLabel}>
        {messages[name]}
        {requirement === "optional" && <span data-hr={parts.formOptional}> {messages.optional}</span>}
      </label>
      {problem && (
        <p id={`${id}-problem`} data-hr={parts.formProblem}>
          {problem}
        </p>
      )}
      {name === "message" ? (
        <textarea
          {...shared}
          rows={6}
          // Twice what is valid, so that a long paste is reported and not cut off.
          maxLength={2 * maxMessageLength}
          onChange={(event) => onChange(event.target.value)}
        />
      ) : (
        <input
          {...purposeAttributes[name]}
          {...shared}
          maxLength={500}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </div>
  );
}

interface FormFieldProps {
  name: FieldName;
  id: string;
  value: string;
  requirement: "required" | "optional";
  problem: string | undefined;
  onChange: (value: string) => void;
}
