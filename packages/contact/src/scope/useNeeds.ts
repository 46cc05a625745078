"use client";
import { useCallback, useEffect, useId, useMemo, useState } from "react";
import type { RailNeed, Scope } from "./ScopeContext.js";

/** What the roots inside have told, and the scope that takes it. */
export function useNeeds(): { needs: readonly RailNeed[]; scope: Scope } {
  const [told, setTold] = useState<ReadonlyMap<string, RailNeed>>(new Map());
  const tell = useCallback((rootId: string, need: RailNeed | undefined) => {
    setTold((before) => {
      const after = new Map(before);
      if (need) after.set(rootId, need);
      else after.delete(rootId);
      return after;
    });
  }, []);
  return { needs: [...told.values()], scope: useMemo(() => ({ tell }), [tell]) };
}

/** Tells the root around, which draws the rail for both, what this one needs, as long as it needs it. */
export function useTellOuter(outer: Scope | null, { risen, question, topic }: RailNeed, personFirst: boolean): void {
  const rootId = useId();
  const needed = risen || personFirst;
  useEffect(() => {
    if (!outer || !needed) return;
    outer.tell(rootId, { risen, question, topic });
    return () => outer.tell(rootId, undefined);
  }, [outer, rootId, needed, risen, question, topic]);
}
