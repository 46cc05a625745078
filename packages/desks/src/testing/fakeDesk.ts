import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import type { ContactRequest } from "@handrail/core";
import { afterAll, afterEach, beforeAll, vi } from "vitest";
import type { DeskTransport } from "../desk/defineDesk.js";

/** The response of the fake desk. */
export interface FakeResponse {
  status?: number;
  headers?: Record<string, string>;
  body?: unknown;
  /** Never responds. */
  hangs?: boolean;
}

/** A request that reached the fake desk. */
export interface ReceivedRequest {
  method: string;
  /** The address that the desk's code passed to `fetch`. */
  url: string;
  headers: IncomingMessage["headers"];
  body: string;
}

/** A real HTTP server that replaces a desk. */
export interface FakeDesk {
  received: ReceivedRequest[];
  /** Decides on each response. `earlier` is the number of earlier requests. */
  respond: (request: ReceivedRequest, earlier: number) => FakeResponse;
  /** Sends every request to the fake desk, for any URL. */
  fetch: typeof fetch;
  /** Links that were opened. */
  opened: string[];
  open: (href: string) => void;
  /** The JSON bodies of all requests. */
  bodies(): unknown[];
  /** Method and address of all requests. */
  urls(): string[];
  reset(): void;
  close(): Promise<void>;
}

async function startFakeDesk(): Promise<FakeDesk> {
  const server = createServer(async (incoming, outgoing) => {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk);
    const request: ReceivedRequest = {
      method: incoming.method ?? "",
      url: decodeURIComponent(String(incoming.headers["x-original-url"])),
      headers: incoming.headers,
      body: Buffer.concat(chunks).toString("utf8"),
    };
    const { status = 200, headers = {}, body, hangs } = desk.respond(request, desk.received.push(request) - 1);
    if (hangs) return;
    outgoing.writeHead(status, { "Content-Type": "application/json", ...headers });
    outgoing.end(body === undefined ? "" : JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // A server that listens on a port has such an address.
  const { port } = server.address() as AddressInfo;
  const desk: FakeDesk = {
    received: [],
    respond: () => ({}),
    fetch: (url, init) => {
      const headers = new Headers(init?.headers);
      headers.set("X-Original-Url", encodeURIComponent(String(url)));
      return fetch(`http://127.0.0.1:${port}/`, { ...init, headers });
    },
    opened: [],
    open: (href) => desk.opened.push(href),
    bodies: () => desk.received.map(({ body }) => JSON.parse(body)),
    urls: () => desk.received.map(({ method, url }) => `${method} ${url}`),
    reset() {
      desk.received = [];
      desk.opened = [];
      desk.respond = () => ({});
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
  return desk;
}

/** Starts a fake desk for the tests of the block and resets it after each. Returns a function that returns it. */
export function setUpFakeDesk(): () => FakeDesk {
  let desk: FakeDesk | undefined;
  beforeAll(async () => {
    desk = await startFakeDesk();
  });
  afterEach(() => {
    desk?.reset();
    vi.unstubAllGlobals();
  });
  afterAll(() => desk?.close());
  return () => {
    if (!desk) throw new Error("The fake desk has not started yet.");
    return desk;
  };
}

/** Sends one request by a transport. */
export function send(transport: DeskTransport, request: ContactRequest) {
  return transport(request, { signal: AbortSignal.timeout(20_000), idempotencyKey: "key-1" });
}
