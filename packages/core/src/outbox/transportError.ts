import { HandrailError } from "../errors.js";

/**
 * Whether a request may be sent once more. `later`: nothing was made of it, and it will be taken another time. `never`: it
 * was refused, and will be again. `unknown`: it may have arrived.
 */
export type Retry = "later" | "never" | "unknown";

/** An attempt that did not end in a receipt. */
export class TransportError extends HandrailError {
  override name = "TransportError";
  readonly retry: Retry;
  /** How long the other side wants to be left alone, in milliseconds. */
  readonly retryAfter: number | undefined;
  /** The HTTP status it answered with. */
  readonly status: number | undefined;

  constructor(message: string, { retry, retryAfter, status, cause }: TransportErrorOptions) {
    super(message, { cause });
    this.retry = retry;
    this.retryAfter = retryAfter;
    this.status = status;
  }
}

/** What is known of an attempt that failed. */
export interface TransportErrorOptions {
  retry: Retry;
  /** In milliseconds. */
  retryAfter?: number | undefined;
  status?: number | undefined;
  cause?: unknown;
}

/**
 * What an answer that is no success means (RFC 9110): 408, 425, 429 and 503 were not acted on; any other 4xx is refused; after
 * any other status nobody knows.
 * @param now Milliseconds since the epoch, for a `Retry-After` that is a date.
 */
export function transportErrorFor(response: Response, now: number = Date.now()): TransportError {
  const { status } = response;
  const retry: Retry = [408, 425, 429, 503].includes(status)
    ? "later"
    : status >= 400 && status < 500
      ? "never"
      : "unknown";
  return new TransportError(`@handrail/core: the other side answered ${status}. ${meaning[retry]}`, {
    retry,
    retryAfter: retryAfterOf(response.headers.get("Retry-After"), now),
    status,
  });
}

const meaning: Readonly<Record<Retry, string>> = {
  later: "The message was not taken. Send it again later.",
  never: "It does not take this message. Look at what it was given, and at its permissions.",
  unknown: "The message may have arrived or not. Ask before it is sent again.",
};

// Seconds, or a date (RFC 9110, section 10.2.3).
function retryAfterOf(header: string | null, now: number): number | undefined {
  if (!header) return undefined;
  if (/^\d{1,9}$/.test(header)) return Number(header) * 1000;
  // Engines make dates of "-5" and "2" as well; one in a header begins with its weekday.
  const at = /^[a-z]/i.test(header) ? Date.parse(header) : Number.NaN;
  return Number.isNaN(at) ? undefined : Math.max(0, at - now);
}
