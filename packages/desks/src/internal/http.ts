import { TransportError, transportErrorFor } from "@handrail/core/outbox";

/** Sends one request over HTTP and hands back a good answer. */
export type Send = (url: string, init: RequestInit) => Promise<Response>;

/** What can be exchanged in every desk, mostly for tests. */
export interface HttpOptions {
  /** @default the global `fetch` */
  fetch?: typeof globalThis.fetch;
}

/**
 * @throws TransportError for an answer that says it was not taken. A lost connection throws as `fetch` does: it may have
 * arrived.
 */
export function sender({ fetch }: HttpOptions, signal: AbortSignal): Send {
  return async (url, init) => {
    const response = await (fetch ?? globalThis.fetch)(url, { ...init, signal });
    // A page is told nothing of an answer from elsewhere that it asked for without `cors`.
    if (!response.ok && response.type !== "opaque") throw transportErrorFor(withRetryAfter(response));
    return response;
  };
}

/**
 * The same for what only prepares a case: when it fails, nothing has been made of the message, so it may be sent again later
 * without asking.
 */
export function preparing(send: Send): Send {
  return async (url, init) => {
    try {
      return await send(url, init);
    } catch (cause) {
      if (cause instanceof TransportError && cause.retry !== "unknown") throw cause;
      const { retryAfter, status } = cause instanceof TransportError ? cause : {};
      const message =
        "@handrail/desks: the desk could not be prepared for a message. Nothing was sent. Send it again later.";
      throw new TransportError(message, { retry: "later", retryAfter, status, cause });
    }
  };
}

// Some desks say in headers of their own when they will listen again: in seconds, or at a second since the epoch.
function withRetryAfter({ status, headers }: Response): Response {
  const seconds = headers.get("X-RateLimit-Retry-After");
  const at = Number(headers.get("X-RateLimit-Reset"));
  const date = at > 1e9 ? new Date(at * 1000).toUTCString() : undefined;
  const retryAfter = headers.get("Retry-After") ?? seconds ?? date;
  return new Response(null, { status, headers: retryAfter ? { "Retry-After": retryAfter } : {} });
}

/** A request with JSON in it. */
export function json(body: unknown, headers: Readonly<Record<string, string>> = {}): RequestInit {
  return {
    method: "POST",
    headers: { "Content-Type": "application/json", Accept: "application/json", ...headers },
    body: JSON.stringify(body),
  };
}

/** The value at a path of an answer, as text; nothing where the answer is no JSON or has no such number or text. */
export async function readAnswer(response: Response, ...path: readonly string[]): Promise<string | undefined> {
  return textAt(await response.json().catch(() => undefined), path);
}

/** The number or text at a path of a value, as text. */
export function textAt(value: unknown, path: readonly string[]): string | undefined {
  let at = value;
  for (const key of path) {
    if (!isObject(at)) return undefined;
    at = at[key];
  }
  if (typeof at === "number" && Number.isFinite(at)) return String(at);
  return typeof at === "string" && at.trim() !== "" ? at : undefined;
}

/** Whether a value can be asked for keys. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

/** Bytes as base64. */
export async function base64(content: Blob): Promise<string> {
  const bytes = new Uint8Array(await content.arrayBuffer());
  let binary = "";
  // In parts, since a call takes only so many arguments.
  for (let start = 0; start < bytes.length; start += 0x8000) {
    binary += String.fromCharCode(...bytes.subarray(start, start + 0x8000));
  }
  return btoa(binary);
}

/** A part of an address of your own, checked where a mistake would send customers' messages elsewhere. */
export function isHostName(name: string): boolean {
  return /^[a-z\d](?:[a-z\d-]*[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]*[a-z\d])?)*$/i.test(name);
}
