import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseHandoff } from "./parseHandoff.js";
import { arbitraryHandoff } from "./testing/arbitraryHandoff.js";

const least = { version: 1, locale: "lt", searches: [], articles: [], steps: [] };
const schema: unknown = JSON.parse(readFileSync(new URL("../../handoff.schema.json", import.meta.url), "utf8"));
// What `JSON.parse` gives is an object here; the compiler refuses what is no schema.
const matches = new Ajv2020({ strict: true }).compile(schema as object);

function takes(value: unknown): boolean {
  try {
    return parseHandoff(value) === value;
  } catch {
    return false;
  }
}

describe("parseHandoff", () => {
  it("takes what is one", () => {
    expect(parseHandoff(least)).toBe(least);
    fc.assert(fc.property(arbitraryHandoff, (handoff) => parseHandoff(JSON.parse(JSON.stringify(handoff))) !== null));
  });

  it("lists all that is wrong, with its path", () => {
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
      - handoff.steps is not a list of at most 200.
      - handoff.history[0].at is "2026-13-01". Give an ISO 8601 date: 2026-11-16.
      - handoff.extra is not known. It may have version, locale, question, topic, product, page, reference, startedAt, endedAt, searches, articles, steps, history.]
    `);
  });

  it.each([undefined, null, 7, "{}", [], new Date(0)])("takes %s for none", (value) => {
    expect(() => parseHandoff(value)).toThrow("this handoff cannot be read");
  });

  it("takes nothing from a prototype, and no key of one", () => {
    expect(() => parseHandoff(Object.create(least))).toThrow("handoff.version is missing");
    expect(() => parseHandoff(JSON.parse(`{"__proto__":${JSON.stringify(least)}}`))).toThrow("__proto__ is not known");
  });

  it("takes no more than an adviser's screen can hold", () => {
    const search = { query: "q", confidence: "none" };
    expect(takes({ ...least, searches: Array(200).fill(search) })).toBe(true);
    expect(() => parseHandoff({ ...least, searches: Array(201).fill(search) })).toThrow("at most 200");
    expect(takes({ ...least, question: "q".repeat(2000) })).toBe(true);
    expect(() => parseHandoff({ ...least, question: "q".repeat(2001) })).toThrow("at most 2000");
  });

  it("shows some of very many problems", () => {
    const searches = Array(100).fill({ query: 7, confidence: "none" });
    expect(() => parseHandoff({ ...least, searches })).toThrow(/searches\[29\].query is 7.*\n- and more$/);
  });
});

describe("the JSON Schema", () => {
  it("takes what parseHandoff takes", () => {
    fc.assert(
      fc.property(arbitraryHandoff, (handoff) => {
        expect(matches(JSON.parse(JSON.stringify(handoff))), JSON.stringify(matches.errors)).toBe(true);
      }),
    );
  });

  it("refuses what parseHandoff refuses", () => {
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
    let [taken, refused] = [0, 0];
    fc.assert(
      fc.property(changed, ([handoff, key, value, remove]) => {
        const candidate = JSON.parse(JSON.stringify({ ...handoff, [key]: remove ? undefined : value }));
        const isTaken = takes(candidate);
        if (isTaken) taken++;
        else refused++;
        expect([matches(candidate), candidate]).toEqual([isTaken, candidate]);
      }),
      { numRuns: 3000 },
    );
    expect(taken).toBeGreaterThan(100);
    expect(refused).toBeGreaterThan(100);
  });
});
