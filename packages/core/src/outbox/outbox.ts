import type { Transport } from "./transport.js";

/** How far a request has come. */
export type OutboxState =
  /** It is being sent. */
  | { status: "sending" }
  /** It will be sent again without the customer: when there is a network, or at `retryAt` (milliseconds since the epoch). */
  | { status: "waiting"; reason: WaitReason; retryAt?: number }
  /** It may have arrived, and the desk cannot recognise a repetition. The customer decides whether to send it again. */
  | { status: "asking"; reason?: WaitReason }
  /** It has arrived, and this is the number of the case. */
  | { status: "sent"; reference: string }
  /** It has arrived, without a number. */
  | { status: "accepted" }
  /** It was handed off, for example to an e-mail program, and its arrival cannot be confirmed. */
  | { status: "handedOff" }
  /** It will not be sent again without the customer. */
  | { status: "failed"; problem: OutboxProblem; detail?: string };

/**
 * Why a request has not arrived yet: the browser reports no network; the desk asked to wait or the connection broke; or there
 * was no response at least twice, as when a content blocker blocks the desk's address.
 */
export type WaitReason = "offline" | "later" | "unreachable";

/**
 * Why a request failed. `refused`: the desk refuses it. `not-allowed`: the session or the permission is missing (401, 403, 419).
 * `too-large`: the request has more bytes than the server takes (413). `expired`: it could not be sent in time. `no-reference`:
 * the promised case number is missing. `other-desk`: it waits for another desk, and this one sends it only if the customer asks.
 */
export type OutboxProblem = "refused" | "not-allowed" | "too-large" | "expired" | "no-reference" | "other-desk";

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
  /** The desk that it was written for: its name and destination. */
  desk?: string;
  /** Another page holds it or has sent it. It cannot be changed here. */
  isElsewhere?: true;
}

/** A request with the id that it has from before it is sent. */
export interface IdentifiedRequest<Request> {
  /** 8 to 64 letters, digits, `-` and `_`. Also the idempotency key of every attempt. */
  id: string;
  request: Request;
}

/**
 * A queue of requests that must not get lost. A request that cannot be sent waits in storage and is sent again. Its content is
 * erased when it has arrived, when the customer discards it, or a week after it has expired.
 */
export interface Outbox<Request> {
  /** Whether waiting requests outlive the page. If storage is blocked it is `false`: then warn the customer. */
  readonly persistent: boolean;
  /** Resolves when the requests of earlier pages have been read. */
  readonly ready: Promise<void>;
  /**
   * Stores a request and starts to send it, even if the browser reports no network. Resolves to its id when it is stored.
   * @param id Its identity. A request whose id is known is not sent again, even if another tab sent it or it has arrived.
   * @default a new id
   */
  send(request: Request, id?: string): Promise<string>;
  /**
   * Lists a request wherever it is: held by another tab, or arrived on an earlier page.
   * @param find Returns the request that is to be listed now. It is called each time the outbox reads its storage.
   * @returns a function that stops following
   */
  follow(find: () => IdentifiedRequest<Request> | undefined): () => void;
  /** All items, oldest first. It returns the same array until something changes. */
  items(): readonly OutboxItem<Request>[];
  /**
   * Calls `listener` after every change.
   * @returns a function that unsubscribes
   */
  subscribe(listener: () => void): () => void;
  /** Sends a request again because the customer asked for it. */
  retry(id: string): Promise<void>;
  /**
   * Deletes a request because the customer asked for it.
   * @returns whether it is deleted; `false` if another tab is sending it or has sent it
   */
  discard(id: string): Promise<boolean>;
  /** Ends this use of the outbox. After the last one it stops listening and sending. Waiting requests stay in storage. */
  close(): void;
}

/** Stores waiting items. Its promises must not reject: an item that cannot be stored stays in memory. */
export interface OutboxStore {
  readonly persistent: boolean;
  /** All items, as they were put. */
  all(): Promise<readonly unknown[]>;
  put(id: string, item: unknown): Promise<void>;
  remove(id: string): Promise<void>;
  /**
   * Calls `listener` after another page has put an item, or has removed the one with this id.
   * @returns a function that unsubscribes
   */
  subscribe?(listener: (removedId?: string) => void): () => void;
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
  /** The name of its storage. */
  name: string;
  /** The desk. A later call for the same outbox replaces it for the next attempts. */
  transport: Transport<Request>;
  /** Whether a stored value is a request. An older version of the page may have stored it. @default any object */
  isRequest?: (value: unknown) => value is Request;
  /** @default IndexedDB, or memory if IndexedDB is blocked */
  store?: OutboxStore;
  /** Prevents two tabs from sending the same item. @default Web Locks, or leases in browsers without them */
  claims?: OutboxClaims;
  /** How long a request may wait before it expires, and how long an expired one is stored, in milliseconds. @default seven days */
  keepFor?: number;
  /** How long one attempt may take, in milliseconds, for all requests or for each. @default 30 seconds */
  timeout?: number | ((request: Request) => number);
}
