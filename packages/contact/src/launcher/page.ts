/** Elements of one kind that stand on a page, in the order in which they came. */
export interface Elements {
  list: () => readonly Element[];
  add: (element: Element) => () => void;
  subscribe: (onChange: () => void) => () => void;
}

/**
 * What of Handrail stands on one page: the rails of all providers together, since any of them shows a person, and the
 * launchers, of which one is enough.
 */
export interface Page {
  rails: Elements;
  launchers: Elements;
}

const key = Symbol.for("@handrail/contact/page");

/** The document's own register; not the module's, as two copies of this package may stand on one page. Browser only. */
export function pageOf(document: Document): Page {
  // A document has no type for a symbol key; what is stored under this one was put there by this function.
  const registered = document as Document & { [key]?: Page };
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
