import { HandrailError } from "../errors.js";
import { retryAfterMs } from "../validation/retryAfterMs.js";

/**
 * Whether a request may be sent again. `later`: it was not processed, and a later attempt can succeed. `never`: it was refused,
 * and would be refused again. `unknown`: it may have arrived.
 */
export type Retry = "later" | "never" | "unknown";

/** An attempt that ended without a receipt. */
export class TransportError extends HandrailError {
  override name = "TransportError";
  readonly retry: Retry;
  /** `Retry-After`, in milliseconds. */
  readonly retryAfter: number | undefined;
  /** The HTTP status of the response. */
  readonly status: number | undefined;

  constructor(message: string, { retry, retryAfter, status, cause }: TransportErrorOptions) {
    super(message, { cause });
    this.retry = retry;
    this.retryAfter = retryAfter;
    this.status = status;
  }
}

/** The properties of a {@link TransportError}. */
export interface TransportErrorOptions {
  retry: Retry;
  /** In milliseconds. */
  retryAfter?: number | undefined;
  status?: number | undefined;
  cause?: unknown;
}

/** Makes the error for an HTTP response whose status is not a success, with the `Retry-After` of its headers. */
export function transportErrorFor({ status, headers }: Pick<Response, "status" | "headers">): TransportError {
  const retry = retryFor(status);
  return new TransportError(`@handrail/core: the server responded with ${status}. ${explanations[retry]}`, {
    retry,
    retryAfter: retryAfterMs(headers.get("Retry-After"), headers.get("Date")),
    status,
  });
}

const explanations: Readonly<Record<Retry, string>> = {
  later: "The message was not accepted. Send it again later.",
  never: "The server refuses this message. Check the request and its permissions.",
  unknown: "The message may have arrived or not. Ask the customer before it is sent again.",
};

/**
 * The responses that prove that nothing was made: misdirected (RFC 9110, 15.5.20), too early (RFC 8470, 5.2), too many requests
 * (RFC 6585, 4) and a network that asks to log in first (RFC 6585, 6).
 */
const unprocessedStatuses = [421, 425, 429, 511];

/**
 * The 4xx responses after which the request may have arrived. A server in front responds with 408 while the one behind it goes on, as
 * with any 5xx, also 503. 409 means that an earlier attempt with the same key is not done yet, or has made a case
 * (draft-ietf-httpapi-idempotency-key-header, 2.7).
 */
const uncertainStatuses = [408, 409];

function retryFor(status: number): Retry {
  if (unprocessedStatuses.includes(status)) return "later";
  return status >= 400 && status < 500 && !uncertainStatuses.includes(status) ? "never" : "unknown";
}
