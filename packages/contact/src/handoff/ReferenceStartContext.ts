"use client";
import { createContext } from "react";
import type { ReferenceProgress } from "./referenceProgress.js";

/**
 * The step at which a request for a reference starts, instead of the offer. Not exported from the package: it shows steps that a customer
 * only reaches one after the other.
 */
export const ReferenceStartContext = /* @__PURE__ */ createContext<ReferenceProgress | undefined>(undefined);
