import { onDocument } from "@handrail/ui";
import { createListeners } from "./createListeners.js";

/** The mounted elements of one kind on a page, in mount order. */
export interface Elements {
  list: () => readonly Element[];
  /** @returns a function that removes the element */
  add: (element: Element) => () => void;
  /** @returns a function that removes the listener */
  subscribe: (onChange: () => void) => () => void;
}

/**
 * The rails and launchers on one page, of all providers together: any rail shows a person, and one launcher is enough, whichever
 * provider they belong to.
 */
export interface PageRegistry {
  rails: Elements;
  launchers: Elements;
}

/** Returns the registry of a document. Browser only. */
export function pageRegistryOf(document: Document): PageRegistry {
  return onDocument(document, "contact/page", () => ({ rails: createElements(), launchers: createElements() }));
}

function createElements(): Elements {
  let elements: readonly Element[] = [];
  const { add, notify } = createListeners<void>();
  const set = (next: readonly Element[]) => {
    elements = next;
    notify();
  };
  return {
    list: () => elements,
    add(element) {
      set([...elements, element]);
      return () => set(elements.filter((other) => other !== element));
    },
    subscribe: add,
  };
}
