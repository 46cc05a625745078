"use client";
import { stateAttribute } from "@handrail/ui";
import { type ReactNode, useMemo } from "react";
import { parts, states } from "../anatomy.js";
import { ContactBoundary } from "../scope/ContactBoundary.js";

/** A checkbox for the consent that the company requires. Renders a `<div>`. */
export function Consent({ id, problem, checked, onCheckedChange, children }: ConsentProps) {
  // The same element on every render: React 18 discards server HTML of a boundary that updates before hydration (error 421).
  const label = useMemo(() => <ContactBoundary>{children}</ContactBoundary>, [children]);
  return (
    <div data-hr={parts.formField} {...stateAttribute(states.invalid, Boolean(problem))}>
      {problem && (
        <p id={`${id}-problem`} data-hr={parts.formProblem}>
          {problem}
        </p>
      )}
      <label data-hr={parts.formCheckbox}>
        <input
          id={id}
          type="checkbox"
          name="consent"
          required
          checked={checked}
          aria-invalid={Boolean(problem)}
          aria-describedby={problem ? `${id}-problem` : undefined}
          onChange={(event) => onCheckedChange(event.target.checked)}
        />
        <span>{label}</span>
      </label>
    </div>
  );
}

interface ConsentProps {
  id: string;
  problem: string | undefined;
  checked: boolean;
  onCheckedChange: (checked: boolean) => void;
  children: ReactNode;
}
