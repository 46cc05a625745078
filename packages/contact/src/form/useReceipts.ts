"use client";
import type { ContactRequest, OutboxItem } from "@handrail/core";
import { useEffect, useRef } from "react";
import { hasArrived } from "./describeOutcome.js";

/** Calls `onReceipt` once for each message that has arrived while the form is mounted. */
export function useReceipts(
  items: readonly OutboxItem<ContactRequest>[],
  onReceipt: (item: OutboxItem<ContactRequest>) => void,
) {
  const notifiedIds = useRef(new Set<string>());
  useEffect(() => {
    for (const item of items) {
      if (!hasArrived(item.state) || notifiedIds.current.has(item.id)) continue;
      notifiedIds.current.add(item.id);
      onReceipt(item);
    }
  }, [items, onReceipt]);
}
