"use client";
import { type FormFields, type FormProblems, type FormValues, fieldOrder, requirementOf } from "@handrail/core/message";
import { FormField } from "./FormField.js";

/** The text fields that a form asks for. Renders a `<div>` for each. */
export function FieldList({ fields, values, problems, isReadOnly, fieldId, onChange }: FieldListProps) {
  return (
    <>
      {fieldOrder.map((name) => {
        const requirement = requirementOf(name, fields);
        if (!requirement) return null;
        return (
          <FormField
            key={name}
            name={name}
            id={fieldId(name)}
            value={values[name]}
            requirement={requirement}
            problem={problems[name]}
            isReadOnly={isReadOnly}
            onChange={(text) => onChange({ ...values, [name]: text })}
          />
        );
      })}
    </>
  );
}

interface FieldListProps {
  fields: FormFields;
  values: FormValues;
  problems: FormProblems;
  isReadOnly: boolean;
  /** Returns the id of a field's element. */
  fieldId: (name: string) => string;
  onChange: (values: FormValues) => void;
}
