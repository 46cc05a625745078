"use client";
import type { ReactNode } from "react";
import { ContactBoundary } from "../boundary/ContactBoundary.js";

/** A box to agree to what the company asks for. Renders a `<div>`. */
export function Consent({ id, problem, checked, onCheckedChange, children }: ConsentProps) {
  return (
    <div data-hr="form-field" data-invalid={problem ? "" : undefined}>
      {problem && (
        <p id={`${id}-problem`} data-hr="form-problem">
          {problem}
        </p>
      )}
      <label data-hr="form-agree">
        <input
          id={id}
          type="checkbox"
          name="consent"
          required
          checked={checked}
          aria-invalid={problem ? true : undefined}
          aria-describedby={problem ? `${id}-problem` : undefined}
          onChange={(event) => onCheckedChange(event.target.checked)}
        />
        <span>
          <ContactBoundary>{children}</ContactBoundary>
        </span>
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
