import { defineTransport } from "../defineTransport.js";
import { TransportError } from "../transportError.js";

export interface Message {
  text: string;
}

/** The outcome of one attempt at the desk or on the network. */
export type Fate = "ok" | "lost before" | "lost after" | "hangs" | "busy" | "refuses" | "no reference" | "breaks after";

export type FakeDesk = ReturnType<typeof createDesk>;

/** A company's desk that counts arrivals and makes tickets of them. An idempotent one recognises repetitions by their key. */
export function createDesk(idempotent: boolean) {
  const fates: Fate[] = [];
  const arrivals: { key: string; text: string }[] = [];
  const tickets = new Map<string, string[]>();

  function arrive(key: string, text: string) {
    arrivals.push({ key, text });
    const keys = tickets.get(text) ?? [];
    if (!idempotent || !keys.includes(key)) tickets.set(text, [...keys, key]);
  }

  const transport = defineTransport<Message, { name: string; receipt: "reference"; idempotent: boolean }>(
    { name: "desk", receipt: "reference", idempotent },
    async ({ text }, { idempotencyKey: key, signal }) => {
      const fate = fates.shift() ?? "ok";
      if (fate === "lost before") throw new TypeError("Failed to fetch");
      if (fate === "busy") throw new TransportError("Busy.", { retry: "later", retryAfter: 60_000, status: 429 });
      if (fate === "refuses") throw new TransportError("Refused.", { retry: "never", status: 422 });
      if (fate === "no reference") return {};
      arrive(key, text);
      if (fate === "lost after" || fate === "breaks after") throw new TypeError("Failed to fetch");
      if (fate === "hangs") await rejectionOf(signal);
      return { reference: `T-${[...tickets.keys()].indexOf(text) + 1}` };
    },
  );
  return { fates, arrivals, transport, ticketsFor: (text: string) => tickets.get(text)?.length ?? 0 };
}

function rejectionOf(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason)));
}
