import type { ContactRequest, Receipt, Transport } from "@handrail/core";
import { defineTransport, TransportError } from "@handrail/core/outbox";

/** What becomes of one attempt. */
export type Fate =
  | "ok"
  | "lost before"
  | "lost after"
  | "busy"
  | "made, then 503"
  | "refused"
  | "slow"
  | "no reference";
export const fates = [
  ...(["ok", "lost before", "lost after", "busy", "made, then 503", "refused", "slow", "no reference"] as const),
];

export type FakeServer = ReturnType<typeof createFakeServer>;

/** A server that counts the cases that it makes, and fails as it is told to. An idempotent one recognises keys. */
export function createFakeServer(isIdempotent: boolean) {
  const planned: Fate[] = [];
  const cases: { key: string; text: string }[] = [];
  const slow: (() => void)[] = [];
  const network = { isOnline: true };

  function makeCase(key: string, text: string): Receipt {
    const known = isIdempotent ? cases.findIndex((made) => made.key === key) : -1;
    if (known < 0) cases.push({ key, text });
    return { reference: `NW-${known < 0 ? cases.length : known + 1}` };
  }

  async function take({ message }: ContactRequest, key: string, signal: AbortSignal): Promise<Receipt> {
    if (!network.isOnline) throw new TypeError("Failed to fetch");
    const fate = planned.shift() ?? "ok";
    if (fate === "lost before") throw new TypeError("Failed to fetch");
    if (fate === "busy") throw new TransportError("Busy.", { retry: "later", retryAfter: 60_000, status: 429 });
    if (fate === "refused") throw new TransportError("Refused.", { retry: "never", status: 422 });
    const receipt = makeCase(key, message);
    if (fate === "lost after") throw new TypeError("Failed to fetch");
    if (fate === "made, then 503") throw new TransportError("Unavailable.", { retry: "unknown", status: 503 });
    if (fate === "no reference") return {};
    if (fate === "slow") {
      await new Promise<void>((resolve, reject) => {
        slow.push(resolve);
        signal.addEventListener("abort", () => reject(signal.reason));
      });
    }
    return receipt;
  }

  return {
    network,
    isIdempotent,
    plan: (fate: Fate) => void planned.push(fate),
    forgetPlans: () => void planned.splice(0),
    /** Sends the response of the oldest slow attempt, twice. */
    answer() {
      const respond = slow.shift();
      respond?.();
      respond?.();
    },
    casesOf: (text: string) => cases.filter((made) => made.text === text).length,
    textOf: (reference: string) => cases[Number(reference.slice(3)) - 1]?.text,
    transport: (destination: string): Transport<ContactRequest> =>
      defineTransport(
        { name: "fake", destination, receipt: "reference", idempotent: isIdempotent },
        (request, { idempotencyKey, signal }) => take(request, idempotencyKey, signal),
      ),
  };
}
