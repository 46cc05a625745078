"use client";
import type { ContactRequest, IdentifiedRequest, Outbox, OutboxItem, Transport } from "@handrail/core";
import { deskOf, withTimeout } from "@handrail/core/message";
import { useCallback, useEffect, useRef, useState } from "react";

type FormOutbox = Outbox<ContactRequest>;
type OutboxModule = typeof import("./outboxModule.js");

/** An open outbox, with the code that uses it. */
export interface OpenOutbox extends OutboxModule {
  outbox: FormOutbox;
}

/** Runs `use` with the outbox once it is open. Resolves to undefined where the form has none; rejects where its code cannot be loaded. */
export type WithOutbox = <T>(use: (open: OpenOutbox) => Promise<T>) => Promise<T | undefined>;

/** Options of {@link useOutbox}. */
interface OutboxSource {
  name: string;
  transport: Transport<ContactRequest> | undefined;
  /** An outbox that the consumer opens and closes; it replaces the form's. */
  outbox: FormOutbox | undefined;
  storage: "session" | "memory";
  /** Returns the message that the form shows wherever it is. */
  follow: (open: OutboxModule) => IdentifiedRequest<ContactRequest> | undefined;
}

/** What the form shows of its outbox. */
interface Shown {
  code: OutboxModule | undefined;
  items: readonly OutboxItem<ContactRequest>[];
  isPersistent: boolean;
}

const nothingShown: Shown = { code: undefined, items: [], isPersistent: true };
/** How long the code may take to load. Some networks neither deliver nor fail. */
const loadTimeoutMs = 20_000;

/** Opens the outbox of a form after mount, with the messages that an earlier page left in it, and closes it on unmount. */
export function useOutbox(source: OutboxSource) {
  const { name, transport, outbox: outboxProp, storage } = source;
  const [shown, setShown] = useState(nothingShown);
  const latest = useRef(source);
  useEffect(() => {
    // A message on its way still needs a transport that was removed.
    latest.current = { ...source, transport: source.transport ?? latest.current.transport };
  });
  const connect = useRef<(() => Promise<OpenOutbox>) | undefined>(undefined);
  // A transport that is a new function with every render is the same desk.
  const desk = transport && deskOf(transport);
  useEffect(() => {
    if (!outboxProp && desk === undefined) return;
    const open = (code: OutboxModule) => outboxProp ?? code.openOutbox(name, () => latest.current.transport, storage);
    const connection = createConnection(open, (code) => latest.current.follow(code), setShown);
    connect.current = connection.connect;
    // Loading is tried again when the customer sends.
    connection.connect().catch(() => undefined);
    return () => connection.disconnect({ close: !outboxProp });
  }, [name, desk, outboxProp, storage]);
  const withOutbox: WithOutbox = useCallback(async (use) => {
    const open = connect.current && (await withTimeout(connect.current(), loadTimeoutMs));
    return open && use(open);
  }, []);
  return { ...shown, withOutbox };
}

function createConnection(
  open: (code: OutboxModule) => FormOutbox,
  follow: (code: OutboxModule) => IdentifiedRequest<ContactRequest> | undefined,
  onChange: (shown: Shown) => void,
) {
  let isDisconnected = false;
  let stops: (() => void)[] = [];
  let opening: Promise<OpenOutbox> | undefined;
  const openAndSubscribe = async () => {
    const code = await import("./outboxModule.js");
    const outbox = open(code);
    const show = () => onChange({ code, items: outbox.items(), isPersistent: outbox.persistent });
    if (!isDisconnected) {
      show();
      stops = [outbox.subscribe(show), outbox.follow(() => follow(code))];
    }
    return { ...code, outbox };
  };
  return {
    /** Opens the outbox once; after a failure the next call tries again. */
    connect(): Promise<OpenOutbox> {
      opening ??= openAndSubscribe().catch((error: unknown) => {
        opening = undefined;
        throw error;
      });
      return opening;
    },
    disconnect({ close }: { close: boolean }) {
      isDisconnected = true;
      for (const stop of stops) stop();
      // An outbox that did not open need not be closed.
      if (close) opening?.then(({ outbox }) => outbox.close()).catch(() => undefined);
    },
  };
}
