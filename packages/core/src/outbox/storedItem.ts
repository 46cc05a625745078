import { isRecord } from "../validation/isRecord.js";
import type { OutboxItem, OutboxState } from "./outbox.js";

/** An item in storage. */
interface StoredItem {
  id: string;
  request: unknown;
  createdAt: number;
  attempts: number;
  notBefore?: number;
  status: "sending" | "waiting" | "asking" | "failed";
  problem?: "refused" | "no-reference";
}

const dayMs = 86_400_000;
/** The last moment that a `Date` can represent. */
const maxInstantMs = 8.64e15;
const maxAttempts = 1000;

/** The form in which an item is stored, or `undefined` for an item that has arrived or expired. */
export function toStored<Request>({ state, ...item }: OutboxItem<Request>): StoredItem | undefined {
  if (state.status === "failed") {
    return state.problem === "expired" ? undefined : { ...item, status: "failed", problem: state.problem };
  }
  const isPending = state.status === "sending" || state.status === "waiting" || state.status === "asking";
  return isPending ? { ...item, status: state.status } : undefined;
}

/** Reads an item from storage, which any script can write to. Returns `undefined` for an invalid one. */
export function fromStored<Request>(
  value: unknown,
  isRequest: (request: unknown) => request is Request,
  now: number,
): OutboxItem<Request> | undefined {
  if (!isRecord(value)) return undefined;
  const { id, request, createdAt, attempts, notBefore, status, problem } = value;
  const state = stateFrom(status, problem);
  if (!state || !isId(id) || !isInstant(createdAt) || !isRequest(request)) return undefined;
  const isCount = typeof attempts === "number" && Number.isInteger(attempts) && attempts >= 0;
  return {
    id,
    request,
    // If the clock was set back, the message must neither get lost nor be stored for longer.
    createdAt: Math.min(createdAt, now),
    attempts: isCount ? Math.min(attempts, maxAttempts) : 0,
    ...(isInstant(notBefore) && { notBefore: Math.min(notBefore, now + dayMs) }),
    state,
  };
}

/**
 * Whether an unreadable item has also expired. Until then, another version of the page may be able to read it.
 * @param keepForMs How long items are stored.
 */
export function isExpiredJunk(value: unknown, now: number, keepForMs: number): value is { id: string } {
  if (!isRecord(value) || !isId(value.id)) return false;
  return !(isInstant(value.createdAt) && Math.abs(now - value.createdAt) <= keepForMs);
}

function isId(id: unknown): id is string {
  return typeof id === "string" && /^[\w-]{8,64}$/.test(id);
}

function isInstant(time: unknown): time is number {
  return typeof time === "number" && time >= 0 && time <= maxInstantMs;
}

function stateFrom(status: unknown, problem: unknown): OutboxState | undefined {
  if (status === "sending" || status === "asking") return { status };
  if (status === "waiting") return { status, reason: "later" };
  if (status === "failed") return { status, problem: problem === "no-reference" ? problem : "refused" };
  return undefined;
}
