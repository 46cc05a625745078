import { createOutbox } from "../createOutbox.js";
import { defineTransport } from "../defineTransport.js";
import type { Outbox, OutboxClaims, OutboxStore } from "../outbox.js";
import { TransportError } from "../transportError.js";

export interface Message {
  text: string;
}

/** What the other side, or the network on the way, does with one attempt. */
export type Fate = "ok" | "lost before" | "lost after" | "hangs" | "busy" | "refuses" | "no reference" | "breaks after";

/** A company's desk that counts what arrives, and may tell repetitions by their key. */
export function createDesk(idempotent: boolean) {
  const fates: Fate[] = [];
  const arrivals: { key: string; text: string }[] = [];
  const tickets = new Map<string, string[]>();
  const transport = defineTransport<Message, { name: string; receipt: "reference"; idempotent: boolean }>(
    { name: "desk", receipt: "reference", idempotent },
    async ({ text }, { idempotencyKey: key, signal }) => {
      const fate = fates.shift() ?? "ok";
      if (fate === "lost before") throw new TypeError("Failed to fetch");
      if (fate === "busy") throw new TransportError("Busy.", { retry: "later", retryAfter: 60_000, status: 429 });
      if (fate === "refuses") throw new TransportError("Refused.", { retry: "never", status: 422 });
      if (fate === "no reference") return {};
      arrivals.push({ key, text });
      const keys = tickets.get(text) ?? [];
      if (!idempotent || !keys.includes(key)) tickets.set(text, [...keys, key]);
      if (fate === "lost after" || fate === "breaks after") throw new TypeError("Failed to fetch");
      if (fate === "hangs")
        await new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason)));
      return { reference: `T-${[...tickets.keys()].indexOf(text) + 1}` };
    },
  );
  return { fates, arrivals, transport, ticketsFor: (text: string) => tickets.get(text)?.length ?? 0 };
}

/**
 * A browser whose tabs share storage and locks, and can die at any moment.
 * @param options.latency How many ticks storage and locks take.
 */
export function createBrowser({ exclusive = true, latency = (): number => 0 } = {}) {
  const slowly = async () => {
    for (let ticks = latency(); ticks > 0; ticks--) await Promise.resolve();
  };
  const stored = new Map<string, string>();
  const locks = new Set<string>();
  return {
    stored,
    /** The texts of what waits in storage. */
    texts: () => [...stored.values()].map((item) => JSON.parse(item).request?.text),
    openTab(transport: ReturnType<typeof createDesk>["transport"]): { outbox: Outbox<Message>; kill: () => void } {
      let dead = false;
      const mine = new Set<string>();
      const never = new Promise<never>(() => {});
      const store: OutboxStore = {
        persistent: true,
        async all() {
          if (dead) return never;
          const read = [...stored.values()].map((item) => JSON.parse(item));
          await slowly();
          return dead ? never : read;
        },
        async put(id, item) {
          if (dead) return never;
          stored.set(id, JSON.stringify(item));
          await slowly();
          if (dead) await never;
        },
        async remove(id) {
          if (dead) return never;
          stored.delete(id);
          await slowly();
          if (dead) await never;
        },
      };
      const claims: OutboxClaims = {
        exclusive,
        async claim(id) {
          if (dead) return never;
          await slowly();
          if (dead) return never;
          if (!exclusive) return () => {};
          if (locks.has(id)) return undefined;
          locks.add(id);
          mine.add(id);
          return () => {
            locks.delete(id);
            mine.delete(id);
          };
        },
      };
      const outbox = createOutbox<Message>({ name: "test", transport, store, claims });
      return {
        outbox,
        kill() {
          dead = true;
          outbox.close();
          for (const id of mine) locks.delete(id);
        },
      };
    },
  };
}
