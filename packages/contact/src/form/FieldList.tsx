"use client";
import {
  type FieldName,
  type FormFields,
  type FormProblems,
  type FormValues,
  fieldOrder,
  readShownValues,
  requirementOf,
} from "@handrail/core/message";
import { useCallback, useEffect, useRef } from "react";
import { FormField } from "./FormField.js";

/** The text fields that a form asks for. Renders a `<div>` for each. */
export function FieldList({ fields, values, problems, isReadOnly, fieldId, onChange }: FieldListProps) {
  const latest = useRef(onChange);
  useEffect(() => {
    latest.current = onChange;
  });
  // Stable, so that a field is rendered only when it changes: React would empty one that a program has filled in without an event.
  const change = useCallback((name: FieldName, text: string, form: HTMLFormElement | null) => {
    latest.current({ ...readShownValues(new FormData(form ?? undefined)), [name]: text });
  }, []);
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
            onChange={change}
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
  /** Called with what the fields show. */
  onChange: (shown: Partial<FormValues>) => void;
}
