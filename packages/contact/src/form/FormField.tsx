"use client";
import { format } from "@handrail/core";
import { type FieldName, maxFieldLength, maxMessageLength } from "@handrail/core/message";
import { stateAttribute } from "@handrail/ui";
import { type ChangeEvent, memo } from "react";
import { parts, states } from "../anatomy.js";
import { useFormMessages } from "./useFormMessages.js";

/** The purpose of each field, for autofill and on-screen keyboards (WCAG 2.2 1.3.5). */
const purposeAttributes = {
  name: { autoComplete: "name" },
  email: { autoComplete: "email", type: "email", inputMode: "email", spellCheck: false },
  phone: { autoComplete: "tel", type: "tel", inputMode: "tel" },
  subject: { autoComplete: "off" },
} as const;

/** One text field with its label and validation error. Renders a `<div>`. */
export const FormField = /* @__PURE__ */ memo(function FormField(props: FormFieldProps) {
  const { name, id, value, requirement, problem, isReadOnly, onChange } = props;
  const messages = useFormMessages();
  const charactersLeft = (name === "message" ? maxMessageLength : maxFieldLength) - value.length;
  const isCounted = charactersLeft <= (name === "message" ? 1000 : 50);
  const descriptionIds = [problem && `${id}-problem`, isCounted && `${id}-count`].filter(Boolean).join(" ");
  const change = ({ target }: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) =>
    onChange(name, target.value, target.form);
  const shared = {
    id,
    name,
    value,
    "data-hr": parts.formInput,
    // Customers may write in another direction than the page's.
    dir: "auto",
    // Not `disabled`: that would take the focus away.
    readOnly: isReadOnly,
    required: requirement === "required",
    // Never absent: Firefox calls an empty required field invalid before it is checked.
    "aria-invalid": Boolean(problem),
    "aria-describedby": descriptionIds || undefined,
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
        // No `maxLength`: it would cut off a long paste without a word.
        <textarea {...shared} rows={6} onChange={change} />
      ) : (
        <input {...purposeAttributes[name]} {...shared} onChange={change} />
      )}
      {isCounted && (
        <p id={`${id}-count`} data-hr={parts.formHint}>
          {charactersLeft < 0
            ? format(messages.charactersOver, { count: -charactersLeft })
            : format(messages.charactersLeft, { count: charactersLeft })}
        </p>
      )}
    </div>
  );
});

interface FormFieldProps {
  name: FieldName;
  id: string;
  value: string;
  requirement: "required" | "optional";
  problem: string | undefined;
  isReadOnly: boolean;
  /** @param form The form around the field, in which a program may have filled in other fields without an event. */
  onChange: (name: FieldName, value: string, form: HTMLFormElement | null) => void;
}
