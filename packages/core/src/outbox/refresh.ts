import { deskOf, holdItem, type OutboxContext } from "./context.js";
import { type Delivery, isActive, isExpired } from "./delivery.js";
import type { OutboxItem, OutboxState } from "./outbox.js";
import { readItem, readItems } from "./readItems.js";
import { hasArrived, toStored } from "./storedItem.js";

/** Brings the list of an outbox up to date with storage, which other pages change too. */
export interface Refresh {
  /** Takes over the items that no page sends, and lists those that wait for the customer or are followed. */
  refresh(): Promise<void>;
  /** Cancels the next check of items that another page holds. */
  stop(): void;
}

/** The delay before items of another page are checked again, because that page may have crashed. */
const recheckDelayMs = 15_000;

/** Creates the refresh of one outbox. */
export function createRefresh<Request>(
  context: OutboxContext<Request>,
  { update, deliver }: Delivery<Request>,
): Refresh {
  const { claims, claiming, holds, items, isClosed, followed, keepForMs, transport } = context;
  let recheckTimer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | undefined;
  let isStale = false;

  function refresh(): Promise<void> {
    if (isClosed()) return Promise.resolve();
    isStale = true;
    running ??= readUntilFresh();
    return running;
  }

  async function readUntilFresh(): Promise<void> {
    try {
      while (isStale && !isClosed()) {
        isStale = false;
        await readOnce();
      }
    } finally {
      // Here and not in `refresh`: a call between the last check and a later callback would be lost.
      running = undefined;
    }
  }

  async function readOnce(): Promise<void> {
    const before = items.all();
    let isHeldElsewhere = false;
    for (const item of await readItems(context)) {
      if (isClosed()) return;
      const listed = items.find(item.id);
      const hasChangedSince = listed !== before.find(({ id }) => id === item.id);
      if (holds.has(item.id) || claiming.has(item.id) || hasChangedSince) continue;
      const isWanted = listed !== undefined || followed().has(item.id);
      if (!isActive(item.state)) listSettled(item, isWanted);
      else if (!(await claimActive(item, isWanted))) isHeldElsewhere = true;
    }
    clearTimeout(recheckTimer);
    if (isHeldElsewhere && !isClosed()) recheckTimer = setTimeout(() => void refresh(), recheckDelayMs);
  }

  function listSettled(item: OutboxItem<Request>, isWanted: boolean) {
    if (hasArrived(item.state)) {
      const listed = items.find(item.id);
      const isFromHere = listed && hasArrived(listed.state);
      if (isWanted && !isFromHere) list({ ...item, isElsewhere: true });
    } else if (isExpired(item, keepForMs)) {
      const expired = { ...item, createdAt: Date.now(), state: { status: "failed", problem: "expired" } as const };
      void context.store.put(item.id, toStored(expired));
      list(expired);
    } else list(item);
  }

  /** @returns whether no other page holds the item */
  async function claimActive(item: OutboxItem<Request>, isWanted: boolean): Promise<boolean> {
    const release = await claims.claim(item.id);
    if (!release) {
      if (isWanted) list({ ...item, isElsewhere: true });
      return false;
    }
    if (isForAnotherDesk(item, deskOf(transport()))) {
      release();
      list({ ...item, state: stateAtAnotherDesk(item.state) });
    } else await takeOver(item.id, release);
    return true;
  }

  async function takeOver(id: string, release: () => void): Promise<void> {
    // Read again: the page that held the item until now may have changed or removed it.
    const item = await readItem(context, id);
    if (!item || !isActive(item.state)) {
      release();
      if (item) listSettled(item, true);
      return;
    }
    if (!holdItem(context, item, release)) return;
    const state = resumedState(item, context);
    await update(id, { state, ...(state.status === "failed" && { createdAt: Date.now() }) });
    if (state.status === "waiting") void deliver(id);
  }

  /** Publishes an item, unless nothing about it has changed. What is known of its state here is more than what is stored. */
  function list(item: OutboxItem<Request>) {
    const listed = items.find(item.id);
    const isSame = listed?.state.status === item.state.status && listed.isElsewhere === item.isElsewhere;
    if (!isSame) items.add(item);
  }

  return { refresh, stop: () => clearTimeout(recheckTimer) };
}

function isForAnotherDesk<Request>({ desk }: OutboxItem<Request>, thisDesk: string): boolean {
  return desk !== undefined && desk !== thisDesk;
}

/** Only the customer decides whether an item leaves through another desk. It stays in storage as it is. */
function stateAtAnotherDesk({ status }: OutboxState): OutboxState {
  return status === "sending" ? { status: "asking" } : { status: "failed", problem: "other-desk" };
}

/** The state in which an item of an earlier page continues. */
function resumedState<Request>(
  item: OutboxItem<Request>,
  { transport, claims, keepForMs }: OutboxContext<Request>,
): OutboxState {
  if (isExpired(item, keepForMs)) return { status: "failed", problem: "expired" };
  const { idempotent, interactive } = transport();
  // If claims are not exclusive, another page may be sending a waiting item at this moment.
  const isSafe = idempotent || (claims.exclusive && item.state.status === "waiting");
  return isSafe && !interactive ? { status: "waiting", reason: "later" } : { status: "asking" };
}
