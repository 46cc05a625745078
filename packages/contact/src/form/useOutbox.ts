"use client";
import type { ContactRequest, Outbox, OutboxItem, Transport } from "@handrail/core";
import { useCallback, useEffect, useRef, useState } from "react";
import { openOutbox } from "./openOutbox.js";

type FormOutbox = Outbox<ContactRequest>;

/** Runs `use` with the outbox once it is open. Resolves to undefined where the form has none; rejects where its code cannot be loaded. */
export type WithOutbox = <T>(use: (outbox: FormOutbox) => Promise<T>) => Promise<T | undefined>;

const noItems: readonly OutboxItem<ContactRequest>[] = [];

/**
 * Opens the outbox of a form after mount, with the messages that an earlier page left in it, and closes it on unmount.
 * @param outboxProp An outbox that the consumer opens and closes; it replaces the form's.
 */
export function useOutbox(
  name: string,
  transport: Transport<ContactRequest> | undefined,
  outboxProp: FormOutbox | undefined,
  storage: "session" | "memory",
) {
  const [items, setItems] = useState(noItems);
  const [isPersistent, setIsPersistent] = useState(true);
  const connect = useRef<(() => Promise<FormOutbox>) | undefined>(undefined);
  useEffect(() => {
    const open = outboxProp ? async () => outboxProp : transport && (() => openOutbox(name, transport, storage));
    if (!open) return;
    const connection = createConnection(open, (outbox) => {
      setItems(outbox.items());
      setIsPersistent(outbox.persistent);
    });
    connect.current = connection.connect;
    // Loading is tried again when the customer sends.
    connection.connect().catch(() => undefined);
    return () => connection.disconnect({ close: !outboxProp });
  }, [name, transport, outboxProp, storage]);
  const withOutbox: WithOutbox = useCallback(async (use) => {
    const outbox = await connect.current?.();
    return outbox && use(outbox);
  }, []);
  return { items, isPersistent, withOutbox };
}

function createConnection(open: () => Promise<FormOutbox>, onChange: (outbox: FormOutbox) => void) {
  let isDisconnected = false;
  let unsubscribe: (() => void) | undefined;
  let opening: Promise<FormOutbox> | undefined;
  const openAndSubscribe = async () => {
    const outbox = await open();
    if (!isDisconnected) {
      onChange(outbox);
      unsubscribe = outbox.subscribe(() => onChange(outbox));
    }
    return outbox;
  };
  return {
    /** Opens the outbox once; after a failure the next call tries again. */
    connect(): Promise<FormOutbox> {
      opening ??= openAndSubscribe().catch((error: unknown) => {
        opening = undefined;
        throw error;
      });
      return opening;
    },
    disconnect({ close }: { close: boolean }) {
      isDisconnected = true;
      unsubscribe?.();
      // An outbox that did not open need not be closed.
      if (close) opening?.then((outbox) => outbox.close()).catch(() => undefined);
    },
  };
}
