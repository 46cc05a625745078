import { backoff } from "./backoff.js";
import { isOffline } from "./network.js";
import type { OutboxItem, OutboxState } from "./outbox.js";
import type { Receipt, Transport } from "./transport.js";
import { TransportError } from "./transportError.js";

/** Options of {@link sendOnce}. */
export interface SendOptions {
  timeoutMs: number;
  /** Aborted when the customer discards the item. */
  signal: AbortSignal;
}

/** The state of an item after one attempt. */
export interface Outcome {
  state: OutboxState;
  /** The end of a `Retry-After`, in milliseconds since the epoch. */
  notBefore?: number;
}

/** Makes one attempt to send an item. It never rejects. */
export async function sendOnce<Request>(
  { id, request, attempts }: OutboxItem<Request>,
  transport: Transport<Request>,
  { timeoutMs, signal }: SendOptions,
): Promise<Outcome> {
  const limited = new AbortController();
  const abort = () => limited.abort(timeoutError());
  signal.addEventListener("abort", abort);
  const timer = setTimeout(abort, timeoutMs);
  try {
    // A race, because a transport may ignore its signal.
    const aborted = new Promise<never>((_, reject) => {
      limited.signal.addEventListener("abort", () => reject(limited.signal.reason));
    });
    const sending = transport(request, { signal: limited.signal, idempotencyKey: id });
    return { state: stateAfter(await Promise.race([sending, aborted]), transport) };
  } catch (error) {
    return outcomeOfError(error, transport, attempts);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener("abort", abort);
  }
}

function timeoutError(): TransportError {
  return new TransportError(
    "@handrail/core: the server did not respond in time. The message may have arrived or not. Ask the customer before it " +
      "is sent again.",
    { retry: "unknown" },
  );
}

function stateAfter<Request>(receipt: Receipt | undefined, { receipt: promised }: Transport<Request>): OutboxState {
  if (promised === "accepted") return { status: "accepted" };
  if (promised === "none") return { status: "handedOff" };
  const reference = readReference(receipt);
  return reference ? { status: "sent", reference } : { status: "failed", problem: "no-reference" };
}

// The desk may return anything. The customer sees the reference, so it must be short and on one line.
function readReference(receipt: Receipt | undefined): string | undefined {
  const returned: unknown = receipt?.reference;
  const reference = typeof returned === "number" ? String(returned) : returned;
  if (typeof reference !== "string") return undefined;
  const trimmed = reference.trim();
  return /^[^\p{Cc}\u2028-\u202e\u2066-\u2069]{1,100}$/u.test(trimmed) ? trimmed : undefined;
}

function outcomeOfError<Request>(error: unknown, { idempotent }: Transport<Request>, attempts: number): Outcome {
  // After any other error the request may have arrived.
  const failure = error instanceof TransportError ? error : new TransportError("", { retry: "unknown" });
  const { retry, retryAfter = 0, message: detail } = failure;
  if (retry === "never") return { state: { status: "failed", problem: "refused", ...(detail && { detail }) } };
  if (retry === "unknown" && !idempotent) return { state: { status: "asking" } };
  const retryAt = Date.now() + Math.max(retryAfter, backoff(attempts));
  return {
    state: { status: "waiting", reason: isOffline() ? "offline" : "later", retryAt },
    ...(retryAfter > 0 && { notBefore: Date.now() + retryAfter }),
  };
}
