import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { SearchAnswer } from "../answer/searchAnswer.js";
import { maxQuestionLength } from "../engine/question.js";
import { searchReducer } from "./searchReducer.js";
import { initialSearch, type SearchAction } from "./searchState.js";
import { hasOldHits, isRaised, isSettled, shownHits, viewOf } from "./searchView.js";

const hits = ["a", "b", "c", "d"].map((id) => ({ id, title: id }));
const sure: SearchAnswer = { hits, confidence: "sure" };
const unsure: SearchAnswer = { hits, confidence: "unsure" };
const none: SearchAnswer = { hits: [], confidence: "none" };

const run = (...actions: SearchAction[]) => actions.reduce(searchReducer, initialSearch(""));
const asked = { type: "asked", query: "bill" } as const;
const answered = (answer: SearchAnswer, generation = 1) => ({ type: "answered", generation, answer }) as const;
const to = (target: "next" | "previous" | "first" | "last" | "none") => ({ type: "highlighted", to: target }) as const;

describe("searchReducer", () => {
  it("ignores an answer to an earlier question", () => {
    const state = run(asked, { type: "asked", query: "bills" }, answered(sure, 1));
    expect(state.status).toBe("pending");
    expect(state.answer).toBeUndefined();
    expect(
      run(asked, { type: "asked", query: "bills" }, { type: "failed", generation: 1, offline: false }).status,
    ).toBe("pending");
  });

  it("keeps the hits while the next answer is pending, and drops them when the query is empty", () => {
    expect(run(asked, answered(sure), { type: "asked", query: "bills" }).answer).toBe(sure);
    expect(run(asked, answered(sure), { type: "cleared" }).answer).toBeUndefined();
    expect(run(asked, answered(sure), { type: "asked", query: "  " }).status).toBe("idle");
  });

  it("highlights no hit of the filters or the page before", () => {
    const refined = run(asked, answered(sure), to("first"), { type: "refined" });
    expect(hasOldHits(refined)).toBe(true);
    expect(searchReducer(refined, to("next")).highlighted).toBe(-1);
    expect(searchReducer(refined, answered(unsure, 2)).answer).toBe(unsure);
  });

  it.each([
    ["an answer", answered(none)],
    ["a failure", { type: "failed", generation: 1, offline: false } as const],
  ])("remembers that %s was slow until the next one", (_name, end) => {
    const slow = run(asked, { type: "slowed", generation: 1 }, end);
    expect(slow.wasSlow).toBe(true);
    const next = searchReducer(slow, { type: "asked", query: "bills" });
    expect(next.wasSlow).toBe(true);
    expect(searchReducer(next, answered(none, 2)).wasSlow).toBe(false);
  });

  it("starts with the answer of a server, or its failure", () => {
    expect(viewOf(initialSearch("bill", sure))).toBe("results");
    expect(isRaised(initialSearch("bill", none))).toBe(true);
    expect(isRaised(initialSearch("bill", "failed"))).toBe(true);
    expect(viewOf(initialSearch("", "failed"))).toBe("rest");
  });

  it("cuts a long query to the question, and settles on it", () => {
    const query = "bill ".repeat(maxQuestionLength);
    const long = run({ type: "asked", query }, answered(sure), { type: "paused", generation: 1 });
    expect(long.query).toBe(query);
    expect(long.question.length).toBeLessThanOrEqual(maxQuestionLength);
    expect(isSettled(long)).toBe(true);
  });

  it("keeps the query after a failure, and asks it again on retry", () => {
    const failed = run(asked, { type: "failed", generation: 1, offline: true });
    expect(failed).toMatchObject({ query: "bill", status: "failed", offline: true });
    expect(searchReducer(failed, { type: "retried" })).toMatchObject({
      query: "bill",
      status: "pending",
      generation: 2,
    });
  });

  it("shows a slow search only while it is pending", () => {
    expect(viewOf(run(asked))).toBe("rest");
    expect(viewOf(run(asked, { type: "slowed", generation: 1 }))).toBe("searching");
    expect(viewOf(run(asked, answered(sure), { type: "slowed", generation: 1 }))).toBe("results");
  });

  it("shows unsure and none only when the question is settled", () => {
    const paused = { type: "paused", generation: 1 } as const;
    expect(viewOf(run(asked, answered(none)))).toBe("rest");
    expect(viewOf(run(asked, answered(none), paused))).toBe("none");
    expect(viewOf(run(asked, paused, answered(none)))).toBe("none");
    expect(viewOf(run(asked, answered(unsure)))).toBe("results");
    expect(viewOf(run(asked, answered(unsure), paused))).toBe("unsure");
    expect(viewOf(run(asked, answered({ hits: [], confidence: "sure" }), paused))).toBe("none");
    expect(isSettled(run(asked, answered(sure), { type: "paused", generation: 0 }))).toBe(false);
  });

  it("moves the highlight through the shown hits, and wraps around", () => {
    expect(run(asked, answered(sure), to("next")).highlighted).toBe(0);
    expect(run(asked, answered(sure), to("previous")).highlighted).toBe(3);
    expect(run(asked, answered(sure), to("last"), to("next")).highlighted).toBe(0);
    expect(run(asked, answered(unsure), to("last")).highlighted).toBe(3);
    expect(run(asked, answered(none), to("first")).highlighted).toBe(-1);
    expect(run(asked, answered(sure), to("first"), to("none")).highlighted).toBe(-1);
  });

  it("never highlights a hit that is not shown", () => {
    const generation = fc.nat(6);
    const action: fc.Arbitrary<SearchAction> = fc.oneof(
      fc.record({ type: fc.constant("asked" as const), query: fc.constantFrom("", "a", "ab") }),
      fc.record({ type: fc.constant("composed" as const), query: fc.constantFrom("", "あ") }),
      fc.constant({ type: "cleared" as const }),
      fc.constant({ type: "retried" as const }),
      fc.record({ type: fc.constant("answered" as const), generation, answer: fc.constantFrom(sure, unsure, none) }),
      fc.record({ type: fc.constant("failed" as const), generation, offline: fc.boolean() }),
      fc.record({ type: fc.constant("paused" as const), generation }),
      fc.record({
        type: fc.constant("highlighted" as const),
        to: fc.constantFrom("next" as const, "previous" as const, "last" as const, "none" as const),
      }),
    );
    fc.assert(
      fc.property(fc.array(action), (actions) => {
        const state = run(...actions);
        expect(state.highlighted).toBeLessThan(Math.max(shownHits(state.answer).length, 0));
        expect(state.highlighted).toBeGreaterThanOrEqual(-1);
      }),
    );
  });
});
