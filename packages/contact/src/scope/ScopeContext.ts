"use client";
import { createSharedContext } from "@handrail/ui/base";

/** What a root inside another root tells the outer one, which draws the rail for both. */
export interface RailRequest {
  risen: boolean;
  question: string | undefined;
  /** Id of what it is about. */
  topic: string | undefined;
}

/** The scope around: tells it what a root inside it needs. `undefined` withdraws the need. */
export interface Scope {
  tell: (rootId: string, need: RailRequest | undefined) => void;
}

/** `null` where no root is around, so the next one draws a rail. */
export const ScopeContext = createSharedContext<Scope | null>("contact/scope", null);
