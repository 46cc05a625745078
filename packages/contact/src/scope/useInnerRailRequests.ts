"use client";
import { useCallback, useEffect, useId, useMemo, useState } from "react";
import type { RailRequest, Scope } from "./ScopeContext.js";

/** Returns the requests of the inner roots, and the scope through which they make them. */
export function useInnerRailRequests(): { requests: readonly RailRequest[]; scope: Scope } {
  const [requests, setRequests] = useState<ReadonlyMap<string, RailRequest>>(new Map());
  const request = useCallback((rootId: string, railRequest: RailRequest | undefined) => {
    setRequests((before) => {
      const after = new Map(before);
      if (railRequest) after.set(rootId, railRequest);
      else after.delete(rootId);
      return after;
    });
  }, []);
  return { requests: [...requests.values()], scope: useMemo(() => ({ request }), [request]) };
}

/** Asks the outer root, which renders the rail for both, to raise its rail for as long as this root needs it. */
export function useReportToOuterScope(
  outer: Scope | null,
  { risen, question, topic }: RailRequest,
  personFirst: boolean,
): void {
  const rootId = useId();
  const isNeeded = risen || personFirst;
  useEffect(() => {
    if (!outer || !isNeeded) return;
    outer.request(rootId, { risen, question, topic });
    return () => outer.request(rootId, undefined);
  }, [outer, rootId, isNeeded, risen, question, topic]);
}
