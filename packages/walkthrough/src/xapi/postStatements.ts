import { TransportError, transportErrorFor } from "@handrail/core/outbox";
import type { XapiStatement } from "./statement.js";

/** How to reach a learning record store (LRS). */
export interface LrsOptions {
  /** The address of its xAPI, without `statements`: `https://lrs.example.com/xapi/`. */
  endpoint: string;
  /**
   * The `Authorization` header, or a function that returns it, for tokens that expire. Anyone can read a key in a page, so let it only write
   * statements.
   */
  authorization?: string | (() => string | Promise<string>);
  /** Returns more headers of each request. */
  headers?: () => HeadersInit | Promise<HeadersInit>;
  /** @default the browser's `fetch` */
  fetch?: typeof globalThis.fetch;
}

/** What the LRS did with statements that were sent together. */
export type PostOutcome =
  /** It has them. */
  | { is: "stored" }
  /** It took none, because of one of them. Of a single one: it refuses it. */
  | { is: "refused"; error: TransportError }
  /** The login is missing or not allowed to write. */
  | { is: "forbidden"; error: TransportError }
  /** There is no LRS at the address, or it takes no statements. */
  | { is: "misdirected"; error: TransportError }
  /** It could not be reached, or not take them now. */
  | { is: "unavailable"; error: TransportError };

const requestTimeoutMs = 30_000;
/** Browsers let requests that outlive the page have 64 kB together (Fetch, 4.6). A character takes up to three bytes. */
const maxKeepaliveLength = 20_000;

/** Makes a function that sends statements in one request. It never rejects. */
export function createPost({ endpoint, authorization, headers, fetch = globalThis.fetch }: LrsOptions) {
  async function request(statements: readonly XapiStatement[]): Promise<Response> {
    const all = new Headers(await headers?.());
    const credentials = typeof authorization === "function" ? await authorization() : authorization;
    if (credentials !== undefined) all.set("Authorization", credentials);
    all.set("Content-Type", "application/json");
    all.set("X-Experience-API-Version", "1.0.3");
    const body = JSON.stringify(statements);
    return fetch(`${endpoint.replace(/\/$/, "")}/statements`, {
      method: "POST",
      body,
      headers: all,
      // The last statements are sent when the page is left.
      keepalive: body.length < maxKeepaliveLength,
      signal: AbortSignal.timeout(requestTimeoutMs),
    });
  }

  return async (statements: readonly XapiStatement[]): Promise<PostOutcome> => {
    try {
      return await outcomeOf(await request(statements), statements.length);
    } catch (cause) {
      // Also if a token could not be fetched.
      const message = "@handrail/walkthrough: the LRS did not respond. The statements are sent again later.";
      return { is: "unavailable", error: new TransportError(message, { retry: "unknown", cause }) };
    }
  };
}

async function outcomeOf(response: Response, count: number): Promise<PostOutcome> {
  const { status } = response;
  if (response.ok) {
    // A login page also responds with 200, but not with a list of ids (xAPI 1.0.3, Communication, 2.1.2).
    if (status === 204 || Array.isArray(await response.json())) return { is: "stored" };
    throw new Error("@handrail/walkthrough: the response is not a list of ids.");
  }
  // The LRS has a statement with this id (xAPI 1.0.3, Communication, 2.1.2).
  if (status === 409 && count === 1) return { is: "stored" };
  if (status === 401 || status === 403) return { is: "forbidden", error: errorOf(status, "never", loginAdvice) };
  if ([400, 409, 413, 422].includes(status)) {
    const text = (await response.text()).slice(0, 500);
    return { is: "refused", error: errorOf(status, "never", `The statement is not sent again. Correct it: ${text}`) };
  }
  const error = transportErrorFor(response);
  if (error.retry === "never") return { is: "misdirected", error: errorOf(status, "later", addressAdvice) };
  return { is: "unavailable", error };
}

const loginAdvice =
  "Statements wait on this device. Check `authorization`, which must be allowed to write statements, and then call `resume()` or load the page again.";
const addressAdvice =
  "Statements are sent again later. Check `endpoint`: the address must be that of xAPI, without `statements`.";

function errorOf(status: number, retry: "later" | "never", advice: string): TransportError {
  return new TransportError(`@handrail/walkthrough: the LRS responded with ${status}. ${advice}`, { retry, status });
}
