"use client";
import type { ContactRequest, OutboxItem } from "@handrail/core";
import { hasArrived } from "@handrail/core/message";
import { onDocument } from "@handrail/ui";
import { useEffect } from "react";

/**
 * Calls `onReceipt` once for each message that this page has sent and that has arrived, also if the form was not mounted at that
 * moment.
 */
export function useReceipts(
  items: readonly OutboxItem<ContactRequest>[],
  onReceipt: (item: OutboxItem<ContactRequest>) => void,
) {
  useEffect(() => {
    const notifiedIds = onDocument(document, "contact/receipts", () => new Set<string>());
    for (const item of items) {
      if (!hasArrived(item.state) || item.isElsewhere || notifiedIds.has(item.id)) continue;
      notifiedIds.add(item.id);
      onReceipt(item);
    }
  }, [items, onReceipt]);
}
