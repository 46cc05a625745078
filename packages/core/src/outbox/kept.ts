import { isRecord } from "../channels/checks.js";
import type { OutboxItem, OutboxState } from "./outbox.js";

/** An item as it lies in storage. `by` says how it was left there. */
interface Kept {
  id: string;
  request: unknown;
  createdAt: number;
  attempts: number;
  status: "sending" | "waiting" | "asking" | "failed";
  problem?: "refused" | "no-reference";
}

/** What is kept of an item; nothing once it has arrived. */
export function keptOf<Request>({ id, request, createdAt, attempts, state }: OutboxItem<Request>): Kept | undefined {
  const all = { id, request, createdAt, attempts };
  if (state.status === "failed") {
    return state.problem === "expired" ? undefined : { ...all, status: "failed", problem: state.problem };
  }
  const waits = state.status === "sending" || state.status === "waiting" || state.status === "asking";
  return waits ? { ...all, status: state.status } : undefined;
}

/** What storage holds, as an item again; nothing where it is none: storage is anybody's to write to. */
export function itemFrom<Request>(
  value: unknown,
  isRequest: (request: unknown) => request is Request,
  now: number,
): OutboxItem<Request> | undefined {
  if (!isRecord(value)) return undefined;
  const { id, request, createdAt, attempts, status, problem } = value;
  if (typeof id !== "string" || !/^[\w-]{8,64}$/.test(id) || !isRequest(request)) return undefined;
  // A clock that was set back must not keep a message for ever.
  if (typeof createdAt !== "number" || !(createdAt >= 0 && createdAt <= now + 86_400_000)) return undefined;
  const tried = typeof attempts === "number" && Number.isInteger(attempts) && attempts >= 0 ? attempts : 0;
  const state = stateFrom(status, problem);
  return state && { id, request, createdAt, attempts: Math.min(tried, 1000), state };
}

function stateFrom(status: unknown, problem: unknown): OutboxState | undefined {
  if (status === "sending" || status === "asking") return { status };
  if (status === "waiting") return { status, reason: "later" };
  if (status === "failed") return { status, problem: problem === "no-reference" ? problem : "refused" };
  return undefined;
}
