import { isRecord } from "../validation/isRecord.js";
import type { OutboxItem, OutboxState } from "./outbox.js";

/** An item as it lies in storage. */
interface Kept {
  id: string;
  request: unknown;
  createdAt: number;
  attempts: number;
  notBefore?: number;
  status: "sending" | "waiting" | "asking" | "failed";
  problem?: "refused" | "no-reference";
}

/** What is kept of an item; nothing once it has arrived. */
export function keptOf<Request>({ state, ...item }: OutboxItem<Request>): Kept | undefined {
  if (state.status === "failed") {
    return state.problem === "expired" ? undefined : { ...item, status: "failed", problem: state.problem };
  }
  const waits = state.status === "sending" || state.status === "waiting" || state.status === "asking";
  return waits ? { ...item, status: state.status } : undefined;
}

/** What storage holds, as an item again; nothing where it is none: storage is anybody's to write to. */
export function itemFrom<Request>(
  value: unknown,
  isRequest: (request: unknown) => request is Request,
  now: number,
): OutboxItem<Request> | undefined {
  if (!isRecord(value)) return undefined;
  const { id, request, createdAt, attempts, notBefore, status, problem } = value;
  if (!isId(id) || !isTime(createdAt) || !isRequest(request)) return undefined;
  const tried = typeof attempts === "number" && Number.isInteger(attempts) && attempts >= 0 ? attempts : 0;
  const state = stateFrom(status, problem);
  return (
    state && {
      id,
      request,
      // A clock that was set back must not keep a message for longer, and must not lose it.
      createdAt: Math.min(createdAt, now),
      attempts: Math.min(tried, 1000),
      ...(isTime(notBefore) && { notBefore: Math.min(notBefore, now + 86_400_000) }),
      state,
    }
  );
}

/**
 * Whether what cannot be read as an item is past its time as well. Within it, an older or a newer version of the page may still
 * be able to.
 */
export function isSpent(value: unknown, now: number, keepFor: number): value is { id: string } {
  if (!isRecord(value) || !isId(value.id)) return false;
  return !(isTime(value.createdAt) && Math.abs(now - value.createdAt) <= keepFor);
}

const isId = (id: unknown): id is string => typeof id === "string" && /^[\w-]{8,64}$/.test(id);
const isTime = (time: unknown): time is number => typeof time === "number" && time >= 0 && time <= latest;
/** The last moment that a `Date` can hold. */
const latest = 8.64e15;

function stateFrom(status: unknown, problem: unknown): OutboxState | undefined {
  if (status === "sending" || status === "asking") return { status };
  if (status === "waiting") return { status, reason: "later" };
  if (status === "failed") return { status, problem: problem === "no-reference" ? problem : "refused" };
  return undefined;
}
