import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { en } from "../messages/en/index.js";
import { lt } from "../messages/lt/index.js";
import type { Handoff } from "./handoff.js";
import { handoffToText } from "./handoffToText.js";
import { arbitraryHandoff } from "./testing/arbitraryHandoff.js";

const handoff: Handoff = {
  version: 1,
  locale: "lt",
  question: "refund for a cancelled order",
  topic: "Billing",
  product: "Fibre 500",
  page: "https://example.com/help",
  reference: "483917",
  startedAt: "2026-11-16T08:00:00Z",
  endedAt: "2026-11-16T08:11:20Z",
  searches: [
    { query: "bill", confidence: "sure" },
    { query: "money back", confidence: "unsure" },
    { query: "refund", confidence: "none" },
  ],
  articles: [
    { id: "a", title: "How to pay" },
    { id: "b", title: "Cancel an order", helpful: false },
    { id: "c", title: "Your bill", helpful: true },
  ],
  steps: [
    { walkthroughId: "w", title: "Set up", stepId: "plug", outcome: "done" },
    { walkthroughId: "w", title: "Set up", stepId: "light", outcome: "failed" },
    { walkthroughId: "x", stepId: "one", outcome: "seen" },
  ],
  history: [{ reference: "K-42", summary: "Moved house", at: "2026-10-01" }],
};

describe("handoffToText", () => {
  it("writes the question, the facts and the lists", () => {
    expect(handoffToText(handoff, en.handoff, { locale: "en" })).toMatchInlineSnapshot(`
      "Question: refund for a cancelled order
      Reference: 483 917
      Topic: Billing
      Product: Fibre 500
      Language: Lithuanian
      Time spent: 12 minutes
      Page: https://example.com/help

      Earlier cases
      - 2026-10-01 K-42: Moved house

      Searched for
      - bill
      - money back (found nothing certain)
      - refund (found nothing)

      Read
      - How to pay
      - Cancel an order (did not help)
      - Your bill (helped)

      Steps
      - Set up: plug (done)
      - Set up: light (did not work)
      - x: one"
    `);
  });

  it("writes in the language of the messages", () => {
    const text = handoffToText(handoff, lt.handoff);
    expect(text).toContain("Klausimas: refund");
    expect(text).toContain("Trukmė: 12 minučių");
    expect(text).toContain("Kalba: lietuvių");
  });

  it("leaves out the oldest items, and counts them", () => {
    const searches = Array.from({ length: 30 }, (_, index) => ({
      query: `search ${index}`,
      confidence: "none" as const,
    }));
    const text = handoffToText({ ...handoff, searches }, en.handoff, { limit: 900, locale: "en" });
    expect(text.length).toBeLessThanOrEqual(900);
    expect(text.length).toBeGreaterThan(860);
    expect(text).toMatch(/Searched for\n- and \d+ earlier ones left out\n- search \d+ \(found nothing\)/);
    expect(text).toContain("search 29");
    expect(text).not.toContain("search 0 ");
    expect(text).toContain("How to pay");
  });

  it("leaves out the other facts before it cuts the question", () => {
    const short = handoffToText(handoff, en.handoff, { limit: 80, locale: "en" });
    expect(short).toBe("Question: refund for a cancelled order\nand 10 earlier ones left out");
    expect(handoffToText(handoff, en.handoff, { limit: 20 })).toBe("Question: refund fo…");
  });

  it("measures with the given function", () => {
    const query = "لماذا فاتورتي مرتفعة";
    const arabic = {
      ...handoff,
      searches: Array.from({ length: 50 }, (_, index) => ({ query: `${query} ${index}`, confidence: "none" as const })),
    };
    const measure = (text: string) => encodeURIComponent(text).length;
    const text = handoffToText(arabic, en.handoff, { limit: 2000, measure });
    expect(measure(text)).toBeLessThanOrEqual(2000);
    expect(measure(text)).toBeGreaterThan(1700);
  });

  it("keeps a customer's text on one line and in its direction", () => {
    const query = "a\nReference: 000 000\r\u2028\u202eb";
    const text = handoffToText({ ...handoff, searches: [{ query, confidence: "sure" }] }, en.handoff);
    expect(text).toContain("- a Reference: 000 000 b");
  });

  it("never exceeds the limit, and never ends inside a character", () => {
    const measures = [
      (text: string) => text.length,
      (text: string) => encodeURIComponent(text).length,
      (text: string) => new TextEncoder().encode(text).length,
    ];
    const limits = fc.oneof(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 0, max: 3000 }));
    fc.assert(
      fc.property(arbitraryHandoff, limits, fc.constantFrom(...measures), (some, limit, measure) => {
        const text = handoffToText(some, en.handoff, { limit, measure });
        expect(measure(text)).toBeLessThanOrEqual(limit);
        expect(text).not.toMatch(/\p{Cs}/u);
      }),
      { numRuns: 1000 },
    );
  });

  it("does not cut a grapheme cluster", () => {
    const family = "👩‍👩‍👧";
    for (let limit = 0; limit < 40; limit++) {
      const text = handoffToText({ ...handoff, question: family.repeat(9) }, { ...en.handoff, asked: "Q" }, { limit });
      expect(text.replaceAll(family, "")).toMatch(/^(Q?:? ?…?)$/);
    }
  });

  it("is empty only if not even one character fits", () => {
    expect(handoffToText(handoff, en.handoff, { limit: 0 })).toBe("");
    expect(handoffToText(handoff, en.handoff, { limit: 1 })).toBe("Q");
  });

  it("accepts an invalid locale", () => {
    expect(handoffToText({ ...handoff, locale: "en-" }, en.handoff)).toContain("12 minutes");
  });
});
