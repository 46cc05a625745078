import { describe, expect, it } from "vitest";
import { hoursProblems } from "./hoursProblems.js";
import type { OpeningHours } from "./openingHours.js";

const good = { timeZone: "Europe/Vilnius", weekly: { mon_fri: ["08:00-18:00"] } };
const holiday = { date: "2026-12-25", spans: [], reason: "Christmas" };

/** Expects one problem at a path, with these words. */
function expectProblem(value: unknown, path: string, words: RegExp) {
  const problems = hoursProblems(value, "hours");
  expect(problems.map((one) => one.path)).toEqual([path]);
  expect(problems[0]?.problem).toMatch(words);
}

describe("hoursProblems", () => {
  it.each<[string, OpeningHours]>([
    [
      "a week",
      { timeZone: "America/Argentina/Buenos_Aires", weekly: { mon_fri: ["08:00-18:00"], sat: ["10:00-16:00"] } },
    ],
    ["day and night", { timeZone: "UTC", weekly: { daily: ["00:00-24:00"] } }],
    [
      "split days, nights, and a run across the weekend",
      {
        timeZone: "Asia/Kolkata",
        weekly: { sat_mon: ["09:00-12:00", "13:00-17:00", "22:00-02:00"], wed: [] },
      },
    ],
    [
      "holidays",
      {
        timeZone: "Europe/Vilnius",
        weekly: { daily: ["08:00-18:00"] },
        exceptions: [
          { date: "2028-02-29", spans: ["08:00-12:00"] },
          { from: "2026-12-24", to: "2026-12-24", spans: [], reason: "Kūčios" },
        ],
      },
    ],
    [
      "some dates only",
      {
        timeZone: "Europe/Vilnius",
        weekly: {},
        exceptions: [
          { date: "2026-12-27", spans: [] },
          { date: "2026-12-28", spans: ["08:00-12:00"] },
        ],
      },
    ],
  ])("accepts %s", (_, hours) => {
    expect(hoursProblems(hours, "hours")).toEqual([]);
  });

  it.each<[unknown]>([[undefined], [null], ["08:00-18:00"], [[good]], [7]])("rejects %j as hours", (value) => {
    expectProblem(value, "hours", /opening hours\. Give timeZone and weekly/);
  });

  it.each([["Europe/Atlantis"], [""], ["+02:00"], [2], [null], ["Europe/Vilnius\n"], ["Vilnius"]])(
    "reports the zone %j",
    (timeZone) => {
      expectProblem({ ...good, timeZone }, "hours.timeZone", /Give an IANA time zone/);
    },
  );

  it("reports missing fields", () => {
    expect(hoursProblems({}, "contacts[2].hours").map(({ path }) => path)).toEqual([
      "contacts[2].hours.timeZone",
      "contacts[2].hours.weekly",
    ]);
  });

  it("reports unknown fields", () => {
    expectProblem({ ...good, timezone: "Europe/Vilnius" }, "hours.timezone", /not a known field/);
    const exceptions = [{ ...holiday, name: "Christmas" }];
    expectProblem({ ...good, exceptions }, "hours.exceptions[0].name", /not a known field/);
  });

  it.each([["monday"], ["mon_"], ["mon-fri"], ["Mon"], ["mon_funday"], ["mon_wed_fri"], ["everyday"], ["constructor"]])(
    "reports the day %s",
    (day) => {
      expectProblem({ ...good, weekly: { [day]: ["08:00-18:00"] } }, `hours.weekly.${day}`, /not a day/);
    },
  );

  it("reports __proto__ as an unknown day", () => {
    const weekly: unknown = JSON.parse('{ "__proto__": ["08:00-18:00"] }');
    expectProblem({ ...good, weekly }, "hours.weekly.__proto__", /not a day/);
  });

  it.each([[null], ["mon_fri"], [["08:00-18:00"]], [undefined]])("rejects %j as a week", (weekly) => {
    expectProblem({ ...good, weekly }, "hours.weekly", /Give spans by day/);
  });

  it.each([
    ["8:00-18:00"],
    ["08:00–18:00"],
    ["08:00-25:00"],
    ["24:00-08:00"],
    ["08:60-18:00"],
    ["08:00-08:00"],
    [""],
    [8],
  ])("reports the span %j", (span) => {
    expectProblem({ ...good, weekly: { mon: ["08:00-10:00", span] } }, "hours.weekly.mon[1]", /08:00-18:00/);
    const exceptions = [{ ...holiday, spans: [span] }];
    expectProblem({ ...good, exceptions }, "hours.exceptions[0].spans[0]", /08:00-18:00/);
  });

  it("requires lists of spans", () => {
    expectProblem({ ...good, weekly: { mon: "08:00-18:00" } }, "hours.weekly.mon", /must be an array/);
    expectProblem({ ...good, exceptions: [{ date: "2026-12-25" }] }, "hours.exceptions[0].spans", /must be an array/);
    expectProblem({ ...good, exceptions: holiday }, "hours.exceptions", /must be an array/);
    expectProblem({ ...good, exceptions: ["2026-12-25"] }, "hours.exceptions[0]", /Give date and spans/);
  });

  it.each([["2026-02-29"], ["2026-13-01"], ["26-12-25"], ["25.12.2026"], ["2026-12-25T00:00Z"], [20261225], [null]])(
    "reports the date %j",
    (date) => {
      expectProblem({ ...good, exceptions: [{ date, spans: [] }] }, "hours.exceptions[0].date", /YYYY-MM-DD/);
      const range = { from: "2026-01-01", to: date, spans: [] };
      expectProblem({ ...good, exceptions: [holiday, range] }, "hours.exceptions[1].to", /YYYY-MM-DD/);
    },
  );

  it("requires a date or both ends of a run, the earlier one first", () => {
    const problems = (exception: object) =>
      hoursProblems({ ...good, exceptions: [{ spans: [], ...exception }] }, "hours").map(({ path }) => path);
    expect(problems({})).toEqual(["hours.exceptions[0].date"]);
    expect(problems({ from: "2026-12-24" })).toEqual(["hours.exceptions[0].to"]);
    expect(problems({ to: "2026-12-24" })).toEqual(["hours.exceptions[0].from"]);
    expect(problems({ from: "2026-12-26", to: "2026-12-24" })).toEqual(["hours.exceptions[0]"]);
    expect(problems({ date: "2026-12-25", from: "2026-12-24", to: "2026-12-26" })).toEqual([
      "hours.exceptions[0].date",
    ]);
    expect(problems({ date: "2026-12-25", from: null })).not.toEqual([]);
  });

  it("requires a text as the reason", () => {
    const exceptions = [{ ...holiday, reason: { en: "Christmas" } }];
    expectProblem({ ...good, exceptions }, "hours.exceptions[0].reason", /Give/);
  });

  it.each([[{}], [{ mon: [] }], [{ daily: [], sat: [] }]])("rejects %j, which has no span", (weekly) => {
    expectProblem({ ...good, weekly }, "hours", /no hours at all/);
    expectProblem({ ...good, weekly, exceptions: [holiday] }, "hours", /no hours at all/);
  });
});
