import { describe, expect, it } from "vitest";
import { HandrailError } from "../errors.js";
import { fromOpeningHoursSpecification } from "./fromSchemaOrg.js";
import { hoursProblems } from "./hoursProblems.js";
import type { OpeningHours } from "./openingHours.js";
import { toOpeningHoursSpecification } from "./toSchemaOrg.js";

const timeZone = "Europe/Vilnius";
const read = (value: unknown) => fromOpeningHoursSpecification(value, timeZone);
const type = "OpeningHoursSpecification";
const office: OpeningHours = {
  timeZone,
  weekly: { mon_fri: ["08:00-12:00", "13:00-18:00"], sat: ["22:00-02:00"] },
  exceptions: [
    { date: "2026-12-24", spans: ["08:00-12:00"], reason: "Christmas Eve" },
    { from: "2026-12-25", to: "2026-12-26", spans: [], reason: "Christmas" },
    { date: "2026-12-31", spans: ["00:00-24:00"] },
  ],
};

describe("toOpeningHoursSpecification", () => {
  it("writes JSON-LD as schema.org and Google document it", () => {
    const days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"].map((day) => `https://schema.org/${day}`);
    const dates = (validFrom: string, validThrough = validFrom) => ({ "@type": type, validFrom, validThrough });
    expect(toOpeningHoursSpecification(office)).toEqual({
      openingHoursSpecification: [
        { "@type": type, dayOfWeek: days, opens: "08:00", closes: "12:00" },
        { "@type": type, dayOfWeek: days, opens: "13:00", closes: "18:00" },
        { "@type": type, dayOfWeek: ["https://schema.org/Saturday"], opens: "22:00", closes: "02:00" },
      ],
      specialOpeningHoursSpecification: [
        { ...dates("2026-12-24"), name: "Christmas Eve", opens: "08:00", closes: "12:00" },
        { ...dates("2026-12-25", "2026-12-26"), name: "Christmas", opens: "00:00", closes: "00:00" },
        { ...dates("2026-12-31"), opens: "00:00", closes: "23:59" },
      ],
    });
  });

  it("has no special hours without exceptions, and writes midnight as 00:00", () => {
    expect(toOpeningHoursSpecification({ timeZone, weekly: { fri: ["18:00-24:00"] } })).toEqual({
      openingHoursSpecification: [
        { "@type": type, dayOfWeek: ["https://schema.org/Friday"], opens: "18:00", closes: "00:00" },
      ],
    });
  });

  it("can be read as the same hours", () => {
    expect(read(JSON.parse(JSON.stringify(toOpeningHoursSpecification(office))))).toEqual(office);
  });

  it("writes overlapping exceptions without overlap, the first over the others", () => {
    const exceptions: OpeningHours["exceptions"] = [
      { date: "2026-12-24", spans: [] },
      { from: "2026-12-23", to: "2026-12-25", spans: ["09:00-10:00"] },
    ];
    const hours = read(toOpeningHoursSpecification({ timeZone, weekly: {}, exceptions }));
    expect(hours.exceptions).toEqual([
      { date: "2026-12-23", spans: ["09:00-10:00"] },
      { date: "2026-12-24", spans: [] },
      { date: "2026-12-25", spans: ["09:00-10:00"] },
    ]);
  });
});

describe("fromOpeningHoursSpecification", () => {
  it.each<[string, unknown, OpeningHours["weekly"]]>([
    ["one object", { "@type": type, dayOfWeek: "Monday", opens: "08:00", closes: "18:00" }, { mon: ["08:00-18:00"] }],
    [
      "names in any form",
      [
        { dayOfWeek: ["https://schema.org/Monday", "http://schema.org/Tuesday"], opens: "08:00", closes: "18:00:00" },
        {
          dayOfWeek: ["schema:Wednesday", { "@id": "https://schema.org/Thursday" }, "Fr"],
          opens: "08:00",
          closes: "18:00",
        },
        { dayOfWeek: "sat", opens: "T10:00:00", closes: "12:00" },
      ],
      { mon_fri: ["08:00-18:00"], sat: ["10:00-12:00"] },
    ],
    [
      "day and night, and a closed day",
      [
        { dayOfWeek: ["Saturday"], opens: "00:00", closes: "23:59" },
        { dayOfWeek: ["Sunday"], opens: "00:00", closes: "00:00" },
        { dayOfWeek: ["Monday"] },
        { dayOfWeek: ["Tuesday"], opens: "18:00", closes: "00:00" },
      ],
      { tue: ["18:00-00:00"], sat: ["00:00-24:00"] },
    ],
    [
      "a whole thing with its other properties",
      {
        "@type": "LocalBusiness",
        name: "Library",
        openingHoursSpecification: { dayOfWeek: "Monday", opens: "08:00", closes: "18:00", url: "https://example.com" },
      },
      { mon: ["08:00-18:00"] },
    ],
  ])("reads %s", (_, value, weekly) => {
    const hours = read(value);
    expect(hours).toEqual({ timeZone, weekly });
    expect(hoursProblems(hours, "hours")).toEqual([]);
  });

  it("makes exceptions of dates, on their days only, the shorter runs over the longer", () => {
    const hours = read({
      openingHoursSpecification: [
        { dayOfWeek: "Monday", opens: "08:00", closes: "18:00" },
        {
          dayOfWeek: ["Saturday"],
          validFrom: "2026-12-01",
          validThrough: "2026-12-14",
          opens: "10:00",
          closes: "14:00",
        },
      ],
      specialOpeningHoursSpecification: [
        { validFrom: "2026-12-21", validThrough: "2027-01-03", name: "Break" },
        { validFrom: "2026-12-28", validThrough: "2026-12-28", opens: "09:00", closes: "10:00" },
        { validFrom: "2026-12-28", validThrough: "2026-12-28", opens: "12:00", closes: "13:00" },
      ],
    });
    expect(hours.exceptions).toEqual([
      { date: "2026-12-05", spans: ["10:00-14:00"] },
      { date: "2026-12-12", spans: ["10:00-14:00"] },
      { from: "2026-12-21", to: "2026-12-27", spans: [], reason: "Break" },
      { date: "2026-12-28", spans: ["09:00-10:00", "12:00-13:00"] },
      { from: "2026-12-29", to: "2027-01-03", spans: [], reason: "Break" },
    ]);
  });

  const monday = { dayOfWeek: "Monday", opens: "08:00", closes: "18:00" };
  it.each<[unknown, string]>([
    [null, "openingHoursSpecification is null"],
    ["Mo-Fr 08:00-18:00", 'openingHoursSpecification is "Mo-Fr'],
    [[monday, { ...monday, dayOfWeek: "Montag" }], 'openingHoursSpecification[1].dayOfWeek is "Montag"'],
    [{ ...monday, dayOfWeek: ["PublicHolidays"] }, "is PublicHolidays, which has no dates"],
    [{ ...monday, dayOfWeek: undefined }, "dayOfWeek is missing"],
    [{ ...monday, opens: "8 AM" }, 'opens is "8 AM"'],
    [{ ...monday, opens: "08:00+02:00" }, "Give a local time"],
    [{ ...monday, closes: undefined }, "closes is missing"],
    [{ ...monday, closes: "08:00" }, "opens and closes at the same time"],
    [{ ...monday, opens: "24:00" }, "opens is 24:00"],
    [{ ...monday, validFrom: "2026-12-24" }, "validThrough is missing"],
    [{ ...monday, validFrom: "2026-12-24T00:00Z", validThrough: "2026-12-24" }, "Give a date such as"],
    [{ ...monday, validFrom: "2026-12-24", validThrough: "2026-12-23" }, "ends before it starts"],
    [{ ...monday, validFrom: "1970-01-01", validThrough: "9000-01-01" }, "names more than 1000 dates"],
    [{ openingHoursSpecification: [], specialOpeningHoursSpecification: [] }, "has no hours at all"],
    [{ ...monday, opens: "00:00", closes: "00:00" }, "has no hours at all"],
    [Array(1001).fill(monday), "Give at most 1000 entries"],
    [
      { validFrom: "2026-12-24", validThrough: "2026-12-24", ...monday, dayOfWeek: undefined, name: "x".repeat(301) },
      "at most 300 characters",
    ],
  ])("rejects %j", (value, problem) => {
    expect(() => read(value)).toThrow(HandrailError);
    expect(() => read(value)).toThrow(problem);
  });

  it("ignores inherited properties", () => {
    expect(() => read(Object.create({ openingHoursSpecification: monday }))).toThrow("dayOfWeek is missing");
  });
});
