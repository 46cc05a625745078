import { describe, expect, it } from "vitest";
import { sha1, uuidFrom } from "./hash.js";
import { mergeRecords } from "./mergeRecords.js";
import { attemptsAt, passedAt, progressOf, secondsSpent } from "./progressOf.js";
import { readRecord } from "./readRecord.js";
import { recordAward, recordCheck, recordResult, recordStep, recordVisit } from "./recordEvents.js";
import { csvColumns, recordsToCsv } from "./recordsToCsv.js";
import { createRecord, recordKey } from "./trainingRecord.js";
import { isVerificationCode, verificationCode } from "./verificationCode.js";

const empty = createRecord({ training: "first-day", learner: "u1" });

describe("recordStep and the other recorders", () => {
  it("keep the first time of a step and count a repeated attempt once", () => {
    const answer = { step: "ask", response: ["a"], isCorrect: true, at: 7 };
    const record = recordCheck(recordCheck(recordStep(recordStep(empty, "open", 5), "open", 3), answer), answer);
    expect(record.steps).toEqual([{ step: "open", at: 3 }]);
    expect(attemptsAt(record, "ask")).toBe(1);
  });

  it("add up the longest time of each visit", () => {
    const visit = { id: "v", startedAt: 1, seconds: 20 };
    const record = [visit, { ...visit, seconds: 10 }, { ...visit, id: "w" }].reduce(recordVisit, empty);
    expect(secondsSpent(record)).toBe(40);
  });

  it("give one certificate, also when two pages give it or the clock is set back", () => {
    const [one, other] = [recordAward(empty, { at: 9 }), recordAward(empty, { at: 4 })];
    expect(mergeRecords(one, other).award).toEqual({ id: one.award?.id, at: 4 });
    expect(recordAward(one, { id: "second", at: 1 })).toBe(one);
  });

  it("give each record without a learner a certificate with another id, and the earlier one counts", () => {
    const device = createRecord({ training: "first-day" });
    const [one, other] = [recordAward(device, { at: 9 }), recordAward(device, { at: 4 })];
    expect(verificationCode(one)).not.toBe(verificationCode(other));
    expect(mergeRecords(one, other).award).toEqual(other.award);
    expect(recordAward(one)).toBe(one);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, 9e15, 8.64e15])("ignore an event at the time %d", (at) => {
    expect(recordStep(empty, "open", at)).toEqual(empty);
  });
});

describe("mergeRecords", () => {
  it("rejects records of different learners", () => {
    expect(() => mergeRecords(empty, { ...empty, learner: "u2" })).toThrow("different trainings or learners");
  });
});

describe("readRecord", () => {
  it("leaves out what is malformed", () => {
    const steps = [{ step: "a", at: 1 }, { step: 5, at: 1 }, { step: "b" }, null, "c"];
    const reading = readRecord({ ...empty, steps, checks: 5, help: [2, "x"], award: { id: "x" }, version: "2" });
    expect(reading).toEqual({
      record: { ...empty, steps: [{ step: "a", at: 1 }], help: [2] },
      isNewer: false,
    });
  });

  it("marks a record of a later format", () => {
    expect(readRecord({ ...empty, format: 2 })?.isNewer).toBe(true);
  });

  it.each([undefined, null, 5, "x", [], {}, { training: 5 }])("returns undefined for %j", (value) => {
    expect(readRecord(value)).toBeUndefined();
  });
});

describe("progressOf", () => {
  it("counts steps that still exist and continues at the first that is not done", () => {
    const record = recordStep(recordStep(recordStep(empty, "a", 1), "gone", 2), "c", 3);
    const steps = ["a", "b", "c", "d"].map((id) => ({ id }));
    expect(progressOf(record, { version: 2, steps })).toEqual({
      done: ["a", "c"],
      total: 4,
      ratio: 0.5,
      resumeAt: "b",
      isOutdated: true,
    });
  });

  it("finds the first pass", () => {
    const failed = recordResult(empty, { isPassed: false, at: 1 });
    expect(passedAt(failed)).toBeUndefined();
    expect(passedAt(recordResult(failed, { isPassed: true, at: 2 }))).toBe(2);
  });
});

describe("recordKey", () => {
  it("distinguishes every training and learner", () => {
    const keys = [{ training: "a~b" }, { training: "a", learner: "b" }, { training: "a/b" }, { training: "\ud800" }];
    expect(keys.map(recordKey)).toEqual(["a%7Eb", "a~b", "a%2Fb", "%EF%BF%BD"]);
  });
});

describe("verificationCode", () => {
  it("is the same for the same certificate, however it is typed", () => {
    const record = recordAward(empty, { id: "certificate", at: 1 });
    const code = verificationCode(record) ?? "";
    expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
    expect(isVerificationCode(record, ` ${code.toLowerCase().replaceAll("0", "o").replace("-", " ")} `)).toBe(true);
    expect(isVerificationCode(record, "AAAA-AAAA")).toBe(false);
    expect(verificationCode(empty)).toBeUndefined();
  });
});

describe("recordsToCsv", () => {
  it("quotes separators and quotation marks, and ends each row with CRLF", () => {
    const record = createRecord({ training: 'One, "two"\n;' });
    const columns = csvColumns.filter(({ header }) => header === "training" || header === "seconds");
    expect(recordsToCsv([record], { columns, byteOrderMark: true })).toBe(
      '\ufefftraining,seconds\r\n"One, ""two""\n;",0\r\n',
    );
  });

  it.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1", " =1", "\ufeff=1", "\u200b\u00a0@A1"])(
    "makes %j a text",
    (learner) => {
      const columns = csvColumns.filter(({ header }) => header === "learner");
      const [, row = ""] = recordsToCsv([createRecord({ training: "t", learner })], { columns }).split("\r\n", 2);
      expect(row.replace(/^"/, "")).toMatch(/^'/);
    },
  );
});

describe("uuidFrom", () => {
  it("makes the UUID that RFC 9562 gives as its example of version 5", () => {
    const dns = [0x6b, 0xa7, 0xb8, 0x10, 0x9d, 0xad, 0x11, 0xd1, 0x80, 0xb4, 0x00, 0xc0, 0x4f, 0xd4, 0x30, 0xc8];
    expect(uuidFrom(dns, "www.example.com")).toBe("2ed6657d-e927-568b-95e1-2665a8aea6a2");
  });

  it.each([0, 55, 56, 63, 64, 200])("hashes %i bytes as the platform does", async (length) => {
    const bytes = new Uint8Array(length).fill(7);
    expect(sha1(bytes)).toEqual(new Uint8Array(await crypto.subtle.digest("SHA-1", bytes)));
  });
});
