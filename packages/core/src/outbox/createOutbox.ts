import { isRecord } from "../validation/isRecord.js";
import { type AdoptionContext, createAdoption, holdItem } from "./adoption.js";
import { browserClaims } from "./claims.js";
import { createId } from "./createId.js";
import { createDelivery } from "./delivery.js";
import { createHolds } from "./holds.js";
import { createItemList } from "./itemList.js";
import { onReturn } from "./network.js";
import type { Outbox, OutboxOptions } from "./outbox.js";
import { indexedDbStore } from "./store.js";
import { toStored } from "./storedItem.js";

const sevenDaysMs = 7 * 86_400_000;
const defaultTimeoutMs = 30_000;

/**
 * Starts an outbox and continues with the requests that an earlier page left in storage. Use it in a browser: on a server it
 * stores nothing and sends nothing by itself. Call `close()` when it is no longer needed.
 *
 * One page holds each item. A request is sent again by itself only if the first attempt was not processed, or if the desk can
 * recognise a repetition (`idempotent`). Otherwise its state is `asking` until `retry` or `discard`.
 */
export function createOutbox<Request extends object>(options: OutboxOptions<Request>): Outbox<Request> {
  let isClosed = false;
  const context = contextFrom(options, () => isClosed);
  const { store, claims, items, holds } = context;
  const delivery = createDelivery(context);
  const adoption = createAdoption(context, delivery);
  const isInBrowser = typeof window !== "undefined" || options.store !== undefined;
  const ready = isInBrowser ? adoption.adopt() : Promise.resolve();
  const stopListening = onReturn(() => {
    for (const { id, state } of items.all()) if (state.status === "waiting") void delivery.deliver(id);
    void adoption.adopt();
  });

  return {
    get persistent() {
      return store.persistent;
    },
    ready,
    items: items.all,
    subscribe: items.subscribe,
    retry: (id) => delivery.deliver(id, true),
    async send(request) {
      const state = { status: "waiting", reason: "later" } as const;
      const item = { id: createId(), request, createdAt: Date.now(), attempts: 0, state };
      // Claimed before it is stored: other pages can find it as soon as it is. If claims fail, it must still be sent.
      const release = (await claims.claim(item.id)) ?? (() => {});
      await store.put(item.id, toStored(item));
      if (holdItem(context, item, release)) void delivery.deliver(item.id);
      return item.id;
    },
    async discard(id) {
      holds.abort(id);
      items.remove(id);
      await store.remove(id);
      holds.release(id);
    },
    close() {
      isClosed = true;
      stopListening();
      adoption.stop();
      holds.unscheduleAll();
      // An item that is being sent is held until its attempt ends.
      for (const { id, state } of items.all()) if (state.status !== "sending") holds.release(id);
    },
  };
}

function contextFrom<Request extends object>(
  options: OutboxOptions<Request>,
  isClosed: () => boolean,
): AdoptionContext<Request> {
  const { name, transport, keepFor = sevenDaysMs, timeout = defaultTimeoutMs } = options;
  return {
    transport,
    store: options.store ?? indexedDbStore(name),
    claims: options.claims ?? browserClaims(name),
    items: createItemList(),
    holds: createHolds(),
    // Without a check of the consumer's, all that is known of a request is that it is an object.
    isRequest: options.isRequest ?? ((value: unknown): value is Request => isRecord(value)),
    keepForMs: keepFor,
    timeoutMs: (request) => (typeof timeout === "function" ? timeout(request) : timeout),
    isClosed,
  };
}
