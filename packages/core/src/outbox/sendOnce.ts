import { backoff } from "./backoff.js";
import { maxTimerMs } from "./holds.js";
import { isOffline } from "./network.js";
import type { OutboxItem, OutboxProblem, OutboxState } from "./outbox.js";
import type { Receipt, Transport } from "./transport.js";
import { TransportError } from "./transportError.js";

/** Options of {@link sendOnce}. */
export interface SendOptions<Request> {
  timeoutMs: (request: Request) => number;
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
  { timeoutMs, signal }: SendOptions<Request>,
): Promise<Outcome> {
  const limited = new AbortController();
  const abort = () => limited.abort(timeoutError());
  signal.addEventListener("abort", abort);
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    timer = setTimeout(abort, Math.min(timeoutMs(request), maxTimerMs));
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
  return new TransportError("@handrail/core: no response in time. The message may have arrived.", { retry: "unknown" });
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

function outcomeOfError<Request>(
  error: unknown,
  { idempotent, interactive }: Transport<Request>,
  attempts: number,
): Outcome {
  if (isBug(error)) report(error);
  // After any other error the request may have arrived.
  const failure = error instanceof TransportError ? error : new TransportError("", { retry: "unknown" });
  const { retry, message: detail, status } = failure;
  // A transport may have computed it from a header that is a date.
  const retryAfter = Number(failure.retryAfter) || 0;
  if (retry === "never") {
    return { state: { status: "failed", problem: problemFor(status), ...(detail && { detail }) } };
  }
  const isWithoutResponse = retry === "unknown" && status === undefined;
  const reason = isOffline() ? "offline" : isWithoutResponse && attempts > 1 ? "unreachable" : "later";
  if (interactive || (retry === "unknown" && !idempotent)) return { state: { status: "asking", reason } };
  const retryAt = Date.now() + Math.max(retryAfter, backoff(attempts));
  return {
    state: { status: "waiting", reason, retryAt },
    ...(retryAfter > 0 && { notBefore: Date.now() + retryAfter }),
  };
}

function problemFor(status: number | undefined): OutboxProblem {
  // 419 is what Laravel responds to an outdated page.
  if (status === 401 || status === 403 || status === 419) return "not-allowed";
  return status === 413 ? "too-large" : "refused";
}

/** What each browser writes into the `TypeError` of a request that failed on the network. */
const networkFailure = /to fetch|fetch failed|network|load failed|could not connect|offline/i;

/** Whether an error is a mistake in the transport's code, rather than a failure of the network or an abort. */
function isBug(error: unknown): boolean {
  if (error instanceof TransportError || error instanceof DOMException) return false;
  return !(error instanceof TypeError && networkFailure.test(error.message));
}

// `reportError` reaches the console and the page's own monitoring. Node does not have it.
function report(error: unknown) {
  if (typeof reportError === "function") reportError(error);
  // biome-ignore lint/suspicious/noConsole: the developer must learn of the mistake.
  else console.error(error);
}
