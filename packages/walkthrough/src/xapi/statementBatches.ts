import { defineTransport, type Outbox, type OutboxItem, type TransportError } from "@handrail/core/outbox";
import type { createPost } from "./postStatements.js";
import type { XapiStatement } from "./statement.js";

/** A statement in the outbox. */
export interface WaitingStatement {
  statement: XapiStatement;
  /** Statements are sent in this order. */
  order: number;
}

/** A statement that the outbox is sending. It stays here until those before it are here too or have left. */
interface Pending extends WaitingStatement {
  resolve: () => void;
  reject: (error: TransportError) => void;
}

/** Calls the developer once for each problem. `statement` is the one that was refused. */
export type OnXapiError = (error: TransportError, statement?: XapiStatement) => void;

/** How many statements one request may have. */
const maxBatch = 50;
/** How long to wait for more statements to send with the first. */
const collectMs = 50;

/** Makes the transport of the outbox. It sends statements in their order, several in one request. */
export function createBatches(
  post: ReturnType<typeof createPost>,
  { endpoint, outbox, onError }: { endpoint: string; outbox: () => Outbox<WaitingStatement>; onError: OnXapiError },
) {
  const pending = new Map<string, Pending>();
  let isScheduled = false;
  let isPosting = false;
  let forbidden: TransportError | undefined;
  let reportedStatus: number | undefined;

  function schedule() {
    if (isScheduled || pending.size === 0) return;
    isScheduled = true;
    setTimeout(sendNext, collectMs);
  }

  async function sendNext() {
    isScheduled = false;
    if (isPosting) return;
    const batch = nextBatch();
    if (batch.length === 0) return;
    isPosting = true;
    for (const { statement } of batch) pending.delete(statement.id);
    await deliver(batch);
    isPosting = false;
    if (forbidden) rejectAll([...pending.values()], forbidden);
    schedule();
  }

  function nextBatch(): readonly Pending[] {
    const isAhead = (item: OutboxItem<WaitingStatement>) => isUnsent(item) && !pending.has(item.id);
    const firstAhead = Math.min(
      ...outbox()
        .items()
        .filter(isAhead)
        .map(({ request }) => request.order),
    );
    const all = [...pending.values()].sort((one, other) => one.order - other.order);
    return all.filter(({ order }) => order < firstAhead).slice(0, maxBatch);
  }

  /** @returns the error for which the statements after these must wait */
  async function deliver(batch: readonly Pending[]): Promise<TransportError | undefined> {
    const outcome = await post(batch.map(({ statement }) => statement));
    const [first] = batch;
    if (outcome.is === "stored") {
      for (const { resolve } of batch) resolve();
      return undefined;
    }
    const { error } = outcome;
    if (outcome.is !== "refused") {
      if (outcome.is === "forbidden") forbidden = error;
      if (outcome.is !== "unavailable") reportOnce(error);
      rejectAll(batch, error);
      return error;
    }
    if (batch.length === 1 && first) {
      first.reject(error);
      report(error, first.statement);
      return undefined;
    }
    // One bad statement must not hold the others.
    const half = Math.ceil(batch.length / 2);
    const failure = await deliver(batch.slice(0, half));
    const rest = batch.slice(half);
    if (!failure) return deliver(rest);
    rejectAll(rest, failure);
    return failure;
  }

  function reportOnce(error: TransportError) {
    if (error.status === reportedStatus) return;
    reportedStatus = error.status;
    report(error);
  }

  // Later, so that an error in the consumer's function does not stop the sender.
  function report(error: TransportError, statement?: XapiStatement) {
    queueMicrotask(() => onError(error, statement));
  }

  function rejectAll(batch: readonly Pending[], error: TransportError) {
    for (const { statement, reject } of batch) {
      pending.delete(statement.id);
      reject(error);
    }
  }

  const traits = { name: "xapi", receipt: "accepted", idempotent: true, destination: endpoint } as const;
  const transport = defineTransport<WaitingStatement, typeof traits>(traits, async (request, { signal }) => {
    if (forbidden) throw forbidden;
    const { id } = request.statement;
    await new Promise<void>((resolve, reject) => {
      pending.set(id, { ...request, resolve, reject });
      signal.addEventListener("abort", () => pending.delete(id));
      schedule();
    });
    return {};
  });

  return {
    transport,
    /** Looks again which statements can be sent. */
    schedule,
    /** Sends again after the login was refused. */
    resume() {
      forbidden = undefined;
      reportedStatus = undefined;
    },
  };
}

/** Whether this page must still send a statement. */
export function isUnsent({ state, isElsewhere }: OutboxItem<WaitingStatement>): boolean {
  if (isElsewhere) return false;
  return state.status === "waiting" || state.status === "sending" || isForbidden(state);
}

/** Whether the login was refused when a statement was sent. */
export function isForbidden(state: OutboxItem<WaitingStatement>["state"]): boolean {
  return state.status === "failed" && state.problem === "not-allowed";
}
