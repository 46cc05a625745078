// @vitest-environment node
import type { Handoff } from "@handrail/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { everyWayOut } from "./testing/everyWayOut.js";
import { whole } from "./testing/requests.js";

const digits = (count: number) => fc.array(fc.integer({ min: 0, max: 9 }), { minLength: count, maxLength: count });
const letters = (alphabet: string, minLength: number, maxLength: number) =>
  fc.string({ unit: fc.constantFrom(...alphabet), minLength, maxLength });

const small = "abcdefghijklmnopqrstuvwxyz";
const mail = fc
  .tuple(letters(small, 3, 12), letters(small, 3, 12), fc.constantFrom("com", "lt", "co.uk"))
  .map(([user, host, end]) => `planted.${user}@${host}.${end}`);
const card = digits(15).map((written) => {
  const sum = written.reduce<number>((total, digit, index) => {
    const doubled = index % 2 === 0 ? digit * 2 : digit;
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return `${written.join("")}${(10 - (sum % 10)) % 10}`;
});
const token = letters("abcdef0123456789", 38, 60).map((text) => `1a${text}`);
const secret = fc.oneof(mail, card, token);

const say = (planted: string) => `my ${planted} please`;
const withSecrets = (planted: readonly string[]): Handoff => {
  const [a = "", b = "", c = "", d = ""] = planted;
  return {
    version: 1,
    locale: "en",
    question: say(a),
    topic: say(b),
    product: say(c),
    page: `https://northwind.example/?q=${encodeURIComponent(d)}`,
    searches: planted.map((one) => ({ query: say(one), confidence: "none" })),
    articles: planted.map((one, index) => ({ id: `${index}`, title: say(one) })),
    steps: planted.map((one, index) => ({ walkthroughId: "w", stepId: `${index}`, title: say(one), outcome: "seen" })),
    history: planted.map((one) => ({ reference: "C-1", summary: say(one), at: "2026-01-01" })),
  };
};

describe("what must not leave", () => {
  it("leaves by no way, wherever it was planted", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(secret, { minLength: 4, maxLength: 6 }), async (planted) => {
        const page = `https://northwind.example/contact?from=${encodeURIComponent(planted[0] ?? "")}`;
        const sent = await everyWayOut({ ...whole, page, handoff: withSecrets(planted), subject: undefined });
        for (const one of planted) expect(sent).not.toContain(one);
      }),
      { numRuns: 300, seed: 7 },
    );
  });

  it("is not the message, and not the address for the answer", async () => {
    const message = "My card is 4111 1111 1111 1111, and my mail anna@example.com";
    const sent = await everyWayOut({ ...whole, message });
    expect(sent.split(message).length).toBeGreaterThan(9);
    expect(sent.split("ona@example.com").length).toBeGreaterThan(9);
  });
});
