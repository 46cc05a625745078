import { backoff } from "./backoff.js";
import { isOffline } from "./network.js";
import type { OutboxItem, OutboxState } from "./outbox.js";
import type { Receipt, Transport } from "./transport.js";
import { TransportError } from "./transportError.js";

/** What decides how one attempt is made. */
export interface AttemptOptions {
  /** In milliseconds. */
  timeout: number;
  now: () => number;
  /** Aborted when the customer discards the item. */
  signal: AbortSignal;
}

/** How far an item has come by an attempt. */
export interface Outcome {
  state: OutboxState;
  /** Until when the other side wants to be left alone. */
  notBefore?: number;
}

/** Makes one attempt, and says how far the item has come by it. Never rejects. */
export async function attempt<Request>(
  { id, request, attempts }: OutboxItem<Request>,
  transport: Transport<Request>,
  { timeout, now, signal }: AttemptOptions,
): Promise<Outcome> {
  const limited = new AbortController();
  const stop = () => limited.abort(new TransportError("@handrail/core: no answer in time.", { retry: "unknown" }));
  signal.addEventListener("abort", stop);
  const timer = setTimeout(stop, timeout);
  try {
    // Raced, as a transport may not heed its signal.
    const gaveUp = new Promise<never>((_, reject) => {
      limited.signal.addEventListener("abort", () => reject(limited.signal.reason));
    });
    const sending = transport(request, { signal: limited.signal, idempotencyKey: id });
    return { state: stateAfter(await Promise.race([sending, gaveUp]), transport) };
  } catch (error) {
    return afterError(error, transport, attempts, now());
  } finally {
    clearTimeout(timer);
    signal.removeEventListener("abort", stop);
  }
}

function stateAfter<Request>(receipt: Receipt | undefined, { receipt: promised }: Transport<Request>): OutboxState {
  if (promised === "accepted") return { status: "accepted" };
  if (promised === "none") return { status: "handedOff" };
  // Whatever the other side says is shown to the customer, so it has to be short and on one line.
  const given: unknown = receipt?.reference;
  const reference = typeof given === "number" ? String(given) : given;
  const isOne = typeof reference === "string" && /^[^\p{Cc}\u2028-\u202e\u2066-\u2069]{1,100}$/u.test(reference.trim());
  return isOne ? { status: "sent", reference: reference.trim() } : { status: "failed", problem: "no-reference" };
}

function afterError<Request>(
  error: unknown,
  { idempotent }: Transport<Request>,
  attempts: number,
  now: number,
): Outcome {
  // What is not known to have been refused may have arrived.
  const {
    retry,
    retryAfter = 0,
    message,
  } = error instanceof TransportError ? error : { retry: "unknown" as const, message: undefined };
  if (retry === "never")
    return { state: { status: "failed", problem: "refused", ...(message && { detail: message }) } };
  if (retry === "unknown" && !idempotent) return { state: { status: "asking" } };
  const retryAt = now + Math.max(retryAfter, backoff(attempts));
  return {
    state: { status: "waiting", reason: isOffline() ? "offline" : "later", retryAt },
    ...(retryAfter > 0 && { notBefore: now + retryAfter }),
  };
}
