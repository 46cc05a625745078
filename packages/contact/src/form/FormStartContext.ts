"use client";
import type { FormState, FormValues } from "@handrail/core/message";
import { createContext } from "react";

/**
 * What a form starts with instead of being empty. Not exported from the package: it shows states that a customer only reaches step by
 * step.
 */
export const FormStartContext = /* @__PURE__ */ createContext<FormStart>({});

export interface FormStart {
  state?: Partial<FormState>;
  values?: Partial<FormValues>;
  /** Whether the browser has posted the form. */
  isPosted?: boolean;
}
