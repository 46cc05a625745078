import { describe, expect, it } from "vitest";
import { recordCompletion, recordResult, recordStep, recordVisit } from "../records/recordEvents.js";
import { createRecord, type TrainingRecord } from "../records/trainingRecord.js";
import { orderFaults, statementFaults, verbsOf } from "./testing/statementFaults.js";
import { launch } from "./testing/trainings.js";
import { toStatements } from "./toStatements.js";

const visit = { id: "session-1", startedAt: 100, seconds: 0 };
const started = recordVisit(createRecord({ training: "first day" }), visit);
const ended = (record: TrainingRecord, endedAt = 900) => recordVisit(record, { ...visit, seconds: 1, endedAt });
const failed = (record: TrainingRecord, at: number) => recordResult(record, { isPassed: false, score: 0.5, at });
const passed = (record: TrainingRecord, at: number) => recordResult(record, { isPassed: true, score: 0.9, at });
const statementsOf = (after: TrainingRecord, before?: TrainingRecord, more?: object) =>
  toStatements({ before, after }, { ...launch, ...(launch.cmi5 && { cmi5: { ...launch.cmi5, ...more } }) });

describe("toStatements, of a session of cmi5", () => {
  it("uses what the LMS passed on in each statement, and the categories of cmi5 in those that it defines", () => {
    const all = statementsOf(ended(passed(recordCompletion(recordStep(started, "open", 200), 300), 300)));
    expect(statementFaults(all)).toEqual([]);
    expect(orderFaults(all)).toEqual([]);
    expect(verbsOf(all)).toEqual(["initialized", "progressed", "completed", "passed", "terminated"]);
    const categories = all.map(({ context }) => context.contextActivities?.category?.map(({ id }) => id.slice(-6)));
    expect(categories).toEqual([["s/cmi5"], undefined, ["s/cmi5", "moveon"], ["s/cmi5", "moveon"], ["s/cmi5"]]);
    for (const { object, context } of all) {
      expect(object.id).toBe("https://lms.example.com/au/7");
      expect(context).toMatchObject({
        registration: launch.registration,
        contextActivities: { grouping: [{ id: "https://example.com/publisher/7" }] },
        extensions: { "https://w3id.org/xapi/cmi5/context/extensions/sessionid": "session-1" },
      });
    }
    expect(all[3]?.context.extensions?.["https://w3id.org/xapi/cmi5/context/extensions/masteryscore"]).toBe(0.8);
  });

  it("reports one result: the pass, or at the end the last failure", () => {
    expect(verbsOf(statementsOf(failed(started, 200)))).toEqual(["initialized"]);
    expect(verbsOf(statementsOf(passed(failed(started, 200), 300)))).toEqual(["initialized", "passed"]);
    const all = statementsOf(ended(failed(failed(started, 200), 300)));
    expect(verbsOf(all)).toEqual(["initialized", "failed", "terminated"]);
    expect(all[1]?.timestamp).toBe("1970-01-01T00:00:00.300Z");
  });

  it("leaves out a score that contradicts the result", () => {
    const all = statementsOf(recordResult(started, { isPassed: true, score: 0.7, at: 200 }));
    expect(all[1]?.result).toEqual({ success: true, duration: "PT0.1S" });
  });

  it("reports what follows the end as a part of it, and nothing once the end was reported", () => {
    const record = ended(started);
    const all = statementsOf(recordCompletion(record, 901));
    expect(all.map(({ timestamp }) => timestamp.slice(-5))).toEqual([".100Z", ".900Z", ".900Z"]);
    expect(verbsOf(all)).toEqual(["initialized", "completed", "terminated"]);
    expect(statementsOf(recordCompletion(record, 901), record)).toEqual([]);
  });

  it("takes the place of all visits since its start, and ends at the given time", () => {
    const modules = ["a", "b"].reduce(
      (record, id, index) =>
        recordVisit(record, { id, startedAt: 200 + index * 100, seconds: 0, endedAt: 250 + index * 100 }),
      recordVisit(createRecord({ training: "first day" }), { id: "yesterday", startedAt: 1, seconds: 0.002 }),
    );
    const before = recordStep(modules, "open", 260);
    expect(verbsOf(statementsOf(before, undefined, { startedAt: 100 }))).toEqual(["initialized", "progressed"]);
    const after = recordCompletion(before, 320);
    const added = statementsOf(after, before, { startedAt: 100, endedAt: 400 });
    expect(verbsOf(added)).toEqual(["completed", "terminated"]);
    expect(added.map(({ result }) => result?.duration)).toEqual(["PT0.22S", "PT0.3S"]);
  });

  it("reports nothing of other sessions", () => {
    const other = recordVisit(started, { id: "session-2", startedAt: 500, seconds: 0 });
    expect(verbsOf(statementsOf(recordStep(other, "open", 600)))).toEqual(["initialized"]);
    expect(statementsOf(createRecord({ training: "first day" }))).toEqual([]);
  });

  it("leaves it to the LMS to say that a session was abandoned", () => {
    const later = recordVisit(started, { id: "session-2", startedAt: 100 + 2 * 86_400_000, seconds: 0 });
    expect(verbsOf(statementsOf(later))).toEqual(["initialized"]);
    expect(verbsOf(statementsOf(ended(started)))).toEqual(["initialized", "terminated"]);
  });

  it.each(["Browse", "Review"])("reports no result and no completion in the mode %s", (launchMode) => {
    const record = ended(passed(recordCompletion(started, 200), 200));
    expect(verbsOf(statementsOf(record, undefined, { launchMode }))).toEqual(["initialized", "terminated"]);
  });

  it("accepts a template with one activity in place of a list", () => {
    const contextTemplate = JSON.parse('{"contextActivities":{"category":{"id":"https://example.com/profile"}}}');
    const [initialized] = statementsOf(started, undefined, { contextTemplate });
    expect(initialized?.context.contextActivities?.category?.map(({ id }) => id)).toEqual([
      "https://example.com/profile",
      "https://w3id.org/xapi/cmi5/context/categories/cmi5",
    ]);
  });
});
