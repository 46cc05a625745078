import type { Handoff, HandoffStore } from "../handoff.js";
import { parseHandoff } from "../parseHandoff.js";
import { redactHandoff } from "../prepareHandoff.js";
import { createReference, readReference } from "../reference.js";

/**
 * A store as a server could have one, in memory: it trusts nothing it is sent, keeps each handoff for a day, and never gives
 * one reference to two.
 */
export function memoryHandoffStore({ keepFor = 86_400_000, now = Date.now, random = Math.random } = {}): HandoffStore {
  const kept = new Map<string, { handoff: Handoff; until: number }>();
  const erase = () => {
    for (const [reference, { until }] of kept) if (until <= now()) kept.delete(reference);
  };
  const free = (): string => {
    const reference = createReference(random);
    return kept.has(reference) ? free() : reference;
  };
  return {
    async put(handoff, options) {
      options?.signal?.throwIfAborted();
      erase();
      const reference = free();
      const clean = redactHandoff(parseHandoff(structuredClone(handoff)));
      kept.set(reference, { handoff: { ...clean, reference }, until: now() + keepFor });
      return reference;
    },
    async get(spoken, options) {
      options?.signal?.throwIfAborted();
      erase();
      const reference = readReference(spoken);
      return reference === undefined ? undefined : structuredClone(kept.get(reference)?.handoff);
    },
  };
}
