import { deskOf, type OutboxContext } from "./context.js";
import { isOffline } from "./network.js";
import type { OutboxItem, OutboxState } from "./outbox.js";
import { sendOnce } from "./sendOnce.js";
import { toStored } from "./storedItem.js";

/** Sends the items that this page holds. */
export interface Delivery<Request> {
  /** Stores a change of an item and then publishes it: a published state must survive the page. */
  update(id: string, change: Partial<OutboxItem<Request>> & { state: OutboxState }): Promise<void>;
  /**
   * Sends an item, or schedules it if it has to wait.
   * @param isRequested The customer asked for it; otherwise `Retry-After` is respected.
   */
  deliver(id: string, isRequested?: boolean): Promise<void>;
}

/** Makes the delivery of one outbox. */
export function createDelivery<Request>(context: OutboxContext<Request>): Delivery<Request> {
  const { transport, store, items, holds, timeoutMs, isClosed } = context;

  const update: Delivery<Request>["update"] = async (id, change) => {
    const before = items.find(id);
    if (!before) return;
    const item = { ...before, ...change };
    await store.put(id, toStored(item));
    items.replace(item);
    // An item that waits for the customer is not held, so that they can act on it in any tab.
    if (!isActive(item.state)) holds.release(id);
  };

  async function deliver(id: string, isRequested = false): Promise<void> {
    const item = items.find(id);
    const signal = holds.signal(id);
    if (isClosed() || !item || !signal || item.state.status === "sending") return;
    holds.unschedule(id);
    const blocked = isRequested ? undefined : stateIfBlocked(item, context);
    const outcome = blocked ? { state: blocked } : await send(item, signal);
    if (!outcome) return;
    const hasExpired = outcome.state.status === "failed" && outcome.state.problem === "expired";
    await update(id, { ...outcome, ...(hasExpired && { createdAt: Date.now() }) });
    // A closed outbox gives the item back, so that another one can continue with it.
    if (isClosed()) holds.release(id);
    else scheduleNext(id, outcome.state);
  }

  async function send({ notBefore: _, ...item }: OutboxItem<Request>, signal: AbortSignal) {
    const current = transport();
    const state = { status: "sending" } as const;
    const sending = { ...item, attempts: item.attempts + 1, desk: deskOf(current), state };
    // Published before it is stored, so that two calls at one moment make one attempt.
    items.replace(sending);
    await update(item.id, sending);
    if (signal.aborted) return undefined;
    return sendOnce(sending, current, { timeoutMs, signal });
  }

  function scheduleNext(id: string, state: OutboxState) {
    if (state.status !== "waiting" || state.retryAt === undefined) return;
    holds.schedule(id, state.retryAt, () => void deliver(id));
  }

  return { update, deliver };
}

/** Whether a page must hold an item in this state: it sends the item, now or later. */
export function isActive({ status }: OutboxState): boolean {
  return status === "sending" || status === "waiting";
}

/** The states that replace an attempt that the customer did not ask for. */
function stateIfBlocked<Request>(
  item: OutboxItem<Request>,
  { keepForMs, transport }: OutboxContext<Request>,
): OutboxState | undefined {
  const { notBefore = 0 } = item;
  if (isExpired(item, keepForMs)) return { status: "failed", problem: "expired" };
  // A program of the customer's must not open by itself.
  if (transport().interactive) return { status: "asking" };
  // An attempt without a network may end without an answer, and then only the customer could send the item again.
  if (isOffline() && !transport().idempotent) return { status: "waiting", reason: "offline" };
  return notBefore > Date.now() ? { status: "waiting", reason: "later", retryAt: notBefore } : undefined;
}

/** Whether an item has been stored for longer than `keepForMs`. */
export function isExpired({ createdAt }: { createdAt: number }, keepForMs: number): boolean {
  return Date.now() > createdAt + keepForMs;
}
