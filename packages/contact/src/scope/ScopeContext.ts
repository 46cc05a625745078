"use client";
import { createSharedContext } from "@handrail/ui";

/** The rail that an inner root asks its outer root for. */
export interface RailRequest {
  /** Whether self-service did not help. */
  risen: boolean;
  question: string | undefined;
  /** Id of the topic. */
  topic: string | undefined;
}

/** Lets an inner root ask the outer root for the rail. Pass `undefined` to withdraw the request. */
export interface Scope {
  request: (rootId: string, request: RailRequest | undefined) => void;
}

/** The scope of the root around; `null` if there is none, so the next root renders a rail. */
export const ScopeContext = createSharedContext<Scope | null>("contact/scope", null);
