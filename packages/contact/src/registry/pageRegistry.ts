import type { Journey } from "@handrail/core";
import { createListeners, type Listeners } from "./createListeners.js";

/** The mounted elements of one kind on a page, in mount order. */
export interface Elements {
  list: () => readonly Element[];
  /** @returns a function that removes the element */
  add: (element: Element) => () => void;
  /** @returns a function that removes the listener */
  subscribe: (onChange: () => void) => () => void;
}

/** The reference that each journey was given. */
export interface References {
  get: (journey: Journey) => string | undefined;
  set: (journey: Journey, reference: string) => void;
  /** @returns a function that removes the listener */
  subscribe: (onChange: () => void) => () => void;
}

/**
 * The shared state of all providers on one page. Any rail shows a person, and one launcher is enough, whichever provider they
 * belong to.
 */
export interface PageRegistry {
  rails: Elements;
  launchers: Elements;
  /** Listeners to the topic that a customer chooses, by its id; `undefined` for none of them. */
  topicChoice: Listeners<string | undefined>;
  references: References;
}

const key = Symbol.for("@handrail/contact/page");

/** Returns the registry of a document. It is stored on the document, since a page may load two copies of this package. Browser only. */
export function pageRegistryOf(document: Document): PageRegistry {
  // A document has no type for a symbol key; only this function writes this one.
  const registered = document as Document & { [key]?: PageRegistry };
  registered[key] ??= {
    rails: createElements(),
    launchers: createElements(),
    topicChoice: createListeners(),
    references: createReferences(),
  };
  return registered[key];
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
