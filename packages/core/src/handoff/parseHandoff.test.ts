import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseHandoff } from "./parseHandoff.js";
import { arbitraryHandoff } from "./testing/arbitraryHandoff.js";

const minimal = { version: 1, locale: "lt", searches: [], articles: [], steps: [] };
const schema: unknown = JSON.parse(readFileSync(new URL("../../handoff.schema.json", import.meta.url), "utf8"));
// The file contains an object, and the compiler rejects an invalid schema.
const matches = new Ajv2020({ strict: true }).compile(schema as object);

function accepts(value: unknown): boolean {
  try {
    return parseHandoff(value) === value;
  } catch {
    return false;
  }
}

describe("parseHandoff", () => {
  it("returns every valid handoff unchanged", () => {
    expect(parseHandoff(minimal)).toBe(minimal);
    fc.assert(
      fc.property(arbitraryHandoff, (handoff) => {
        const received: unknown = JSON.parse(JSON.stringify(handoff));
        expect(parseHandoff(received)).toBe(received);
        expect(received).toEqual(handoff);
      }),
    );
  });

  it("lists every problem with its path", () => {
    const broken = {
      version: 2,
      locale: "Lithuanian!",
      startedAt: "yesterday",
      searches: [{ query: 7, confidence: "very" }, null],
      articles: [{ id: "a", title: "A", helpful: "yes", html: "<b>" }],
      steps: {},
      history: [{ reference: "1", summary: "Moved", at: "2026-13-01" }],
      extra: 1,
    };
    expect(() => parseHandoff(broken)).toThrowErrorMatchingInlineSnapshot(`
      [HandrailError: @handrail/core: this handoff cannot be read. An adviser would have to ask everything again. Correct:
      - handoff.version is 2. This version of Handrail reads 1.
      - handoff.locale is "Lithuanian!". Give a BCP 47 tag, such as lt.
      - handoff.startedAt is "yesterday". Give an ISO 8601 instant: 2026-11-16T08:00:00Z.
      - handoff.searches[0].query is 7. Give text of at most 500 characters.
      - handoff.searches[0].confidence is "very". Give sure, unsure, none.
      - handoff.searches[1] is null. Give an object.
      - handoff.articles[0].helpful is "yes". Give true or false.
      - handoff.articles[0].html is not known. It may have id, title, helpful.
      - handoff.steps must be an array of at most 200 items.
      - handoff.history[0].at is "2026-13-01". Give an ISO 8601 date: 2026-11-16.
      - handoff.extra is not known. It may have version, locale, question, topic, product, page, reference, startedAt, endedAt, searches, articles, steps, history.]
    `);
  });

  it.each([undefined, null, 7, "{}", [], new Date(0)])("rejects %s", (value) => {
    expect(() => parseHandoff(value)).toThrow("this handoff cannot be read");
  });

  it("reads no inherited property, and rejects __proto__", () => {
    expect(() => parseHandoff(Object.create(minimal))).toThrow("handoff.version is missing");
    expect(() => parseHandoff(JSON.parse(`{"__proto__":${JSON.stringify(minimal)}}`))).toThrow(
      "__proto__ is not known",
    );
  });

  it("rejects lists and texts over the limits", () => {
    const search = { query: "q", confidence: "none" };
    expect(accepts({ ...minimal, searches: Array(200).fill(search) })).toBe(true);
    expect(() => parseHandoff({ ...minimal, searches: Array(201).fill(search) })).toThrow("at most 200");
    expect(accepts({ ...minimal, question: "q".repeat(2000) })).toBe(true);
    expect(() => parseHandoff({ ...minimal, question: "q".repeat(2001) })).toThrow("at most 2000");
  });

  it("lists the first 30 of many problems", () => {
    const searches = Array(100).fill({ query: 7, confidence: "none" });
    expect(() => parseHandoff({ ...minimal, searches })).toThrow(/searches\[29\].query is 7.*\n- and more$/);
  });
});

describe("handoff.schema.json", () => {
  it("accepts what parseHandoff accepts", () => {
    fc.assert(
      fc.property(arbitraryHandoff, (handoff) => {
        expect(matches(JSON.parse(JSON.stringify(handoff))), JSON.stringify(matches.errors)).toBe(true);
      }),
    );
  });

  it("rejects what parseHandoff rejects", () => {
    const keys = [
      "version",
      "locale",
      "question",
      "page",
      "startedAt",
      "endedAt",
      "searches",
      "articles",
      "steps",
      "history",
      "x",
    ];
    const wrong = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom<unknown>(
        "2026-11-16",
        "2026-11-16T08:00Z",
        "2026-11-16T08:00:00+02:00",
        "2026-02-32",
        "en-",
        "lt",
      ),
      fc.constantFrom<unknown>("é".repeat(500), "🙂".repeat(500), "🙂".repeat(501), "a".repeat(2001)),
      fc.constantFrom<unknown>(
        [{ query: "q", confidence: "sure" }],
        [{ query: "q", confidence: "sure", x: 1 }],
        [{ query: "🙂".repeat(501), confidence: "sure" }],
        [{ id: "a", title: "a", helpful: null }],
        [{ walkthroughId: "w", stepId: "s", outcome: "done" }],
        [{ reference: "1", summary: "s", at: "2026-11-16T08:00:00Z" }],
        Array(51).fill({ reference: "1", summary: "s", at: "2026-11-16" }),
      ),
    );
    const changed = fc.tuple(arbitraryHandoff, fc.constantFrom(...keys), wrong, fc.boolean());
    let [accepted, rejected] = [0, 0];
    fc.assert(
      fc.property(changed, ([handoff, key, value, remove]) => {
        const candidate = JSON.parse(JSON.stringify({ ...handoff, [key]: remove ? undefined : value }));
        const isAccepted = accepts(candidate);
        if (isAccepted) accepted++;
        else rejected++;
        expect([matches(candidate), candidate]).toEqual([isAccepted, candidate]);
      }),
      { numRuns: 3000 },
    );
    expect(accepted).toBeGreaterThan(100);
    expect(rejected).toBeGreaterThan(100);
  });
});
