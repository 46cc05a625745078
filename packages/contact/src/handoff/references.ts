import type { Journey } from "@handrail/core";
import { onDocument } from "@handrail/ui";
import { createListeners } from "../registry/createListeners.js";

/** The reference that each journey on a page was given. */
export interface References {
  get: (journey: Journey) => string | undefined;
  set: (journey: Journey, reference: string) => void;
  /** @returns a function that removes the listener */
  subscribe: (onChange: () => void) => () => void;
}

/** Returns the references of a document. Browser only. */
export function referencesOf(document: Document): References {
  return onDocument(document, "contact/references", createReferences);
}

function createReferences(): References {
  const references = new WeakMap<Journey, string>();
  const { add, notify } = createListeners<void>();
  return {
    get: (journey) => references.get(journey),
    set(journey, reference) {
      references.set(journey, reference);
      notify();
    },
    subscribe: add,
  };
}
