/** The mounted elements of one kind on a page, in mount order. */
export interface Elements {
  list: () => readonly Element[];
  add: (element: Element) => () => void;
  subscribe: (onChange: () => void) => () => void;
}

/**
 * The rails and launchers on one page, of all providers together: any rail shows a person, and one launcher is enough.
 */
export interface PageRegistry {
  rails: Elements;
  launchers: Elements;
}

const key = Symbol.for("@handrail/contact/page");

/** The registry of a document. It is stored on the document, since a page may load two copies of this package. Browser only. */
export function pageRegistryOf(document: Document): PageRegistry {
  // A document has no type for a symbol key; only this function writes this one.
  const registered = document as Document & { [key]?: PageRegistry };
  registered[key] ??= { rails: createElements(), launchers: createElements() };
  return registered[key];
}

function createElements(): Elements {
  let elements: readonly Element[] = [];
  const listeners = new Set<() => void>();
  const set = (next: readonly Element[]) => {
    elements = next;
    for (const listener of listeners) listener();
  };
  return {
    list: () => elements,
    add(element) {
      set([...elements, element]);
      return () => set(elements.filter((other) => other !== element));
    },
    subscribe(onChange) {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
  };
}
