"use client";
import type { ReactNode } from "react";
import { ScopeContext } from "./ScopeContext.js";

/**
 * Starts a new scope: a root inside renders its own rail, even inside another root. Everything that covers the page needs one,
 * since the rails of the page are then out of reach.
 */
export function ModalScope({ children }: { children?: ReactNode }): ReactNode {
  return <ScopeContext.Provider value={null}>{children}</ScopeContext.Provider>;
}
