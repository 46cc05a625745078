import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

/** What the pretended desk answers. */
export interface Answer {
  status?: number;
  headers?: Record<string, string>;
  body?: unknown;
  /** Never answers. */
  hangs?: boolean;
}

/** What came in over the network. */
export interface Arrival {
  method: string;
  /** Where it was meant to go. */
  url: string;
  headers: IncomingMessage["headers"];
  body: string;
}

/** A real HTTP server that stands in for any desk: every address leads to it. */
export interface FakeDesk {
  arrivals: Arrival[];
  /** Decides on each answer; the number says how many came before. */
  answer: (arrival: Arrival, before: number) => Answer;
  fetch: typeof fetch;
  /** Links that were opened instead of sent. */
  opened: string[];
  open: (href: string) => void;
  reset(): void;
  close(): Promise<void>;
}

export async function startFakeDesk(): Promise<FakeDesk> {
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const arrival: Arrival = {
      method: request.method ?? "",
      url: decodeURIComponent(String(request.headers["x-meant-for"])),
      headers: request.headers,
      body: Buffer.concat(chunks).toString("utf8"),
    };
    const { status = 200, headers = {}, body, hangs } = desk.answer(arrival, desk.arrivals.push(arrival) - 1);
    if (hangs) return;
    response.writeHead(status, { "Content-Type": "application/json", ...headers });
    response.end(body === undefined ? "" : JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // A server that listens on a port has such an address.
  const { port } = server.address() as AddressInfo;
  const desk: FakeDesk = {
    arrivals: [],
    answer: () => ({}),
    fetch: (url, init) => {
      const headers = new Headers(init?.headers);
      headers.set("X-Meant-For", encodeURIComponent(String(url)));
      return fetch(`http://127.0.0.1:${port}/`, { ...init, headers });
    },
    opened: [],
    open: (href) => desk.opened.push(href),
    reset() {
      desk.arrivals = [];
      desk.opened = [];
      desk.answer = () => ({});
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
  return desk;
}
