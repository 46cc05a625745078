import { deskOf } from "./context.js";
import type { Outbox, OutboxOptions } from "./outbox.js";
import { type SharedOutbox, startOutbox } from "./startOutbox.js";

/**
 * Opens an outbox and continues with the requests that an earlier page left in storage. Use it in a browser: on a server it
 * stores nothing and sends nothing by itself. Call `close()` when it is no longer needed.
 *
 * All calls with one `name` for one desk share one outbox for as long as the page is open, so options that are written in a
 * component's render change nothing, except that the latest `transport` makes the next attempts. An outbox with `claims` of its
 * own is not shared.
 *
 * One page holds each item that is being sent. A request is sent again by itself only if the response proves that the first
 * attempt made nothing, or if the desk can recognise a repetition (`idempotent`). Otherwise its state is `asking` until `retry`
 * or `discard`.
 */
export function createOutbox<Request extends object>(options: OutboxOptions<Request>): Outbox<Request> {
  const isShared = typeof window !== "undefined" && !options.claims;
  const { outbox, open, close } = isShared ? sharedOutbox(options) : startOutbox(options);
  open(options.transport);
  let isClosed = false;
  const use = {
    close() {
      if (!isClosed) close();
      isClosed = true;
    },
  };
  // Descriptors and not a spread, because `persistent` and `ready` are getters.
  return Object.defineProperties(use, Object.getOwnPropertyDescriptors(outbox)) as Outbox<Request>;
}

// On the window, since a page may load two copies of this package.
function sharedOutbox<Request extends object>(options: OutboxOptions<Request>): SharedOutbox<Request> {
  // `Window` has no type for a symbol key; only this function writes it, and always under the name of the requests' type.
  const page = window as unknown as { [key: symbol]: Map<string, SharedOutbox<Request>> | undefined };
  const key = Symbol.for("@handrail/core/outboxes");
  const outboxes = page[key] ?? new Map<string, SharedOutbox<Request>>();
  page[key] = outboxes;
  // An outbox that stores nothing on the device must stay apart from one that does.
  const name = JSON.stringify([options.name, deskOf(options.transport), options.store?.persistent]);
  const shared = outboxes.get(name) ?? startOutbox(options);
  outboxes.set(name, shared);
  return shared;
}
