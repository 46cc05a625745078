import { isRecord } from "../validation/isRecord.js";
import { attempt } from "./attempt.js";
import { browserClaims } from "./claims.js";
import { createId } from "./createId.js";
import { isSpent, itemFrom, keptOf } from "./kept.js";
import { isOffline, onReturn } from "./network.js";
import type { Outbox, OutboxItem, OutboxOptions, OutboxState } from "./outbox.js";
import { indexedDbStore } from "./store.js";

const week = 7 * 86_400_000;
/** When to look again at what another page holds, as that page may die. */
const lookAgain = 15_000;
/** Longer than this a timer cannot be set. */
const longestTimer = 2 ** 31 - 1;
const waiting = { status: "waiting", reason: "later" } as const;
const expired = { status: "failed", problem: "expired" } as const;

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
  const timeFor = (request: Request) => (typeof timeout === "function" ? timeout(request) : timeout);
  let items: readonly OutboxItem<Request>[] = [];
  let closed = false;
  let looking: ReturnType<typeof setTimeout> | undefined;
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

  /** @param asked The customer asked for it; else the other side is left alone for as long as it wanted. */
  async function advance(id: string, asked = false): Promise<void> {
    const item = itemOf(id);
    const stop = held.get(id)?.stop;
    if (closed || !item || !stop || item.state.status === "sending") return;
    clearTimeout(timers.get(id));
    if (now() > item.createdAt + keepFor) return move(id, { state: expired });
    if (isOffline()) return move(id, { state: { status: "waiting", reason: "offline" } });
    const { notBefore = 0, ...rest } = item;
    if (!asked && notBefore > now()) {
      await move(id, { state: { ...waiting, retryAt: notBefore } });
      return schedule(id, notBefore);
    }
    const tried = { ...rest, attempts: item.attempts + 1, state: { status: "sending" } as const };
    // At once, so that two calls in one moment make one attempt.
    show(items.map((other) => (other.id === id ? tried : other)));
    await move(id, tried);
    if (stop.signal.aborted) return;
    const after = await attempt(tried, transport, { timeout: timeFor(tried.request), now, signal: stop.signal });
    await move(id, after);
    // Another outbox may go on with it.
    if (closed) letGo(id);
    else if (after.state.status === "waiting") schedule(id, after.state.retryAt ?? now());
  }

  function schedule(id: string, at: number) {
    // What was taken back meanwhile has no more attempts.
    if (closed || !held.has(id)) return;
    clearTimeout(timers.get(id));
    const delay = Math.min(Math.max(0, at - now()), longestTimer);
    timers.set(
      id,
      setTimeout(() => void advance(id), delay),
    );
  }

  function take(item: OutboxItem<Request>, release: () => void): boolean {
    if (closed || held.has(item.id)) {
      release();
      return false;
    }
    held.set(item.id, { release, stop: new AbortController() });
    show([...items.filter(({ id }) => id !== item.id), item].sort((a, b) => a.createdAt - b.createdAt));
    return true;
  }

  async function readable(): Promise<readonly OutboxItem<Request>[]> {
    const found: OutboxItem<Request>[] = [];
    for (const value of await store.all()) {
      const item = itemFrom(value, isRequest, now());
      if (item) found.push(item);
      else if (isSpent(value, now(), keepFor)) void store.remove(value.id);
    }
    return found;
  }

  /** Takes over what no page holds. */
  async function adopt(): Promise<void> {
    let missed = false;
    for (const { id } of await readable()) {
      if (closed) return;
      if (held.has(id)) continue;
      const release = await claims.claim(id);
      missed ||= !release;
      if (!release) continue;
      // Read once more: whoever held it till now may have brought it further, or to its end.
      const item = (await readable()).find((other) => other.id === id);
      if (!item) release();
      else if (take(item, release)) await goOn(item);
    }
    clearTimeout(looking);
    if (missed && !closed) looking = setTimeout(() => void adopt(), lookAgain);
  }

  async function goOn({ id, createdAt, state }: OutboxItem<Request>): Promise<void> {
    const isOnItsWay = state.status === "sending" || state.status === "waiting";
    // Where pages cannot keep each other out, one that waits may be on its way from another.
    const isSafe = transport.idempotent || (claims.exclusive && state.status === "waiting");
    if (now() > createdAt + keepFor) return move(id, { state: expired });
    if (!isOnItsWay) return move(id, { state });
    if (!isSafe) return move(id, { state: { status: "asking" } });
    await move(id, { state: waiting });
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
      // Before it is kept, as from then on others can find it. Where claims do not work, it still has to go out.
      const release = (await claims.claim(item.id)) ?? (() => {});
      await store.put(item.id, keptOf(item));
      if (take(item, release)) void advance(item.id);
      return item.id;
    },
    items: () => items,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    retry: (id) => advance(id, true),
    async discard(id) {
      held.get(id)?.stop.abort();
      show(items.filter((item) => item.id !== id));
      await store.remove(id);
      letGo(id);
    },
    close() {
      closed = true;
      stopListening();
      clearTimeout(looking);
      for (const timer of timers.values()) clearTimeout(timer);
      // What is on its way is waited for, and held until then.
      for (const { id, state } of items) if (state.status !== "sending") letGo(id);
    },
  };
}
