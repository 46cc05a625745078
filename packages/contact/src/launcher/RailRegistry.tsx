"use client";
import { createSharedContext } from "@handrail/ui";
import { type ReactNode, type RefObject, useContext, useEffect, useState, useSyncExternalStore } from "react";

/** The rails of a page: those of all providers together, since any of them shows a person. */
export interface Rails {
  add: (element: Element) => () => void;
  list: () => readonly Element[];
  subscribe: (onChange: () => void) => () => void;
}

const RailsContext = createSharedContext<Rails | null>("contact/rails", null);

/** Keeps the rails below it, so that the launcher can look whether one of them is in view. */
export function RailRegistry({ children }: { children?: ReactNode }): ReactNode {
  const outer = useContext(RailsContext);
  const [own] = useState(createRails);
  return <RailsContext.Provider value={outer ?? own}>{children}</RailsContext.Provider>;
}

/** Counts an element as one in which a person can be seen. */
export function useRegisterRail(element: RefObject<Element | null>): void {
  const rails = useContext(RailsContext);
  useEffect(() => {
    if (element.current) return rails?.add(element.current);
  }, [rails, element]);
}

const none: readonly Element[] = [];
const never = () => () => {};

/** The rails that are in the page. */
export function useRails(): readonly Element[] {
  const rails = useContext(RailsContext);
  return useSyncExternalStore(rails?.subscribe ?? never, rails?.list ?? (() => none), () => none);
}

function createRails(): Rails {
  let elements = none;
  const listeners = new Set<() => void>();
  const set = (next: readonly Element[]) => {
    elements = next;
    for (const listener of listeners) listener();
  };
  return {
    add(element) {
      set([...elements, element]);
      return () => set(elements.filter((other) => other !== element));
    },
    list: () => elements,
    subscribe(onChange) {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
  };
}
