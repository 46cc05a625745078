"use client";
import { createContext } from "react";

/**
 * The vote with which a question starts instead of none: whether the answer helped. Not exported from the package: it shows an answer
 * after a vote.
 */
export const FeedbackStartContext = /* @__PURE__ */ createContext<boolean | undefined>(undefined);
