import type { IncomingMessage, ServerResponse } from "node:http";
import { text as bodyOf } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { bundlePage } from "../serve/bundlePage.js";
import { listen } from "../serve/listen.js";

/** The desk's behaviour for the next message. `reached` is awaited at the moment of the kill. */
export interface Plan {
  /** The moment of the kill in the submission. */
  at:
    | "arrived"
    | "made"
    | "answering"
    | "answered"
    | "busy"
    | "dropped"
    | "no reference"
    | "twice"
    | "hanging"
    | "none";
  reached: () => Promise<void>;
}

/** The moments of a kill: before anything has left the page, or during the desk's work. */
export const points = [
  ...(["at once", "before it leaves", "arrived", "made", "answering", "answered"] as const),
  ...(["busy", "dropped", "no reference", "twice", "hanging"] as const),
];

/** Starts a desk that serves a page, creates a ticket for each message, and fails once according to the plan. */
export async function startDesk(entry: "page.ts" | "form.tsx") {
  const { script } = await bundlePage([fileURLToPath(new URL(entry, import.meta.url))]);
  const tickets = new Map<string, Set<string>>();
  const plans = new Map<string, Plan>();

  async function take(request: IncomingMessage, response: ServerResponse) {
    const { message: text } = JSON.parse(await bodyOf(request));
    const idempotent = String(request.headers.referer).includes("idempotent");
    const plan = plans.get(text);
    plans.delete(text);
    if (plan?.at === "arrived") await plan.reached();
    if (plan?.at === "busy") {
      response.writeHead(503, { "Retry-After": "600" }).end();
      return plan.reached();
    }
    if (plan?.at === "dropped") {
      request.socket.destroy();
      return plan.reached();
    }
    if (plan?.at === "no reference") {
      response.writeHead(200, { "Content-Type": "application/json" }).end("{}");
      return plan.reached();
    }
    const made = tickets.get(text) ?? new Set();
    // Without idempotency each arrival is a ticket of its own.
    made.add(idempotent ? String(request.headers["idempotency-key"]) : `arrival ${made.size + 1}`);
    tickets.set(text, made);
    if (plan?.at === "hanging") return plan.reached();
    if (plan?.at === "made") await plan.reached();
    const answer = JSON.stringify({ reference: "K7-42" });
    response.writeHead(200, { "Content-Type": "application/json", "Content-Length": answer.length });
    response.write(answer.slice(0, 8));
    if (plan?.at === "answering") await plan.reached();
    response.end(answer.slice(8));
    // A second answer to one request is what a broken proxy sends.
    if (plan?.at === "twice") request.socket.write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}");
    if (plan?.at === "answered" || plan?.at === "twice") await plan.reached();
  }

  const { url, close } = await listen((request, response) => {
    if (request.method === "POST") return void take(request, response).catch(() => request.socket.destroy());
    const isScript = request.url === "/page.js";
    response.writeHead(200, { "Content-Type": isScript ? "text/javascript" : "text/html" });
    response.end(
      isScript ? script : '<!doctype html><title>Write to us</title><script type="module" src="/page.js"></script>',
    );
  });
  return {
    url: `${url}/`,
    plan: (text: string, plan: Plan) => void plans.set(text, plan),
    ticketsFor: (text: string) => tickets.get(text)?.size ?? 0,
    close,
  };
}
