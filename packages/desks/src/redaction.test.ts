import type { Handoff } from "@handrail/core";
import { fullRequest } from "@handrail-tooling/testing/fixtures";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sendEveryWay } from "./testing/sendEveryWay.js";

const digits = (count: number) => fc.array(fc.integer({ min: 0, max: 9 }), { minLength: count, maxLength: count });
const letters = (alphabet: string, minLength: number, maxLength: number) =>
  fc.string({ unit: fc.constantFrom(...alphabet), minLength, maxLength });

const lowercase = "abcdefghijklmnopqrstuvwxyz";
const mail = fc
  .tuple(letters(lowercase, 3, 12), letters(lowercase, 3, 12), fc.constantFrom("com", "lt", "co.uk"))
  .map(([user, host, end]) => `planted.${user}@${host}.${end}`);
const card = digits(15).map((first) => {
  const sum = first.reduce<number>((total, digit, index) => {
    const doubled = index % 2 === 0 ? digit * 2 : digit;
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return `${first.join("")}${(10 - (sum % 10)) % 10}`;
});
const token = letters("abcdef0123456789", 38, 60).map((text) => `1a${text}`);
const secret = fc.oneof(mail, card, token);

const sentence = (secret: string) => `my ${secret} please`;
const handoffWith = (secrets: readonly string[]): Handoff => {
  const [a = "", b = "", c = "", d = ""] = secrets;
  return {
    version: 1,
    locale: "en",
    question: sentence(a),
    topic: sentence(b),
    product: sentence(c),
    page: `https://northwind.example/?q=${encodeURIComponent(d)}`,
    searches: secrets.map((one) => ({ query: sentence(one), confidence: "none" })),
    articles: secrets.map((one, index) => ({ id: `${index}`, title: sentence(one) })),
    steps: secrets.map((one, index) => ({
      walkthroughId: "w",
      stepId: `${index}`,
      title: sentence(one),
      outcome: "seen",
    })),
    history: secrets.map((one) => ({ reference: "C-1", summary: sentence(one), at: "2026-01-01" })),
  };
};

describe("sending with every desk and widget", () => {
  it("redacts e-mail addresses, card numbers and tokens in every part of the handoff and in the page's address", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(secret, { minLength: 4, maxLength: 6 }), async (secrets) => {
        const page = `https://northwind.example/contact?from=${encodeURIComponent(secrets[0] ?? "")}`;
        const sent = await sendEveryWay({ ...fullRequest, page, handoff: handoffWith(secrets), subject: undefined });
        for (const one of secrets) expect(sent).not.toContain(one);
      }),
      { numRuns: 300, seed: 7 },
    );
  });

  it("sends the message and the customer's address unchanged", async () => {
    const message = "My card is 4111 1111 1111 1111, and my mail anna@example.com";
    const sent = await sendEveryWay({ ...fullRequest, message });
    expect(sent.split(message).length).toBeGreaterThan(9);
    expect(sent.split("ona@example.com").length).toBeGreaterThan(9);
  });
});
