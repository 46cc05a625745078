import type { Handoff, HandoffStore } from "../handoff.js";
import { parseHandoff } from "../parseHandoff.js";
import { redactHandoff } from "../prepareHandoff.js";
import { createReference, readReference } from "../reference.js";

const dayMs = 86_400_000;

/** A store in memory that works as one on a server should: it checks what it gets, and erases each handoff after a day. */
export function memoryHandoffStore({ keepForMs = dayMs } = {}): HandoffStore {
  const stored = new Map<string, { handoff: Handoff; until: number }>();
  const eraseExpired = () => {
    for (const [reference, { until }] of stored) if (until <= Date.now()) stored.delete(reference);
  };
  const unusedReference = (): string => {
    const reference = createReference();
    return stored.has(reference) ? unusedReference() : reference;
  };
  return {
    async put(handoff, options) {
      options?.signal?.throwIfAborted();
      eraseExpired();
      const reference = unusedReference();
      const clean = redactHandoff(parseHandoff(structuredClone(handoff)));
      stored.set(reference, { handoff: { ...clean, reference }, until: Date.now() + keepForMs });
      return reference;
    },
    async get(typed, options) {
      options?.signal?.throwIfAborted();
      eraseExpired();
      const reference = readReference(typed);
      return reference === undefined ? undefined : structuredClone(stored.get(reference)?.handoff);
    },
  };
}
