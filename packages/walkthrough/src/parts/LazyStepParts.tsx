"use client";
import type { WalkthroughStep } from "@handrail/core";
import { useEffect, useInsertionEffect, useRef, useState } from "react";
import type { StepParts, StepPartsProps } from "./StepParts.js";

/** Whether a step has more than its text. */
export function hasParts({ kind = "show", route }: WalkthroughStep): boolean {
  return kind !== "show" || route !== undefined;
}

/** Loads the parts of steps that need more than their text. Resolves to `undefined` if the network fails; the next call tries again. */
export function loadStepParts(): Promise<typeof StepParts | undefined> {
  return import("./StepParts.js").then(
    (loaded) => loaded.StepParts,
    () => undefined,
  );
}

/**
 * The parts of a step, loaded when its tour opens. Until then, and where loading fails, a question can be read, and the step can be skipped.
 */
export function LazyStepParts({ onFailure, ...props }: StepPartsProps & { onFailure: () => void }) {
  const [Parts, setParts] = useState<typeof StepParts>();
  const fail = useRef(onFailure);
  useInsertionEffect(() => {
    fail.current = onFailure;
  });
  useEffect(() => {
    let hasLeft = false;
    loadStepParts().then((loaded) => {
      if (hasLeft) return;
      if (loaded) setParts(() => loaded);
      else fail.current();
    });
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
