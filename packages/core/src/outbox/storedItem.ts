import { isRecord } from "../validation/isRecord.js";
import type { OutboxItem, OutboxProblem, OutboxState } from "./outbox.js";

/** An item in storage. */
interface StoredItem {
  id: string;
  /** Absent if the item has arrived: only the receipt is stored then. */
  request?: unknown;
  createdAt: number;
  attempts: number;
  notBefore?: number;
  desk?: string;
  status: OutboxState["status"];
  problem?: OutboxProblem;
  reference?: string;
}

const dayMs = 86_400_000;
/** The last moment that a `Date` can represent. */
const maxInstantMs = 8.64e15;
const maxAttempts = 1000;
const problems: readonly unknown[] = ["not-allowed", "too-large", "expired", "no-reference"];

/** Whether an item has left for good, as far as the receipt proves. */
export function hasArrived({ status }: OutboxState): boolean {
  return status === "sent" || status === "accepted" || status === "handedOff";
}

/** The form in which an item is stored. Of an item that has arrived only its receipt is stored, so that it is not sent again. */
export function toStored<Request>({ state, isElsewhere: _, ...item }: OutboxItem<Request>): StoredItem {
  const { status } = state;
  if (hasArrived(state)) {
    const { id, attempts, desk } = item;
    return {
      ...{ id, attempts, createdAt: Date.now(), status },
      ...(desk && { desk }),
      ...(state.status === "sent" && { reference: state.reference }),
    };
  }
  return { ...item, status, ...(state.status === "failed" && { problem: state.problem }) };
}

/**
 * Reads an item from storage, which any script can write to. Returns `undefined` for an invalid one.
 * @param requestOf Returns the request of an item that has arrived, whose content is erased.
 */
export function fromStored<Request>(
  value: unknown,
  isRequest: (request: unknown) => request is Request,
  requestOf: (id: string) => Request | undefined,
): OutboxItem<Request> | undefined {
  if (!isReceiptLike(value)) return undefined;
  const { id, createdAt, attempts, notBefore, desk } = value;
  const now = Date.now();
  const state = stateFrom(value);
  const request = state && hasArrived(state) ? requestOf(id) : value.request;
  if (!state || !isRequest(request)) return undefined;
  const isCount = typeof attempts === "number" && Number.isInteger(attempts) && attempts >= 0;
  return {
    id,
    request,
    // If the clock was set back, the message must neither get lost nor be stored for longer.
    createdAt: Math.min(createdAt, now),
    attempts: isCount ? Math.min(attempts, maxAttempts) : 0,
    ...(isInstant(notBefore) && { notBefore: Math.min(notBefore, now + dayMs) }),
    ...(typeof desk === "string" && { desk }),
    state,
  };
}

/**
 * Whether a stored value is of no use any more: a receipt, an expired item or an unreadable one after `keepForMs`. Until then
 * another version of the page may be able to read it.
 */
export function isOutdated(value: unknown, keepForMs: number): value is { id: string } {
  if (!isRecord(value) || !isId(value.id)) return false;
  return !(isInstant(value.createdAt) && Math.abs(Date.now() - value.createdAt) <= keepForMs);
}

function isReceiptLike(value: unknown): value is Record<string, unknown> & { id: string; createdAt: number } {
  return isRecord(value) && isId(value.id) && isInstant(value.createdAt);
}

function isId(id: unknown): id is string {
  return typeof id === "string" && /^[\w-]{8,64}$/.test(id);
}

function isInstant(time: unknown): time is number {
  return typeof time === "number" && time >= 0 && time <= maxInstantMs;
}

function stateFrom({ status, problem, reference }: Record<string, unknown>): OutboxState | undefined {
  switch (status) {
    case "waiting":
      return { status, reason: "later" };
    case "failed":
      // The list has exactly the problems of the type, except those that are not stored.
      return { status, problem: problems.includes(problem) ? (problem as OutboxProblem) : "refused" };
    case "sent":
      return typeof reference === "string" ? { status, reference } : { status: "accepted" };
    case "sending":
    case "asking":
    case "accepted":
    case "handedOff":
      return { status };
    default:
      return undefined;
  }
}
