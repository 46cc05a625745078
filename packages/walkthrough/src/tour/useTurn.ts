"use client";
import { useEffect, useInsertionEffect, useRef, useState } from "react";
import { turnsOf } from "./turns.js";

/**
 * Whether an open tour is the one that the page shows, since two would be drawn over each other.
 * @param whenBusy What happens while another tour is open.
 * @param leave Ends this tour, when another one takes its place.
 */
export function useTurn(open: boolean, whenBusy: "wait" | "replace", leave: () => void): boolean {
  const [isFirst, setFirst] = useState(false);
  const latest = useRef(leave);
  useInsertionEffect(() => {
    latest.current = leave;
  });
  useEffect(() => {
    if (!open) return;
    const turns = turnsOf(document);
    const turn = { leave: () => latest.current(), onChange: () => setFirst(turns.isFirst(turn)) };
    const remove = turns.add(turn, whenBusy === "replace");
    return () => {
      remove();
      setFirst(false);
    };
  }, [open, whenBusy]);
  return open && isFirst;
}
