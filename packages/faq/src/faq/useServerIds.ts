"use client";
import { useRecord } from "@handrail/contact";
import { useIsHydrating } from "@handrail/ui";
import { useId, useMemo } from "react";

/** The ids of each page that is being rendered on the server, with the list that has them. An entry ends with its page. */
const takenIds = new WeakMap<object, Map<string, string>>();

/**
 * Returns a function that returns an id that the list's element may have: `undefined` if an earlier list of the page has it. Only the
 * server and hydration need it; later, the store can look into the page.
 */
export function useServerIds(prefix: string): (itemId: string) => string | undefined {
  // Each provider has its own function, and each page its own provider.
  const page = useRecord();
  const list = useId();
  const isHydrating = useIsHydrating();
  return useMemo(() => {
    if (!isHydrating) return (itemId) => prefix + itemId;
    const taken = takenIds.get(page) ?? new Map<string, string>();
    takenIds.set(page, taken);
    return (itemId) => {
      const id = prefix + itemId;
      const owner = taken.get(id);
      if (owner === undefined) taken.set(id, list);
      // A list that waited is rendered again, and finds its own ids.
      return owner === undefined || owner === list ? id : undefined;
    };
  }, [page, list, isHydrating, prefix]);
}
