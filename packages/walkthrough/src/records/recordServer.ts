import { TransportError, transportErrorFor } from "@handrail/core/outbox";

/** How to reach the server that stores records. */
export interface RecordServerOptions {
  /** The address under which the server has the records. A key is appended: `https://example.com/records/` */
  url: string;
  /** Returns the headers of each request, for example for the session. */
  headers?: () => HeadersInit;
  /** @default the browser's `fetch` */
  fetch?: typeof globalThis.fetch;
}

/** How often to start again because another device was faster. */
const maxAttempts = 8;

/** Reads and writes values by GET and PUT of JSON. Its promises reject with a `TransportError` or with what `fetch` throws. */
export function createRecordServer({ url, headers, fetch = globalThis.fetch }: RecordServerOptions) {
  function request(
    key: string,
    init: RequestInit & { signal: AbortSignal },
    more: Readonly<Record<string, string>> = {},
  ) {
    const all = new Headers(headers?.());
    for (const [name, value] of Object.entries(more)) all.set(name, value);
    // Called without an object before it, as browsers require.
    return fetch(url + key, { ...init, headers: all });
  }

  async function load(key: string, signal: AbortSignal): Promise<{ value: unknown; etag: string | undefined }> {
    const response = await request(key, { signal, cache: "no-store" }, { Accept: "application/json" });
    const etag = response.headers.get("ETag") ?? undefined;
    if (response.status === 404 || response.status === 204) return { value: undefined, etag };
    if (!response.ok) throw transportErrorFor(response);
    return { value: await readJson(response), etag };
  }

  /** Replaces a value by what `next` returns. `undefined` leaves it as it is. */
  async function replace(key: string, next: (stored: unknown) => unknown, signal: AbortSignal): Promise<void> {
    let refused: string | undefined;
    for (let attempt = 0; attempt < maxAttempts; attempt++) {
      const { value, etag } = await load(key, signal);
      const body = next(value);
      if (body === undefined) return;
      const init = { method: "PUT", body: JSON.stringify(body), signal };
      const response = await request(key, init, {
        "Content-Type": "application/json",
        ...conditionOf(value, etag === refused ? strongTag(etag) : etag),
      });
      if (response.ok) return;
      if (response.status !== 412 && response.status !== 409) throw transportErrorFor(response);
      refused = etag;
    }
    throw new TransportError(
      "@handrail/walkthrough: other devices changed the record each time. It is sent again later.",
      {
        retry: "later",
      },
    );
  }

  async function erase(key: string, signal: AbortSignal): Promise<void> {
    const response = await request(key, { method: "DELETE", signal });
    if (!response.ok && response.status !== 404 && response.status !== 410) throw transportErrorFor(response);
  }

  return { load, replace, erase };
}

/** The header with which the server refuses to overwrite what this page has not read (RFC 9110, section 13.1). */
function conditionOf(value: unknown, etag: string | undefined): Readonly<Record<string, string>> {
  if (etag) return { "If-Match": etag };
  return value === undefined ? { "If-None-Match": "*" } : {};
}

// A proxy that compresses makes a tag weak, and `If-Match` never finds a weak tag equal (RFC 9110, 13.1.1). If it was refused and is still the same, no
// other device was faster.
function strongTag(etag: string | undefined): string | undefined {
  return etag?.replace(/^W\//, "");
}

// The page of a login or of a captive portal is a success with HTML. It must not be taken for a damaged record.
async function readJson(response: Response): Promise<unknown> {
  try {
    return await response.json();
  } catch (cause) {
    throw new TransportError("@handrail/walkthrough: the response is not JSON. Check the address of the records.", {
      retry: "later",
      cause,
    });
  }
}
