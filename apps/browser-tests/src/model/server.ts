import type { IncomingMessage, ServerResponse } from "node:http";
import { text as bodyOf } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { bundlePage } from "../serve/bundlePage.js";
import { listen } from "../serve/listen.js";

/** What becomes of one attempt. */
export const fates = [
  ...(["ok", "lost before", "lost after", "busy", "made, then 503", "refused", "slow", "no reference"] as const),
];
export type Fate = (typeof fates)[number];

export type ModelServer = Awaited<ReturnType<typeof startServer>>;

/** Starts a server with a page of the form. It counts the cases that it makes of each text, and fails as it is told to. */
export async function startServer() {
  const { script } = await bundlePage([fileURLToPath(new URL("page.tsx", import.meta.url))]);
  const keys = new Map<string, Set<string>>();
  const plans = new Map<string, Fate[]>();
  let posts = 0;
  const held = new Map<string, (() => void)[]>();

  /** Takes a form that a browser posts, as slowly as a busy server. */
  function takePost(response: ServerResponse) {
    posts++;
    setTimeout(() => response.writeHead(200, { "Content-Type": "text/html" }).end("<h1>Thank you</h1>"), 300);
  }

  async function take(request: IncomingMessage, response: ServerResponse) {
    const { message } = JSON.parse(await bodyOf(request));
    const text = String(message);
    const fate = plans.get(text)?.shift() ?? "ok";
    const respond = (status: number, body: object, headers = {}) =>
      response.writeHead(status, { "Content-Type": "application/json", ...headers }).end(JSON.stringify(body));
    if (fate === "lost before") return void request.socket.destroy();
    if (fate === "busy") return respond(429, {}, { "Retry-After": "1" });
    if (fate === "refused") return respond(422, {});
    const made = keys.get(text) ?? new Set();
    // Without idempotency each arrival is a case of its own.
    const isIdempotent = String(request.headers.referer).includes("idempotent");
    made.add(isIdempotent ? String(request.headers["idempotency-key"]) : `arrival ${made.size + 1}`);
    keys.set(text, made);
    if (fate === "lost after") return void request.socket.destroy();
    if (fate === "made, then 503") return respond(503, {});
    if (fate === "no reference") return respond(200, {});
    if (fate === "slow") await new Promise<void>((resolve) => held.set(text, [...(held.get(text) ?? []), resolve]));
    respond(200, { reference: "NW-1" });
  }

  const { url, close } = await listen((request, response) => {
    // Chromium by itself sends a request again, with the same key, when a connection breaks that it has used before.
    response.setHeader("Connection", "close");
    const isForm = request.headers["content-type"]?.startsWith("application/x-www-form-urlencoded");
    if (request.method === "POST" && isForm) return takePost(response);
    if (request.method === "POST") return void take(request, response).catch(() => request.socket.destroy());
    const isScript = request.url === "/page.js";
    response.writeHead(200, { "Content-Type": isScript ? "text/javascript" : "text/html" });
    response.end(
      isScript ? script : '<!doctype html><title>Write</title><script type="module" src="/page.js"></script>',
    );
  });
  return {
    url: `${url}/`,
    plan: (text: string, fate: Fate) => void plans.set(text, [...(plans.get(text) ?? []), fate]),
    forgetPlans: (text: string) => void plans.delete(text),
    /** Sends the responses of the slow attempts at a text. */
    answer(text: string) {
      for (const respond of held.get(text) ?? []) respond();
      held.delete(text);
    },
    posts: () => posts,
    casesOf: (text: string) => keys.get(text)?.size ?? 0,
    close,
  };
}
