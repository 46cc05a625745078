import { course as en } from "@handrail/core/messages/en/course";
import { course as lt } from "@handrail/core/messages/lt/course";
import { describe, expect, it } from "vitest";
import { dayOf, dueText, isOverdue } from "./dueText.js";
import { durationText, shareText } from "./durationText.js";

describe("dueText", () => {
  const english = { locale: "en-GB", words: en };
  it.each<[string, string | undefined, string, boolean]>([
    ["2026-11-16", "2026-11-16", "Due today", false],
    ["2026-11-17", "2026-11-16", "Due tomorrow", false],
    ["2026-11-19", "2026-11-16", "Due in 3 days", false],
    ["2026-12-15", "2026-11-16", "Due 15 December 2026", false],
    ["2026-11-15", "2026-11-16", "Overdue by 1 day", true],
    ["2026-11-14", "2026-11-16", "Overdue by 2 days", true],
    ["2026-11-14", undefined, "Due 14 November 2026", false],
    // The clocks change in between.
    ["2026-10-26", "2026-10-24", "Due in 2 days", false],
  ])("writes %s on %s as %s", (dueDate, today, text, isOverdue) => {
    expect(dueText(english, dueDate, today)).toEqual({ text, isOverdue });
  });

  it("writes Lithuanian", () => {
    const texts = ["2026-11-19", "2026-11-14", "2026-11-06"].map((date) =>
      dueText({ locale: "lt", words: lt }, date, "2026-11-16"),
    );
    expect(texts.map((due) => due?.text)).toEqual(["Terminas: po 3 dienų", "Vėluojama 2 dienas", "Vėluojama 10 dienų"]);
  });

  it("is nothing for a text that is not a date", () => {
    expect(dueText(english, "soon", "2026-11-16")).toBeUndefined();
    expect(["soon", "2026-1-5", ""].map((text) => isOverdue(text, "2026-11-16"))).toEqual([false, false, false]);
    expect(isOverdue("2026-11-15", "2026-11-16")).toBe(true);
  });
});

describe("dayOf", () => {
  it("is the day in the learner's time zone", () => {
    const time = Date.parse("2026-11-16T23:30:00Z");
    expect([dayOf(time, "Europe/Vilnius"), dayOf(time, "America/New_York")]).toEqual(["2026-11-17", "2026-11-16"]);
  });
});

describe("durationText", () => {
  it.each<[number, string | undefined]>([
    [59, undefined],
    [60, "1 minute"],
    [3600, "1 hour"],
    [7 * 3600 + 65 * 60, "8 hours, 5 minutes"],
  ])("writes %i s as %s", (seconds, text) => {
    expect(durationText("en", seconds)).toBe(text);
  });
});

describe("shareText", () => {
  it("writes percent", () => {
    expect([shareText("en", 0.8), shareText("en", 0.875)]).toEqual(["80%", "87.5%"]);
  });
});
