import { HandrailError } from "@handrail/core";
import type { ServiceRequest } from "./serviceRequest.js";

/** A search service that failed. Its message never contains a key. */
export class ServiceError extends HandrailError {
  /** The HTTP status, or `undefined` if there was no response. */
  readonly status: number | undefined;
  /** The value of the header Retry-After. */
  readonly retryAfter: string | null | undefined;

  constructor(message: string, status?: number, retryAfter?: string | null) {
    super(message);
    this.status = status;
    this.retryAfter = retryAfter;
  }
}

/**
 * Sends a request and returns the text of a successful response.
 * @throws ServiceError if the service cannot be reached or responds with an error; the reason of `signal` if it is aborted
 */
export async function requestText(request: ServiceRequest): Promise<string> {
  const { url, method = "POST", headers, body, signal, fetch = globalThis.fetch } = request;
  try {
    const response = await fetch(url, {
      method,
      headers: { "Content-Type": "application/json", ...headers },
      body: typeof body === "string" ? body : JSON.stringify(body),
      signal: signal ?? null,
    });
    const text = await response.text();
    if (response.ok) return text;
    throw await failure(request, response.status, text, response.headers.get("Retry-After"));
  } catch (error) {
    signal?.throwIfAborted();
    if (error instanceof ServiceError) throw error;
    // The error is not passed on as the cause: it repeats a header that is not valid, and so a key.
    const advice = await loadAdvice();
    throw new ServiceError(
      advice?.unreachable(request, error) ?? `@handrail/search: ${request.service} is unreachable.`,
    );
  }
}

/**
 * Sends a request and returns the JSON of a successful response.
 * @throws ServiceError as {@link requestText} does, and if the response is not JSON
 */
export async function requestJson(request: ServiceRequest): Promise<unknown> {
  const text = await requestText(request);
  try {
    return JSON.parse(text);
  } catch {
    throw await unexpected(request.service);
  }
}

/** Creates the error for a response that is not what the service documents. */
export async function unexpected(service: string): Promise<ServiceError> {
  const advice = await loadAdvice();
  return new ServiceError(advice?.unlike(service) ?? `@handrail/search: ${service} sent an unknown response.`);
}

/** Creates the error for an HTTP status of a service, with what the service wrote about it. */
export async function failure(
  request: ServiceRequest,
  status: number,
  text: string,
  retryAfter?: string | null,
): Promise<ServiceError> {
  const advice = await loadAdvice();
  const message = advice?.refused(request, status, text) ?? `@handrail/search: ${request.service} failed (${status}).`;
  return new ServiceError(message, status, retryAfter);
}

/**
 * Loads the sentences for developers. Pages need them only when a service fails. The network may be down then, so resolves to `undefined` if
 * they cannot be loaded.
 */
function loadAdvice(): Promise<typeof import("./advice.js") | undefined> {
  return import("./advice.js").catch(() => undefined);
}
