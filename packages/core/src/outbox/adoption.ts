import { type Delivery, isExpired, type OutboxContext } from "./delivery.js";
import type { OutboxClaims, OutboxItem, OutboxState } from "./outbox.js";
import { fromStored, isExpiredJunk } from "./storedItem.js";

/** Takes over the stored items that no page holds. */
export interface Adoption {
  adopt(): Promise<void>;
  /** Cancels the next check of items that another page holds. */
  stop(): void;
}

/** The context of an adoption. */
export interface AdoptionContext<Request> extends OutboxContext<Request> {
  claims: OutboxClaims;
  isRequest: (value: unknown) => value is Request;
}

/** The delay before items of another page are checked again, because that page may have crashed. */
const recheckDelayMs = 15_000;

/** Creates the adoption of one outbox. */
export function createAdoption<Request>(
  context: AdoptionContext<Request>,
  { update, deliver }: Delivery<Request>,
): Adoption {
  const { claims, holds, isClosed } = context;
  let recheckTimer: ReturnType<typeof setTimeout> | undefined;

  async function adopt(): Promise<void> {
    let isHeldElsewhere = false;
    for (const { id } of await readItems(context)) {
      if (isClosed()) return;
      if (holds.has(id)) continue;
      const release = await claims.claim(id);
      isHeldElsewhere ||= !release;
      if (release) await takeOver(id, release);
    }
    clearTimeout(recheckTimer);
    if (isHeldElsewhere && !isClosed()) recheckTimer = setTimeout(() => void adopt(), recheckDelayMs);
  }

  async function takeOver(id: string, release: () => void): Promise<void> {
    // Read again: the page that held the item until now may have changed or removed it.
    const item = (await readItems(context)).find((other) => other.id === id);
    if (!item) return release();
    if (!holdItem(context, item, release)) return;
    const state = resumedState(item, context);
    await update(id, { state });
    if (state.status === "waiting") void deliver(id);
  }

  return { adopt, stop: () => clearTimeout(recheckTimer) };
}

/** Holds an item and publishes it. If it is held already, or the outbox is closed, the claim is released instead. */
export function holdItem<Request>(
  { holds, items, isClosed }: OutboxContext<Request>,
  item: OutboxItem<Request>,
  release: () => void,
): boolean {
  if (isClosed() || holds.has(item.id)) {
    release();
    return false;
  }
  holds.add(item.id, release);
  items.add(item);
  return true;
}

/** Reads all valid items, and erases invalid ones that have expired. */
async function readItems<Request>({
  store,
  isRequest,
  keepForMs,
}: AdoptionContext<Request>): Promise<readonly OutboxItem<Request>[]> {
  const items: OutboxItem<Request>[] = [];
  for (const value of await store.all()) {
    const item = fromStored(value, isRequest, Date.now());
    if (item) items.push(item);
    else if (isExpiredJunk(value, Date.now(), keepForMs)) void store.remove(value.id);
  }
  return items;
}

/** The state in which an item of an earlier page continues. */
function resumedState<Request>(
  { createdAt, state }: OutboxItem<Request>,
  { transport, claims, keepForMs }: AdoptionContext<Request>,
): OutboxState {
  if (isExpired(createdAt, keepForMs)) return { status: "failed", problem: "expired" };
  if (state.status !== "sending" && state.status !== "waiting") return state;
  // If claims are not exclusive, another page may be sending a waiting item at this moment.
  const isSafe = transport.idempotent || (claims.exclusive && state.status === "waiting");
  return isSafe ? { status: "waiting", reason: "later" } : { status: "asking" };
}
