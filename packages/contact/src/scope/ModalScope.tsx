"use client";
import type { ReactNode } from "react";
import { ScopeContext } from "./ScopeContext.js";

/**
 * Begins a new scope: a root inside draws a rail of its own, whatever is around. Everything that covers the page needs one,
 * since the page's own rails are then out of reach.
 */
export function ModalScope({ children }: { children?: ReactNode }): ReactNode {
  return <ScopeContext.Provider value={null}>{children}</ScopeContext.Provider>;
}
