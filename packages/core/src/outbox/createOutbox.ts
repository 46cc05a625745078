import { isRecord } from "../channels/checks.js";
import { attempt } from "./attempt.js";
import { browserClaims } from "./claims.js";
import { createId } from "./createId.js";
import { itemFrom, keptOf } from "./kept.js";
import { onReturn } from "./onReturn.js";
import type { Outbox, OutboxItem, OutboxOptions, OutboxState } from "./outbox.js";
import { indexedDbStore } from "./store.js";

const week = 7 * 86_400_000;

/**
 * Starts an outbox, and goes on with what an earlier page left in it. In a browser only; on a server it keeps nothing and sends
 * nothing by itself. Call `close()` when it is no longer shown.
 *
 * Each item is held by one page. A request goes out a second time by itself only if nothing was made of the first, or the other
 * side can tell a repetition (`idempotent`); else its state is `asking`, until `retry` or `discard`.
 */
export function createOutbox<Request extends object>(options: OutboxOptions<Request>): Outbox<Request> {
  const { name, transport, keepFor = week, timeout = 30_000, now = Date.now } = options;
  const { store = indexedDbStore(name), claims = browserClaims(name) } = options;
  // Without a check of the consumer's, what is known of a request is that it is an object.
  const isRequest = options.isRequest ?? ((value: unknown): value is Request => isRecord(value));
  let items: readonly OutboxItem<Request>[] = [];
  let closed = false;
  const listeners = new Set<() => void>();
  const held = new Map<string, { release: () => void; stop: AbortController }>();
  const timers = new Map<string, ReturnType<typeof setTimeout>>();

  const itemOf = (id: string) => items.find((item) => item.id === id);

  function show(next: readonly OutboxItem<Request>[]) {
    items = next;
    for (const listener of listeners) listener();
  }

  /** Shows how far an item has come once that is kept: what is claimed must survive the page. */
  async function move(id: string, change: Partial<OutboxItem<Request>> & { state: OutboxState }) {
    const before = itemOf(id);
    if (!before) return;
    const item = { ...before, ...change };
    const kept = keptOf(item);
    if (kept) await store.put(id, kept);
    else await store.remove(id);
    show(items.map((other) => (other.id === id ? item : other)));
    if (!kept) letGo(id);
  }

  function letGo(id: string) {
    clearTimeout(timers.get(id));
    timers.delete(id);
    held.get(id)?.release();
    held.delete(id);
  }

  async function advance(id: string): Promise<void> {
    const item = itemOf(id);
    const stop = held.get(id)?.stop;
    if (closed || !item || !stop || item.state.status === "sending") return;
    clearTimeout(timers.get(id));
    if (now() > item.createdAt + keepFor) return move(id, { state: { status: "failed", problem: "expired" } });
    if (isOffline()) return move(id, { state: { status: "waiting", reason: "offline" } });
    const tried = { ...item, attempts: item.attempts + 1, state: { status: "sending" } as const };
    // At once, so that two calls in one moment make one attempt.
    show(items.map((other) => (other.id === id ? tried : other)));
    await move(id, tried);
    const state = await attempt(tried, transport, { timeout, now, signal: stop.signal });
    await move(id, { state });
    if (state.status === "waiting") schedule(id, state.retryAt ?? now());
  }

  function schedule(id: string, at: number) {
    if (closed) return;
    // Longer than this a timer cannot be set.
    const delay = Math.min(Math.max(0, at - now()), 2 ** 31 - 1);
    timers.set(
      id,
      setTimeout(() => void advance(id), delay),
    );
  }

  /** @param isNew Nobody else can hold it, so it goes out even where claims do not work. */
  async function hold(item: OutboxItem<Request>, isNew = false): Promise<boolean> {
    if (held.has(item.id)) return false;
    const release = (await claims.claim(item.id)) ?? (isNew ? () => {} : undefined);
    if (!release) return false;
    if (closed || held.has(item.id)) {
      release();
      return false;
    }
    held.set(item.id, { release, stop: new AbortController() });
    show([...items, item].sort((a, b) => a.createdAt - b.createdAt));
    return true;
  }

  /** Takes over what no page holds. */
  async function adopt(): Promise<void> {
    for (const value of await store.all()) {
      const item = itemFrom(value, isRequest, now());
      if (!item || itemOf(item.id) || !(await hold(item))) continue;
      const { status } = item.state;
      const isSafe = transport.idempotent || (claims.exclusive && status === "waiting");
      if (now() > item.createdAt + keepFor) await move(item.id, { state: { status: "failed", problem: "expired" } });
      else if (status !== "sending" && status !== "waiting") continue;
      else if (isSafe) await resume(item.id);
      else await move(item.id, { state: { status: "asking" } });
    }
  }

  async function resume(id: string) {
    await move(id, { state: { status: "waiting", reason: "later" } });
    void advance(id);
  }

  const inBrowser = typeof window !== "undefined" || options.store !== undefined;
  const ready = inBrowser ? adopt() : Promise.resolve();
  const stopListening = onReturn(() => {
    for (const { id, state } of items) if (state.status === "waiting") void advance(id);
    void adopt();
  });

  return {
    get persistent() {
      return store.persistent;
    },
    ready,
    async send(request) {
      const item = { id: createId(), request, createdAt: now(), attempts: 0, state: waiting };
      await store.put(item.id, keptOf(item));
      await hold(item, true);
      void advance(item.id);
      return item.id;
    },
    items: () => items,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    retry: advance,
    async discard(id) {
      held.get(id)?.stop.abort();
      show(items.filter((item) => item.id !== id));
      await store.remove(id);
      letGo(id);
    },
    close() {
      closed = true;
      stopListening();
      for (const timer of timers.values()) clearTimeout(timer);
      // What is on its way is waited for, and held until then.
      for (const { id, state } of items) if (state.status !== "sending") letGo(id);
    },
  };
}

const waiting = { status: "waiting", reason: "later" } as const;

function isOffline(): boolean {
  return typeof navigator !== "undefined" && navigator.onLine === false;
}
