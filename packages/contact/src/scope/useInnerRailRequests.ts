"use client";
import { useCallback, useEffect, useId, useMemo, useState } from "react";
import type { RailRequest, Scope } from "./ScopeContext.js";

/** What the roots inside have told, and the scope that takes it. */
export function useInnerRailRequests(): { needs: readonly RailRequest[]; scope: Scope } {
  const [told, setTold] = useState<ReadonlyMap<string, RailRequest>>(new Map());
  const tell = useCallback((rootId: string, need: RailRequest | undefined) => {
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
export function useReportToOuterScope(
  outer: Scope | null,
  { risen, question, topic }: RailRequest,
  personFirst: boolean,
): void {
  const rootId = useId();
  const needed = risen || personFirst;
  useEffect(() => {
    if (!outer || !needed) return;
    outer.tell(rootId, { risen, question, topic });
    return () => outer.tell(rootId, undefined);
  }, [outer, rootId, needed, risen, question, topic]);
}
