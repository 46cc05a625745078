import type { Holds } from "./holds.js";
import type { ItemList } from "./itemList.js";
import type { IdentifiedRequest, OutboxClaims, OutboxItem, OutboxStore } from "./outbox.js";
import type { Transport } from "./transport.js";

/** The context that all phases of one outbox share. */
export interface OutboxContext<Request> {
  /** Returns the transport of the latest caller. */
  transport: () => Transport<Request>;
  store: OutboxStore;
  claims: OutboxClaims;
  items: ItemList<Request>;
  holds: Holds;
  /** The ids of items that are being claimed. A refresh leaves them alone. */
  claiming: Set<string>;
  /** The requests that are listed even if another page holds them or has sent them, by id. */
  followed: () => ReadonlyMap<string, Request>;
  isRequest: (value: unknown) => value is Request;
  keepForMs: number;
  timeoutMs: (request: Request) => number;
  isClosed: () => boolean;
}

/** Collects the requests that must be listed wherever they are. */
export interface Followers<Request> {
  /** @returns a function that stops following */
  add(find: () => IdentifiedRequest<Request> | undefined): () => void;
  /** The requests that are followed now, by id. */
  all(): ReadonlyMap<string, Request>;
}

/** Creates an empty collection. */
export function createFollowers<Request>(): Followers<Request> {
  const finders = new Set<() => IdentifiedRequest<Request> | undefined>();
  return {
    add(find) {
      finders.add(find);
      return () => finders.delete(find);
    },
    all: () => new Map([...finders].flatMap((find) => entryOf(find()))),
  };
}

function entryOf<Request>(followed: IdentifiedRequest<Request> | undefined): [string, Request][] {
  return followed ? [[followed.id, followed.request]] : [];
}

/** The name of a desk in storage. */
export function deskOf<Request>({ name, destination = "" }: Transport<Request>): string {
  return `${name} ${destination}`;
}

/**
 * Holds an item and publishes it. If it is held already, or the outbox is closed, the claim is released instead.
 * @returns whether this call holds it
 */
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
