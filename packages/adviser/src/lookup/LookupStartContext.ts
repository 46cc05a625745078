"use client";
import type { Handoff } from "@handrail/core";
import { createContext } from "react";

/** How far the search for a handoff has come. */
export type Lookup =
  | { state: "empty" | "loading" | "invalid" | "not-found" | "failed" }
  | { state: "found"; handoff: Handoff };

/**
 * What a lookup starts with instead of an empty field. Not exported from the package: it shows states that an adviser reaches by entering
 * a number.
 */
export const LookupStartContext = /* @__PURE__ */ createContext<LookupStart>({
  number: "",
  lookup: { state: "empty" },
});

export interface LookupStart {
  /** What the adviser has entered. */
  number: string;
  lookup: Lookup;
}
