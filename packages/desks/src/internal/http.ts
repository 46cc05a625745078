import { TransportError, transportErrorFor } from "@handrail/core/outbox";

/** Sends one request over HTTP and returns a successful response. */
export type Send = (url: string, init: RequestInit) => Promise<Response>;

/** Options of every desk that sends over HTTP. */
export interface HttpOptions {
  /** Replaces the global `fetch`, mainly for tests. @default the global `fetch` */
  fetch?: typeof globalThis.fetch;
}

/**
 * Creates a function that sends over HTTP.
 * @throws TransportError when the response status is an error. A lost connection throws the error of `fetch`, because the
 * request may have arrived.
 */
export function sender({ fetch = globalThis.fetch }: HttpOptions, signal: AbortSignal): Send {
  return async (url, init) => {
    const response = await fetch(url, { ...init, signal });
    // A page cannot read the status of a response to a `no-cors` request.
    if (!response.ok && response.type !== "opaque") throw transportErrorFor(withRetryAfter(response));
    return response;
  };
}

/**
 * The same for requests that only prepare a case. If one fails, the message is not at the desk yet, so every failure allows
 * another attempt without asking the customer.
 */
export function preparing(send: Send): Send {
  return async (url, init) => {
    try {
      return await send(url, init);
    } catch (cause) {
      if (cause instanceof TransportError && cause.retry !== "unknown") throw cause;
      const { retryAfter, status } = cause instanceof TransportError ? cause : {};
      const message =
        "@handrail/desks: the desk could not create the contact or conversation. The message was not sent. Send it again later.";
      throw new TransportError(message, { retry: "later", retryAfter, status, cause });
    }
  };
}

// Some desks use headers of their own: seconds to wait, or the second since the epoch when the wait ends.
function withRetryAfter({ status, headers }: Response): Pick<Response, "status" | "headers"> {
  const seconds = headers.get("X-RateLimit-Retry-After");
  const reset = Number(headers.get("X-RateLimit-Reset"));
  const date = reset > 1e9 ? new Date(reset * 1000).toUTCString() : undefined;
  const retryAfter = headers.get("Retry-After") ?? seconds ?? date;
  const serverDate = headers.get("Date");
  // Not a `Response`: its constructor refuses 0, the status of a redirect that is not followed, and statuses such as 999.
  return {
    status,
    headers: new Headers({
      ...(retryAfter && { "Retry-After": retryAfter }),
      ...(serverDate && { Date: serverDate }),
    }),
  };
}

/** A POST request with a JSON body. */
export interface JsonRequest extends RequestInit {
  headers: Record<string, string>;
  body: string;
}

/** Creates a POST request with a JSON body. */
export function jsonRequest(body: object, headers: Readonly<Record<string, string>> = {}): JsonRequest {
  return {
    method: "POST",
    headers: { "Content-Type": "application/json", Accept: "application/json", ...headers },
    body: JSON.stringify(body),
  };
}
