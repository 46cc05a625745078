import type { Transport } from "./transport.js";

/** How far one request has come. */
export type OutboxState =
  /** On its way. */
  | { status: "sending" }
  /** Will be tried again by itself: when there is a network, or `retryAt` (milliseconds since the epoch). */
  | { status: "waiting"; reason: "offline" | "later"; retryAt?: number }
  /** It may have arrived, and the other side could not tell a repetition: the customer decides. */
  | { status: "asking" }
  /** A case was made; this is its number. */
  | { status: "sent"; reference: string }
  /** It has arrived; there is no number. */
  | { status: "accepted" }
  /** It was handed over, and nothing is known of it: told to an e-mail program, say. */
  | { status: "handedOff" }
  /** It will not be tried again by itself: refused, expired, or without the case number that was promised. */
  | { status: "failed"; problem: "refused" | "expired" | "no-reference"; detail?: string };

/** One request on its way out. */
export interface OutboxItem<Request> {
  /** Also the idempotency key of every attempt. */
  id: string;
  request: Request;
  /** Milliseconds since the epoch. */
  createdAt: number;
  attempts: number;
  /** Until when the other side wants to be left alone, in milliseconds since the epoch; only the customer's `retry` is sooner. */
  notBefore?: number;
  state: OutboxState;
}

/**
 * A queue of what must not get lost. What cannot go out waits in storage and is tried again; it is erased once it has
 * arrived, or after seven days.
 */
export interface Outbox<Request> {
  /** Whether what waits outlives the page. False where storage is refused: then tell the customer. */
  readonly persistent: boolean;
  /** Resolves once what an earlier page left behind has been read. */
  readonly ready: Promise<void>;
  /** Takes a request, keeps it, and begins to send it; resolves to its id once it is kept. */
  send(request: Request): Promise<string>;
  /** All items, oldest first. The same array until something changes. */
  items(): readonly OutboxItem<Request>[];
  subscribe(listener: () => void): () => void;
  /** Tries again because the customer asked. */
  retry(id: string): Promise<void>;
  /** Forgets an item because the customer asked. */
  discard(id: string): Promise<void>;
  /** Stops listening and trying; what waits stays in storage. */
  close(): void;
}

/** Where waiting items are kept. None of its promises may reject: what it cannot keep, it holds in memory. */
export interface OutboxStore {
  readonly persistent: boolean;
  /** All items, as they were put. */
  all(): Promise<readonly unknown[]>;
  put(id: string, item: unknown): Promise<void>;
  remove(id: string): Promise<void>;
}

/** Lets one page at a time hold an item. */
export interface OutboxClaims {
  /** Whether a claim keeps other pages out. Where it does not, what an earlier page left is sent only if the other side can tell a repetition. */
  readonly exclusive: boolean;
  /** Resolves to what gives the item back, or to nothing where another page holds it. A page that dies gives it back too. */
  claim(id: string): Promise<(() => void) | undefined>;
}

/** Options of `createOutbox`. */
export interface OutboxOptions<Request> {
  /** Names its storage; two outboxes of one name share what waits. */
  name: string;
  transport: Transport<Request>;
  /** Whether what was read back is a request; what waits in storage may be of an older version. @default any object */
  isRequest?: (value: unknown) => value is Request;
  /** @default IndexedDB, and memory where it is refused */
  store?: OutboxStore;
  /** Keeps two tabs from sending one item. @default Web Locks, where the browser has them */
  claims?: OutboxClaims;
  /** How long what waits is kept, in milliseconds. @default seven days */
  keepFor?: number;
  /** How long one attempt may take, in milliseconds, for all or for each request. @default 30 seconds */
  timeout?: number | ((request: Request) => number);
  /** The clock, in milliseconds since the epoch. @default Date.now */
  now?: () => number;
}
