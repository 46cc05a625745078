import type { Holds } from "./holds.js";
import type { ItemList } from "./itemList.js";
import { isOffline } from "./network.js";
import type { OutboxItem, OutboxState, OutboxStore } from "./outbox.js";
import { sendOnce } from "./sendOnce.js";
import { toStored } from "./storedItem.js";
import type { Transport } from "./transport.js";

/** The context that all phases of one outbox share. */
export interface OutboxContext<Request> {
  transport: Transport<Request>;
  store: OutboxStore;
  items: ItemList<Request>;
  holds: Holds;
  keepForMs: number;
  timeoutMs: (request: Request) => number;
  isClosed: () => boolean;
}

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
    const stored = toStored(item);
    if (stored) await store.put(id, stored);
    else await store.remove(id);
    items.replace(item);
    if (!stored) holds.release(id);
  };

  async function deliver(id: string, isRequested = false): Promise<void> {
    const item = items.find(id);
    const signal = holds.signal(id);
    if (isClosed() || !item || !signal || item.state.status === "sending") return;
    holds.unschedule(id);
    const blocked = stateIfBlocked(item, context.keepForMs, isRequested);
    const outcome = blocked ? { state: blocked } : await send(item, signal);
    if (!outcome) return;
    await update(id, outcome);
    // A closed outbox gives the item back, so that another one can continue with it.
    if (isClosed()) holds.release(id);
    else scheduleNext(id, outcome.state);
  }

  async function send({ notBefore: _, ...item }: OutboxItem<Request>, signal: AbortSignal) {
    const sending = { ...item, attempts: item.attempts + 1, state: { status: "sending" } as const };
    // Published before it is stored, so that two calls at one moment make one attempt.
    items.replace(sending);
    await update(item.id, sending);
    if (signal.aborted) return undefined;
    return sendOnce(sending, transport, { timeoutMs: timeoutMs(sending.request), signal });
  }

  function scheduleNext(id: string, state: OutboxState) {
    if (state.status !== "waiting" || state.retryAt === undefined) return;
    holds.schedule(id, state.retryAt, () => void deliver(id));
  }

  return { update, deliver };
}

/** The state of an item that has expired, and the states that replace an attempt: no network, or `Retry-After`. */
function stateIfBlocked<Request>(
  { createdAt, notBefore = 0 }: OutboxItem<Request>,
  keepForMs: number,
  isRequested: boolean,
): OutboxState | undefined {
  if (isExpired(createdAt, keepForMs)) return { status: "failed", problem: "expired" };
  if (isOffline()) return { status: "waiting", reason: "offline" };
  if (!isRequested && notBefore > Date.now()) return { status: "waiting", reason: "later", retryAt: notBefore };
  return undefined;
}

/** Whether an item has been stored for longer than `keepForMs`. */
export function isExpired(createdAt: number, keepForMs: number): boolean {
  return Date.now() > createdAt + keepForMs;
}
