"use client";
import type { ContactRequest, Outbox, OutboxItem, Transport } from "@handrail/core";
import { useCallback, useEffect, useRef, useState } from "react";

const nothing: readonly OutboxItem<ContactRequest>[] = [];

/**
 * The outbox of a form: its code is loaded once the page stands, and what an earlier page left in it is gone on with.
 * @param own One that the consumer keeps; it is not closed here.
 * @param keep `memory` on a device that several people share: what waits does not outlive the page.
 */
export function useOutbox(
  name: string,
  transport: Transport<ContactRequest> | undefined,
  own: Outbox<ContactRequest> | undefined,
  keep: "session" | "memory",
) {
  const [items, setItems] = useState(nothing);
  const [persistent, setPersistent] = useState(true);
  const connection = useRef<(() => Promise<Outbox<ContactRequest>>) | undefined>(undefined);
  useEffect(() => {
    if (!transport && !own) return;
    let left = false;
    let stop: (() => void) | undefined;
    let opening: Promise<Outbox<ContactRequest>> | undefined;
    const connect = async () => {
      const outbox = await (own ?? open(name, transport, keep));
      const show = () => {
        setItems(outbox.items());
        setPersistent(outbox.persistent);
      };
      if (!left) {
        show();
        stop = outbox.subscribe(show);
      }
      return outbox;
    };
    connection.current = () => {
      opening ??= connect().catch((error: unknown) => {
        // Its code could not be loaded: whoever sends next tries again.
        opening = undefined;
        throw error;
      });
      return opening;
    };
    connection.current().catch(() => undefined);
    return () => {
      left = true;
      stop?.();
      if (!own) opening?.then((outbox) => outbox.close()).catch(() => undefined);
    };
  }, [name, transport, own, keep]);
  const use = useCallback(async <T>(act: (outbox: Outbox<ContactRequest>) => Promise<T>): Promise<T | undefined> => {
    const outbox = await connection.current?.();
    return outbox && act(outbox);
  }, []);
  return { items, persistent, use };
}

async function open(
  name: string,
  transport: Transport<ContactRequest> | undefined,
  keep: "session" | "memory",
): Promise<Outbox<ContactRequest>> {
  const { createOutbox, memoryStore } = await import("@handrail/core/outbox");
  if (!transport) throw new Error("A form without a transport has no outbox.");
  return createOutbox<ContactRequest>({
    ...{ name, transport, isRequest },
    timeout: timeFor,
    ...(keep === "memory" && { store: memoryStore(name) }),
  });
}

/** Milliseconds for one attempt: half a minute, and for files what a slow connection needs (15 kB a second). */
function timeFor({ attachments = [] }: ContactRequest): number {
  return 30_000 + attachments.reduce((sum, { size }) => sum + size, 0) / 15;
}

// What waits in storage may be of an older version, or of somebody at the console.
function isRequest(value: unknown): value is ContactRequest {
  if (typeof value !== "object" || value === null) return false;
  return (
    "message" in value && typeof value.message === "string" && "locale" in value && typeof value.locale === "string"
  );
}
