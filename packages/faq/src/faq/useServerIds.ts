"use client";
import { useRecord } from "@handrail/contact";
import { useIsHydrating } from "@handrail/ui";
import { useCallback, useId } from "react";

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
  return useCallback(
    (itemId) => {
      const id = prefix + itemId;
      if (!isHydrating) return id;
      const taken = takenIds.get(page) ?? new Map<string, string>();
      takenIds.set(page, taken);
      // A list that waited is rendered again, and finds its own ids.
      if (!taken.has(id)) taken.set(id, list);
      return taken.get(id) === list ? id : undefined;
    },
    [page, list, isHydrating, prefix],
  );
}
