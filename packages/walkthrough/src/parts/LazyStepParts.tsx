"use client";
import { useEffect, useState } from "react";
import type { StepParts, StepPartsProps } from "./StepParts.js";

/** The parts of a step, loaded when it is shown. Until then, and where loading fails, a question can be read, and the step can be skipped. */
export function LazyStepParts(props: StepPartsProps) {
  const [Parts, setParts] = useState<typeof StepParts>();
  useEffect(() => {
    let hasLeft = false;
    import("./StepParts.js").then(
      (loaded) => {
        if (!hasLeft) setParts(() => loaded.StepParts);
      },
      () => undefined,
    );
    return () => {
      hasLeft = true;
    };
  }, []);
  if (Parts) return <Parts {...props} />;
  const { step, locale } = props;
  if (step.kind !== "check") return null;
  const { question } = step;
  return (
    <div lang={locale}>
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
