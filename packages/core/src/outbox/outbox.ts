import type { Transport } from "./transport.js";

/** How far a request has come. */
export type OutboxState =
  /** It is being sent. */
  | { status: "sending" }
  /** It will be sent again without the customer: when there is a network, or at `retryAt` (milliseconds since the epoch). */
  | { status: "waiting"; reason: "offline" | "later"; retryAt?: number }
  /** It may have arrived, and the desk cannot recognise a repetition. The customer decides whether to send it again. */
  | { status: "asking" }
  /** It has arrived, and this is the number of the case. */
  | { status: "sent"; reference: string }
  /** It has arrived, without a number. */
  | { status: "accepted" }
  /** It was handed off, for example to an e-mail program, and its arrival cannot be confirmed. */
  | { status: "handedOff" }
  /** It will not be sent again without the customer: it was refused, expired, or the promised case number is missing. */
  | { status: "failed"; problem: "refused" | "expired" | "no-reference"; detail?: string };

/** One request in the outbox. */
export interface OutboxItem<Request> {
  /** Also the idempotency key of every attempt. */
  id: string;
  request: Request;
  /** Milliseconds since the epoch. */
  createdAt: number;
  attempts: number;
  /** The end of a `Retry-After`, in milliseconds since the epoch. Only the customer's `retry` sends earlier. */
  notBefore?: number;
  state: OutboxState;
}

/**
 * A queue of requests that must not get lost. A request that cannot be sent waits in storage and is sent again. It is erased
 * when it has arrived, or after seven days.
 */
export interface Outbox<Request> {
  /** Whether waiting requests outlive the page. If storage is blocked it is `false`: then warn the customer. */
  readonly persistent: boolean;
  /** Resolves when the requests of earlier pages have been read. */
  readonly ready: Promise<void>;
  /** Stores a request and starts to send it. Resolves to its id when it is stored. */
  send(request: Request): Promise<string>;
  /** All items, oldest first. It returns the same array until something changes. */
  items(): readonly OutboxItem<Request>[];
  /**
   * Calls `listener` after every change.
   * @returns a function that unsubscribes
   */
  subscribe(listener: () => void): () => void;
  /** Sends a request again because the customer asked for it. */
  retry(id: string): Promise<void>;
  /** Deletes a request because the customer asked for it. */
  discard(id: string): Promise<void>;
  /** Stops listening and sending. Waiting requests stay in storage. */
  close(): void;
}

/** Stores waiting items. Its promises must not reject: an item that cannot be stored stays in memory. */
export interface OutboxStore {
  readonly persistent: boolean;
  /** All items, as they were put. */
  all(): Promise<readonly unknown[]>;
  put(id: string, item: unknown): Promise<void>;
  remove(id: string): Promise<void>;
}

/** Lets one page at a time hold an item. */
export interface OutboxClaims {
  /**
   * Whether a claim reliably excludes other pages. If not, a request of an earlier page is sent only if the desk can recognise
   * a repetition.
   */
  readonly exclusive: boolean;
  /**
   * Resolves to a function that releases the item, or to `undefined` if another page holds it. A page that crashes releases
   * its items too.
   */
  claim(id: string): Promise<(() => void) | undefined>;
}

/** Options of `createOutbox`. */
export interface OutboxOptions<Request> {
  /** The name of its storage. Two outboxes with one name share the waiting requests. */
  name: string;
  transport: Transport<Request>;
  /** Whether a stored value is a request. An older version of the page may have stored it. @default any object */
  isRequest?: (value: unknown) => value is Request;
  /** @default IndexedDB, or memory if IndexedDB is blocked */
  store?: OutboxStore;
  /** Prevents two tabs from sending the same item. @default Web Locks, or leases in browsers without them */
  claims?: OutboxClaims;
  /** How long a waiting request is stored, in milliseconds. @default seven days */
  keepFor?: number;
  /** How long one attempt may take, in milliseconds, for all requests or for each. @default 30 seconds */
  timeout?: number | ((request: Request) => number);
}
