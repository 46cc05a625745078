import { describe, expect, it } from "vitest";
import { en } from "../messages/en/index.js";
import { lt } from "../messages/lt/index.js";
import { describeSchedule } from "./describe.js";
import type { OpeningHours } from "./openingHours.js";

const week = (weekly: OpeningHours["weekly"], timeZone = "Europe/Vilnius"): OpeningHours => ({ timeZone, weekly });

describe("describeSchedule", () => {
  it.each<[string, OpeningHours["weekly"], string, string]>([
    [
      "joins equal days into one run",
      { mon_fri: ["08:00-18:00"], sat: ["10:00-16:00"] },
      "Mon–Fri 8 am–6 pm, Sat 10 am–4 pm",
      "pirmad.–penktad. 08:00–18:00, šeštad. 10:00–16:00",
    ],
    [
      "lists Sunday last",
      { sun: ["12:00-15:00"], mon: ["09:00-17:00"] },
      "Mon 9 am–5 pm, Sun 12 pm–3 pm",
      "pirmad. 09:00–17:00, sekmad. 12:00–15:00",
    ],
    [
      "lists a run across the weekend in the week's order",
      { sat_mon: ["10:00-14:00"] },
      "Mon 10 am–2 pm, Sat–Sun 10 am–2 pm",
      "pirmad. 10:00–14:00, šeštad.–sekmad. 10:00–14:00",
    ],
    [
      "writes a run of all days as every day",
      { sun_sat: ["09:00-21:00"] },
      "Every day 9 am–9 pm",
      "Kasdien 09:00–21:00",
    ],
    [
      "writes days of 24 hours as day and night",
      { mon_fri: ["00:00-24:00"], sat: ["00:00-12:00"] },
      "Mon–Fri day and night, Sat 12 am–12 pm",
      "pirmad.–penktad. visą parą, šeštad. 00:00–12:00",
    ],
    [
      "lists split days in order",
      { mon_thu: ["13:00-17:00", "09:00-12:00"], fri: ["22:00-02:00"] },
      "Mon–Thu 9 am–12 pm, 1 pm–5 pm, Fri 10 pm–2 am",
      "pirmad.–ketvirtad. 09:00–12:00, 13:00–17:00, penktad. 22:00–02:00",
    ],
    [
      "joins the spans of several keys, without duplicates",
      { daily: ["09:00-12:00"], mon: ["13:00-17:00", "09:00-12:00"] },
      "Mon 9 am–12 pm, 1 pm–5 pm, Tue–Sun 9 am–12 pm",
      "pirmad. 09:00–12:00, 13:00–17:00, antrad.–sekmad. 09:00–12:00",
    ],
  ])("%s", (_, weekly, english, lithuanian) => {
    expect(describeSchedule(week(weekly), en)).toBe(`${english} (Vilnius time)`);
    expect(describeSchedule(week(weekly), lt)).toBe(`${lithuanian} (vietos laikas: Vilnius)`);
  });

  it.each([
    ["America/New_York", "New York"],
    ["America/Argentina/Buenos_Aires", "Buenos Aires"],
    ["UTC", "UTC"],
  ])("names the zone %s by its place", (timeZone, place) => {
    expect(describeSchedule(week({ mon: ["08:00-18:00"] }, timeZone), en)).toBe(`Mon 8 am–6 pm (${place} time)`);
  });

  it("names no days and no zone if people always answer", () => {
    expect(describeSchedule(week({ daily: ["00:00-24:00"] }), en)).toBe("day and night");
    expect(describeSchedule(week({ daily: ["00:00-24:00"] }), lt)).toBe("visą parą");
  });

  it("is empty without weekly hours", () => {
    expect(describeSchedule(week({}), en)).toBe("");
    expect(describeSchedule(week({ mon: [] }), lt)).toBe("");
  });
});
