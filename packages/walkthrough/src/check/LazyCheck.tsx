"use client";
import { useEffect, useState } from "react";
import { parts } from "../anatomy.js";
import type { CheckForm, CheckFormProps } from "./CheckForm.js";

/** A question whose form is loaded when it is shown. Until then, and where loading fails, it can be read, and the step can be skipped. */
export function LazyCheck(props: CheckFormProps) {
  const [Form, setForm] = useState<typeof CheckForm>();
  useEffect(() => {
    let hasLeft = false;
    import("./CheckForm.js").then(
      (loaded) => {
        if (!hasLeft) setForm(() => loaded.CheckForm);
      },
      () => undefined,
    );
    return () => {
      hasLeft = true;
    };
  }, []);
  if (Form) return <Form {...props} />;
  const { question, locale } = props;
  return (
    <div data-hr={parts.check} lang={locale}>
      <p>{question.text}</p>
      {"options" in question && (
        <ul>
          {question.options.map(({ id, text }) => (
            <li key={id}>{text}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
