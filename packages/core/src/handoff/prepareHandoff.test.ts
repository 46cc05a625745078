import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createJourney } from "../journey/journey.js";
import type { Handoff } from "./handoff.js";
import { parseHandoff } from "./parseHandoff.js";
import { prepareHandoff, redactHandoff } from "./prepareHandoff.js";
import { arbitraryHandoff } from "./testing/arbitraryHandoff.js";

const secret = "anna@example.com";
const handoff: Handoff = {
  version: 1,
  locale: "lt",
  question: `bill of ${secret}`,
  topic: `about ${secret}`,
  product: `of ${secret}`,
  page: "https://example.com/help/anna%40example.com?phone=%2B370%20600%2012345&token=abc&page=2",
  reference: "4839170",
  searches: [{ query: secret, confidence: "none" }],
  articles: [{ id: "12345678", title: `About ${secret}`, helpful: false }],
  steps: [{ walkthroughId: "12345678", stepId: "12345678", title: secret, outcome: "done" }],
  history: [{ reference: "12345678", summary: `Wrote from ${secret}`, at: "2026-10-01" }],
};

describe("prepareHandoff", () => {
  it("removes personal data by default", () => {
    const journey = createJourney();
    journey.record({ type: "search.performed", query: `bill of ${secret}`, results: 0, confidence: "none" });
    const prepared = prepareHandoff(journey, { locale: "lt" });
    expect(prepared).toMatchObject({ question: "bill of […]", searches: [{ query: "bill of […]" }] });
    const raw = prepareHandoff(journey, { locale: "lt" }, { redact: false });
    expect(raw.question).toBe(`bill of ${secret}`);
  });
});

describe("redactHandoff", () => {
  it("redacts every text, and leaves ids and references", () => {
    const clean = redactHandoff(handoff);
    expect(JSON.stringify(clean)).not.toContain("anna");
    expect(clean).toEqual({
      version: 1,
      locale: "lt",
      question: "bill of […]",
      topic: "about […]",
      product: "of […]",
      page: "https://example.com/help/[…]?phone=[…]&token=[…]&page=2",
      reference: "4839170",
      searches: [{ query: "[…]", confidence: "none" }],
      articles: [{ id: "12345678", title: "About […]", helpful: false }],
      steps: [{ walkthroughId: "12345678", stepId: "12345678", title: "[…]", outcome: "done" }],
      history: [{ reference: "12345678", summary: "Wrote from […]", at: "2026-10-01" }],
    });
  });

  it("accepts another redact function, or false", () => {
    expect(redactHandoff(handoff, (text) => text.replaceAll("anna", "A")).searches[0]?.query).toBe("A@example.com");
    expect(redactHandoff(handoff, false)).toEqual(handoff);
  });

  it("adds no property", () => {
    const minimal: Handoff = { version: 1, locale: "lt", searches: [], articles: [], steps: [] };
    expect(Object.keys(redactHandoff(minimal))).toEqual(Object.keys(minimal));
  });

  it("makes a handoff of any size valid for parseHandoff", () => {
    const long = fc.tuple(arbitraryHandoff, fc.integer({ min: 1, max: 300 })).map(
      ([some, times]): Handoff => ({
        ...some,
        question: some.question?.repeat(times),
        page: `https://example.com/${"a".repeat(times * 20)}`,
        searches: Array.from({ length: times }, () => some.searches).flat(),
        history: Array.from({ length: times }, () => some.history ?? []).flat(),
      }),
    );
    fc.assert(
      fc.property(long, (some) => {
        const prepared = redactHandoff(some);
        expect(parseHandoff(prepared)).toBe(prepared);
      }),
      { numRuns: 50 },
    );
  });
});
