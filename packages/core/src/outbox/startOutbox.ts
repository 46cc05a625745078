import { isRecord } from "../validation/isRecord.js";
import { browserClaims } from "./claims.js";
import { createFollowers, deskOf, type Followers, holdItem, type OutboxContext } from "./context.js";
import { createId } from "./createId.js";
import { createDelivery, type Delivery } from "./delivery.js";
import { createHolds } from "./holds.js";
import { createItemList } from "./itemList.js";
import { onReturn } from "./network.js";
import type { Outbox, OutboxOptions } from "./outbox.js";
import { readStored } from "./readItems.js";
import { createRefresh, type Refresh } from "./refresh.js";
import { indexedDbStore } from "./store.js";
import { hasArrived, toStored } from "./storedItem.js";
import type { Transport } from "./transport.js";

const sevenDaysMs = 7 * 86_400_000;
const defaultTimeoutMs = 30_000;
/** How long another tab may take between its claim and its write, in steps. */
const contestSteps = 10;
const contestStepMs = 100;

/** An outbox that several parts of a page use. */
export interface SharedOutbox<Request> {
  outbox: Omit<Outbox<Request>, "close">;
  /** Starts a use of the outbox. `transport` makes the next attempts. */
  open(transport: Transport<Request>): void;
  /** Ends a use. After the last one the outbox stops listening and sending. */
  close(): void;
}

/** Everything that the actions of one outbox need. */
interface Outboxes<Request> {
  context: OutboxContext<Request>;
  delivery: Delivery<Request>;
  refresh: Refresh["refresh"];
  followers: Followers<Request>;
}

/** Creates an outbox that is not open yet. */
export function startOutbox<Request extends object>(options: OutboxOptions<Request>): SharedOutbox<Request> {
  let transport = options.transport;
  let uses = 0;
  const followers = createFollowers<Request>();
  const context = contextFrom(options, { transport: () => transport, followers, isClosed: () => uses === 0 });
  const { store, items, holds } = context;
  const delivery = createDelivery(context);
  const { refresh, stop } = createRefresh(context, delivery);
  const isInBrowser = typeof window !== "undefined" || options.store !== undefined;
  let ready = Promise.resolve();
  let stopListening = () => {};

  function listen() {
    const stopReturns = onReturn(() => {
      for (const { id, state } of items.all()) if (state.status === "waiting") void delivery.deliver(id);
      void refresh();
    });
    const unsubscribe = store.subscribe?.((removedId) => {
      if (removedId && !holds.has(removedId)) items.remove(removedId);
      void refresh();
    });
    stopListening = () => {
      stopReturns();
      unsubscribe?.();
    };
  }

  return {
    outbox: actionsOf({ context, delivery, refresh, followers }, () => ready),
    open(latest) {
      transport = latest;
      uses++;
      if (uses > 1 || !isInBrowser) return;
      ready = refresh();
      listen();
    },
    close() {
      uses--;
      if (uses > 0) return;
      stopListening();
      stop();
      holds.unscheduleAll();
      // An item that is being sent is held until its attempt ends.
      for (const { id, state } of items.all()) if (state.status !== "sending") holds.release(id);
    },
  };
}

function actionsOf<Request>(outbox: Outboxes<Request>, ready: () => Promise<void>): Omit<Outbox<Request>, "close"> {
  const { store, items } = outbox.context;
  const sends = new Map<string, Promise<string>>();
  return {
    get persistent() {
      return store.persistent;
    },
    get ready() {
      return ready();
    },
    items: items.all,
    subscribe: items.subscribe,
    follow(find) {
      const stop = outbox.followers.add(find);
      void outbox.refresh();
      return stop;
    },
    send(request, id) {
      if (id === undefined) return putNew(outbox, createId(), request);
      const sending = sends.get(id) ?? sendOnceById(outbox, id, request).finally(() => sends.delete(id));
      sends.set(id, sending);
      return sending;
    },
    retry: (id) => retry(outbox, id),
    discard: (id) => discard(outbox, id),
  };
}

/** Sends a request unless its id is known here, in another tab or from an earlier page. */
async function sendOnceById<Request>(outbox: Outboxes<Request>, id: string, request: Request): Promise<string> {
  const { context, followers, refresh } = outbox;
  if (context.items.find(id)) return id;
  for (let step = 0; step < contestSteps; step++) {
    const release = await context.claims.claim(id);
    if (await readStored(context, id)) {
      release?.();
      const stop = followers.add(() => ({ id, request }));
      await refresh();
      stop();
      return id;
    }
    if (release) return putNew(outbox, id, request, release);
    // Another tab has claimed it and is about to store it.
    await new Promise((resolve) => setTimeout(resolve, contestStepMs));
  }
  return putNew(outbox, id, request, () => {});
}

async function putNew<Request>(
  { context, delivery }: Outboxes<Request>,
  id: string,
  request: Request,
  claimed?: () => void,
): Promise<string> {
  const { claims, claiming, store, transport } = context;
  const state = { status: "waiting", reason: "later" } as const;
  const item = { id, request, createdAt: Date.now(), attempts: 0, desk: deskOf(transport()), state };
  claiming.add(id);
  // Claimed before it is stored: other pages can find it as soon as it is. If claims fail, it must still be sent.
  const release = claimed ?? (await claims.claim(id)) ?? (() => {});
  await store.put(id, toStored(item));
  claiming.delete(id);
  if (holdItem(context, item, release)) void delivery.deliver(id, true);
  return id;
}

async function retry<Request>(outbox: Outboxes<Request>, id: string): Promise<void> {
  const { context, delivery } = outbox;
  const listed = context.items.find(id);
  if (!listed || context.holds.has(id)) return delivery.deliver(id, true);
  const release = await claimSettled(outbox, id);
  if (!release) return;
  const { isElsewhere: _, ...item } = listed;
  const state = { status: "waiting", reason: "later" } as const;
  // An expired item starts anew.
  if (holdItem(context, { ...item, createdAt: Date.now(), state }, release)) await delivery.deliver(id, true);
}

async function discard<Request>(outbox: Outboxes<Request>, id: string): Promise<boolean> {
  const { items, holds, store } = outbox.context;
  const listed = items.find(id);
  // The receipt of an item that has arrived stays in storage: another tab may still offer to send it.
  if (listed && hasArrived(listed.state)) items.remove(id);
  else {
    const release = holds.has(id) ? () => holds.release(id) : await claimSettled(outbox, id);
    if (!release) return false;
    holds.abort(id);
    items.remove(id);
    await store.remove(id);
    release();
  }
  return true;
}

/**
 * Claims an item that waits for the customer. If another tab is sending it or has sent it, its state is read instead.
 * @returns a function that releases the item
 */
async function claimSettled<Request>({ context, refresh }: Outboxes<Request>, id: string) {
  const { claims, claiming } = context;
  if (claiming.has(id)) return undefined;
  claiming.add(id);
  const release = await claims.claim(id);
  const stored = release && (await readStored(context, id));
  claiming.delete(id);
  // It may also be missing: the browser's data may have been deleted.
  if (release && !(stored && stored.request === undefined)) return release;
  release?.();
  await refresh();
  return undefined;
}

function contextFrom<Request extends object>(
  options: OutboxOptions<Request>,
  shared: { transport: () => Transport<Request>; followers: Followers<Request>; isClosed: () => boolean },
): OutboxContext<Request> {
  const { name, keepFor = sevenDaysMs, timeout = defaultTimeoutMs } = options;
  return {
    transport: shared.transport,
    store: options.store ?? indexedDbStore(name),
    claims: options.claims ?? browserClaims(name),
    items: createItemList(),
    holds: createHolds(),
    claiming: new Set(),
    followed: shared.followers.all,
    // Without a check of the consumer's, all that is known of a request is that it is an object.
    isRequest: options.isRequest ?? ((value: unknown): value is Request => isRecord(value)),
    keepForMs: keepFor,
    timeoutMs: (request) => (typeof timeout === "function" ? timeout(request) : timeout),
    isClosed: shared.isClosed,
  };
}
