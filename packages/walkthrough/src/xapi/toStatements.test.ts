import { describe, expect, it } from "vitest";
import {
  recordCheck,
  recordCompletion,
  recordResult,
  recordStep,
  recordVersion,
  recordVisit,
} from "../records/recordEvents.js";
import { createRecord, type TrainingRecord } from "../records/trainingRecord.js";
import { orderFaults, statementFaults, verbsOf } from "./testing/statementFaults.js";
import { launch, options, training } from "./testing/trainings.js";
import { toStatements } from "./toStatements.js";

const start = Date.UTC(2026, 10, 29, 8);
const second = 1000;
const progress = "https://w3id.org/xapi/cmi5/result/extensions/progress";
const empty = createRecord({ training: "first day", learner: "k-204" }, 3);

/** A visit in which the learner opens the desk, answers each question, and passes. */
const passed = [
  (record: TrainingRecord) => recordVisit(record, { id: "session-1", startedAt: start, seconds: 0 }),
  (record: TrainingRecord) => recordStep(record, "open", start + 10 * second),
  (record: TrainingRecord) => answer(record, "one", ["summary"], 20),
  (record: TrainingRecord) => answer(record, "several", ["search", "summary"], 30),
  (record: TrainingRecord) => answer(record, "order/of 2", ["summary", "search", "reply"], 40),
  (record: TrainingRecord) => answer(record, "short", ["My trainer"], 50),
  (record: TrainingRecord) => recordCompletion(record, start + 60 * second),
  (record: TrainingRecord) => recordResult(record, { isPassed: true, score: 1, at: start + 60 * second }),
  (record: TrainingRecord) =>
    recordVisit(record, { id: "session-1", startedAt: start, seconds: 62, endedAt: start + 65.5 * second }),
];

function answer(record: TrainingRecord, step: string, response: readonly string[], seconds: number) {
  return recordCheck(record, { step, response, isCorrect: true, at: start + seconds * second });
}

function recordAfter(changes: readonly ((record: TrainingRecord) => TrainingRecord)[]) {
  return changes.reduce((record, change) => change(record), empty);
}

const statements = toStatements({ after: recordAfter(passed) }, options);

describe("toStatements", () => {
  it("makes statements that an LRS accepts, in the order of cmi5", () => {
    expect(statementFaults(statements)).toEqual([]);
    expect(orderFaults(statements)).toEqual([]);
    expect(verbsOf(statements)).toEqual([
      ...["initialized", "progressed", "answered", "answered", "answered", "answered"],
      ...["completed", "passed", "terminated"],
    ]);
  });

  it("says who did what, when, and in which version", () => {
    expect(statements[0]).toEqual({
      id: expect.stringMatching(/^[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/),
      actor: options.actor,
      verb: { id: "http://adlnet.gov/expapi/verbs/initialized", display: { en: "initialized" } },
      object: {
        objectType: "Activity",
        id: "https://example.com/training/first%20day",
        definition: {
          type: "http://adlnet.gov/expapi/activities/lesson",
          name: { en: "Your first day" },
          description: { en: "How to answer customers." },
        },
      },
      context: { registration: expect.any(String), revision: "3", language: "en" },
      timestamp: "2026-11-29T08:00:00.000Z",
    });
  });

  it("gives the progress in percent, and names the step", () => {
    expect(statements[1]).toMatchObject({
      object: { id: "https://example.com/training/first%20day" },
      result: { extensions: { [progress]: 20 } },
      context: { contextActivities: { other: [{ id: "https://example.com/training/first%20day/steps/open" }] } },
    });
  });

  it.each([
    ["one", "choice", ["summary"], "summary"],
    ["several", "choice", ["search[,]summary"], "search[,]summary"],
    ["order/of 2", "sequencing", ["summary[,]search[,]reply"], "summary[,]search[,]reply"],
    ["short", "fill-in", ["{case_matters=false}my trainer", "{case_matters=false}trainer"], "My trainer"],
  ])(
    "writes the question and the answer of %s as xAPI defines it for %s",
    (step, interactionType, pattern, response) => {
      const id = `https://example.com/training/first%20day/steps/${encodeURIComponent(step)}`;
      const answered = statements.find(({ object }) => object.id === id);
      expect(answered?.object.definition).toMatchObject({ interactionType, correctResponsesPattern: pattern });
      expect(answered?.result).toEqual({ success: true, response });
      expect(answered?.context.contextActivities?.parent).toEqual([statements[0]?.object]);
    },
  );

  it("encodes the ids of options that hold a space or the delimiter", () => {
    const question = {
      type: "several" as const,
      text: "Which?",
      options: [
        { id: "a [,]b", text: "A" },
        { id: "c", text: "C" },
      ],
      correct: ["a [,]b", "c"],
    };
    const described = {
      ...training,
      steps: [{ id: "q", title: "Q", body: { type: "root" as const, children: [] }, kind: "check" as const, question }],
    };
    const [answered] = toStatements(
      { after: answer(empty, "q", ["a [,]b", "c"], 1) },
      { ...options, training: described },
    );
    expect(answered?.result?.response).toBe("a%20%5B%2C%5Db[,]c");
    expect(answered?.object.definition?.choices?.map(({ id }) => id)).toEqual(["a%20%5B%2C%5Db", "c"]);
    expect(statementFaults(answered ? [answered] : [])).toEqual([]);
  });

  it("writes results and durations", () => {
    expect(statements.slice(-3).map(({ result }) => result)).toEqual([
      { completion: true, duration: "PT60S" },
      { success: true, duration: "PT60S", score: { scaled: 1 } },
      { duration: "PT65.5S" },
    ]);
  });

  it("makes the same statement of an event each time, and only of what has been added", () => {
    for (let done = 0; done < passed.length; done++) {
      const before = recordAfter(passed.slice(0, done));
      const added = toStatements({ before, after: recordAfter(passed.slice(0, done + 1)) }, options);
      expect(added).toEqual(statements.slice(done, done + 1));
    }
  });

  it("distinguishes learners and registrations, and not the names of a learner", () => {
    const [first] = statements;
    const idFor = (more: object) => toStatements({ after: recordAfter(passed) }, { ...options, ...more })[0]?.id;
    expect(idFor({ actor: { ...options.actor, name: "Ona P." } })).toBe(first?.id);
    const others = [
      { actor: { mbox: "mailto:ona@example.com" } },
      { actor: { mbox_sha1sum: "0a".repeat(20) } },
      launch,
    ];
    expect(new Set([first?.id, ...others.map(idFor)]).size).toBe(4);
  });

  it("says that the training was suspended if a visit ended before it was finished", () => {
    const left = toStatements({ after: recordAfter([...passed.slice(0, 2), ...passed.slice(-1)]) }, options);
    expect(left.at(-1)?.verb.id).toBe("http://adlnet.gov/expapi/verbs/suspended");
    expect(left.at(-1)?.id).toBe(statements.at(-1)?.id);
    expect(statementFaults(left)).toEqual([]);
  });

  it("says that a visit was abandoned once another starts a day after its last sign", () => {
    const before = recordAfter(passed.slice(0, 2));
    const visitAfter = (hours: number) =>
      recordVisit(before, { id: "later", startedAt: start + hours * 3600 * second, seconds: 0 });
    expect(verbsOf(toStatements({ before, after: visitAfter(23) }, options))).toEqual(["initialized"]);
    const added = toStatements({ before, after: visitAfter(25) }, options);
    expect(verbsOf(added)).toEqual(["abandoned", "initialized"]);
    expect(added[0]?.verb.id).toBe("https://w3id.org/xapi/adl/verbs/abandoned");
    expect(added[0]?.result).toEqual({ duration: "PT0S" });
    expect(statementFaults(added)).toEqual([]);
  });

  it("does not say that a visit was abandoned in which the training was finished", () => {
    const before = recordAfter(passed.slice(0, -1));
    const after = recordVisit(before, { id: "later", startedAt: start + 48 * 3600 * second, seconds: 0 });
    expect(verbsOf(toStatements({ before, after }, options))).toEqual(["initialized"]);
  });

  it.each([
    ["en_US", "en-US"],
    ["en_US.UTF-8", "und"],
    ["", "und"],
  ])("writes the language %j as %s, which an LRS accepts", (locale, tag) => {
    const statements = toStatements({ after: recordAfter(passed) }, { ...options, training: { ...training, locale } });
    expect(statementFaults(statements)).toEqual([]);
    expect(statements[0]?.context.language).toBe(tag);
  });

  it("writes only ids without a description of this training, and times that RFC 3339 can write", () => {
    const record = recordVersion(recordStep(empty, "open", -8.64e15), 4);
    const [progressed] = toStatements({ after: record }, { ...options, training: { ...training, id: "another" } });
    expect(progressed?.object).toEqual({ objectType: "Activity", id: "https://example.com/training/first%20day" });
    expect(progressed?.timestamp).toBe("0001-01-01T00:00:00.000Z");
  });
});

describe("toStatements, of a journey", () => {
  it("makes the statements of each walkthrough, and the same ones again", () => {
    const walkthroughId = "first day";
    const events = [
      { type: "step.completed", walkthroughId: "earlier", stepId: "z" },
      { type: "walkthrough.started", walkthroughId, title: "Your first day", version: 3 },
      { type: "step.viewed", walkthroughId, stepId: "open", index: 0 },
      { type: "step.completed", walkthroughId, stepId: "open" },
      { type: "contact.started", channelId: "phone", place: "rail" },
      { type: "walkthrough.ended", walkthroughId, outcome: "completed", stepId: "open" },
      { type: "walkthrough.started", walkthroughId, title: "Your first day", version: 3 },
    ] as const;
    const journey = events.map((event, index) => ({ ...event, at: start + index * second, step: index + 1 }));
    const made = toStatements(journey, options);
    expect(verbsOf(made)).toEqual([
      "progressed",
      "initialized",
      "progressed",
      "completed",
      "terminated",
      "initialized",
    ]);
    expect(made[0]?.object.id).toBe("https://example.com/training/earlier");
    expect(statementFaults(made)).toEqual([]);
    expect(toStatements(journey.slice(0, 6), options)).toEqual(made.slice(0, 5));
  });

  it("sorts the statements of several walkthroughs by time", () => {
    const stepIn = (walkthroughId: string, at: number) =>
      ({ type: "step.completed", walkthroughId, stepId: `s${at}`, at, step: at }) as const;
    const made = toStatements([stepIn("one", 1), stepIn("two", 2), stepIn("one", 3), stepIn("two", 4)], options);
    expect(made.map(({ object }) => object.id.slice(-3))).toEqual(["one", "two", "one", "two"]);
    expect(orderFaults(made)).toEqual([]);
  });
});
