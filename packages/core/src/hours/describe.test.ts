import { describe, expect, it } from "vitest";
import { en } from "../messages/en/index.js";
import { lt } from "../messages/lt/index.js";
import type { Messages } from "../messages/messages.js";
import { getAvailability } from "./availability.js";
import { describeAvailability, describeSchedule } from "./describe.js";
import type { OpeningHours, Span } from "./openingHours.js";

const week = (weekly: OpeningHours["weekly"], timeZone = "Europe/Vilnius"): OpeningHours => ({ timeZone, weekly });

describe("describeSchedule", () => {
  it.each<[string, OpeningHours["weekly"], string, string]>([
    [
      "joins equal days into one run",
      { mon_fri: ["08:00-18:00"], sat: ["10:00-16:00"] },
      "Mon–Fri 08:00–18:00, Sat 10:00–16:00",
      "pirmad.–penktad. 08:00–18:00, šeštad. 10:00–16:00",
    ],
    [
      "says Sunday last",
      { sun: ["12:00-15:00"], mon: ["09:00-17:00"] },
      "Mon 09:00–17:00, Sun 12:00–15:00",
      "pirmad. 09:00–17:00, sekmad. 12:00–15:00",
    ],
    [
      "tells a run across the weekend in the week's order",
      { sat_mon: ["10:00-14:00"] },
      "Mon 10:00–14:00, Sat–Sun 10:00–14:00",
      "pirmad. 10:00–14:00, šeštad.–sekmad. 10:00–14:00",
    ],
    ["knows every day", { sun_sat: ["09:00-21:00"] }, "Every day 09:00–21:00", "Kasdien 09:00–21:00"],
    [
      "knows days that have no end",
      { mon_fri: ["00:00-24:00"], sat: ["00:00-12:00"] },
      "Mon–Fri day and night, Sat 00:00–12:00",
      "pirmad.–penktad. visą parą, šeštad. 00:00–12:00",
    ],
    [
      "lists split days in order",
      { mon_thu: ["13:00-17:00", "09:00-12:00"], fri: ["22:00-02:00"] },
      "Mon–Thu 09:00–12:00, 13:00–17:00, Fri 22:00–02:00",
      "pirmad.–ketvirtad. 09:00–12:00, 13:00–17:00, penktad. 22:00–02:00",
    ],
    [
      "joins what several keys say, once",
      { daily: ["09:00-12:00"], mon: ["13:00-17:00", "09:00-12:00"] },
      "Mon 09:00–12:00, 13:00–17:00, Tue–Sun 09:00–12:00",
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
    expect(describeSchedule(week({ mon: ["08:00-18:00"] }, timeZone), en)).toBe(`Mon 08:00–18:00 (${place} time)`);
  });

  it("names no days and no zone where people are always there", () => {
    expect(describeSchedule(week({ daily: ["00:00-24:00"] }), en)).toBe("day and night");
    expect(describeSchedule(week({ daily: ["00:00-24:00"] }), lt)).toBe("visą parą");
  });

  it("is empty where there is no week to tell", () => {
    expect(describeSchedule(week({}), en)).toBe("");
    expect(describeSchedule(week({ mon: [] }), lt)).toBe("");
  });
});

interface Told {
  now: string;
  weekly?: OpeningHours["weekly"];
  exceptions?: OpeningHours["exceptions"];
  office?: string;
  visitor?: string;
  messages?: Messages;
}

const usual = { mon_fri: ["08:00-18:00"] } satisfies OpeningHours["weekly"];

/** What a visitor reads, from the hours to the words. */
function tell({
  now,
  weekly = usual,
  exceptions = [],
  office = "Europe/Vilnius",
  visitor = office,
  messages = en,
}: Told) {
  const hours: OpeningHours = { timeZone: office, weekly, exceptions };
  const at = Date.parse(now);
  const context = { messages, now: at, officeTimeZone: office, visitorTimeZone: visitor };
  return describeAvailability(getAvailability(hours, at), context);
}

describe("describeAvailability", () => {
  it("says nothing where nothing is known", () => {
    const context = { messages: en, now: 0, officeTimeZone: "Europe/Vilnius", visitorTimeZone: "Europe/Vilnius" };
    expect(describeAvailability({ state: "unknown" }, context)).toBe("");
  });

  // 16 November 2026 is a Monday.
  it.each([
    ["today", "2026-11-16T10:00+02:00", "until 18:00", "iki 18:00"],
    ["opening today", "2026-11-16T07:00+02:00", "opens 08:00", "dirbsime nuo 08:00"],
    ["tomorrow", "2026-11-16T20:00+02:00", "opens tomorrow 08:00", "dirbsime nuo rytoj 08:00"],
    [
      "tomorrow, a minute before midnight",
      "2026-11-16T23:59+02:00",
      "opens tomorrow 08:00",
      "dirbsime nuo rytoj 08:00",
    ],
    ["a weekday", "2026-11-20T18:00+02:00", "opens Mon 08:00", "dirbsime nuo pirmad. 08:00"],
  ])("tells the time %s", (_, now, english, lithuanian) => {
    expect(tell({ now })).toBe(english);
    expect(tell({ now, messages: lt })).toBe(lithuanian);
  });

  it("tells the weekday six days ahead, and the date from the seventh", () => {
    const weekly = { sun: ["08:00-12:00"] } satisfies OpeningHours["weekly"];
    expect(tell({ now: "2026-11-16T10:00+02:00", weekly })).toBe("opens Sun 08:00");
    const closed = { from: "2026-11-16", to: "2026-11-22", spans: [] };
    expect(tell({ now: "2026-11-16T10:00+02:00", exceptions: [closed] })).toBe("opens November 23 08:00");
    expect(tell({ now: "2026-11-16T10:00+02:00", exceptions: [closed], messages: lt })).toBe(
      "dirbsime nuo lapkričio 23 d. 08:00",
    );
    expect(
      tell({ now: "2026-11-16T10:00+02:00", weekly, exceptions: [closed], messages: { ...en, locale: "en-GB" } }),
    ).toBe("opens 29 November 08:00");
  });

  it("says until tomorrow on a night shift, and nothing of the day after midnight", () => {
    const weekly = { daily: ["22:00-02:00"] } satisfies OpeningHours["weekly"];
    expect(tell({ now: "2026-11-16T23:00+02:00", weekly })).toBe("until tomorrow 02:00");
    expect(tell({ now: "2026-11-17T01:00+02:00", weekly })).toBe("until 02:00");
  });

  it("ends a day at 24:00, for whom it is one", () => {
    const weekly = { mon: ["08:00-24:00"] } satisfies OpeningHours["weekly"];
    expect(tell({ now: "2026-11-16T10:00+02:00", weekly })).toBe("until 24:00");
    expect(tell({ now: "2026-11-16T10:00+02:00", weekly, visitor: "Europe/London" })).toBe("until 24:00 (your 22:00)");
    const evening = { mon: ["08:00-22:00"] } satisfies OpeningHours["weekly"];
    expect(
      tell({ now: "2026-11-16T10:00Z", weekly: evening, office: "Europe/London", visitor: "Europe/Vilnius" }),
    ).toBe("until 22:00 (your 24:00)");
  });

  it("says day and night, and closed where no opening is in sight", () => {
    const weekly: { daily: Span[] } = { daily: ["00:00-24:00"] };
    expect(tell({ now: "2026-11-16T10:00+02:00", weekly })).toBe("day and night");
    expect(tell({ now: "2026-11-16T10:00+02:00", weekly, messages: lt })).toBe("visą parą");
    expect(tell({ now: "2026-11-16T10:00+02:00", weekly: {} })).toBe("closed");
  });
});

describe("describeAvailability for a visitor elsewhere", () => {
  it("adds their time where their clock shows another", () => {
    const visitor = "Europe/London";
    expect(tell({ now: "2026-11-16T10:00+02:00", visitor })).toBe("until 18:00 (your 16:00)");
    expect(tell({ now: "2026-11-16T10:00+02:00", visitor, messages: lt })).toBe("iki 18:00 (jūsų laiku 16:00)");
    expect(tell({ now: "2026-11-16T20:00+02:00", visitor })).toBe("opens tomorrow 08:00 (your 06:00)");
    expect(tell({ now: "2026-11-20T20:00+02:00", visitor })).toBe("opens Mon 08:00 (your 06:00)");
  });

  it("adds nothing where their clock shows the same", () => {
    expect(tell({ now: "2026-11-16T10:00+02:00", visitor: "Europe/Helsinki" })).toBe("until 18:00");
  });

  it("names both days where it is another day there by then", () => {
    expect(tell({ now: "2026-11-16T10:00+02:00", visitor: "Pacific/Auckland" })).toBe(
      "until Mon 18:00 (your Tue 05:00)",
    );
  });

  it("never says tomorrow when it is already another day there", () => {
    // It is Monday evening in New York and Tuesday morning in Vilnius: their "tomorrow" would be Wednesday.
    const told = { now: "2026-11-16T23:00-05:00", office: "America/New_York", visitor: "Europe/Vilnius" };
    expect(tell(told)).toBe("opens Tue 08:00 (your Tue 15:00)");
    expect(tell({ ...told, messages: lt })).toBe("dirbsime nuo antrad. 08:00 (jūsų laiku antrad. 15:00)");
  });

  it("tells apart the same time of two days", () => {
    const told = { now: "2026-11-16T10:00Z", office: "Pacific/Kiritimati", visitor: "Pacific/Honolulu" };
    expect(tell(told)).toBe("opens Tue 08:00 (your Mon 08:00)");
  });

  it("tells both dates where the opening is far", () => {
    const exceptions = [{ from: "2026-11-16", to: "2026-11-29", spans: [] }];
    expect(tell({ now: "2026-11-16T10:00+02:00", exceptions, visitor: "America/Los_Angeles" })).toBe(
      "opens November 30 08:00 (your November 29 22:00)",
    );
  });
});

describe("describeAvailability on a holiday", () => {
  const exceptions = [
    { date: "2026-12-24", spans: ["09:00-12:00"] satisfies Span[], reason: "Christmas Eve" },
    { date: "2026-12-25", spans: [], reason: "Christmas" },
  ];

  it("says why", () => {
    expect(tell({ now: "2026-12-25T10:00+02:00", exceptions })).toBe("closed today: Christmas, opens Mon 08:00");
    expect(tell({ now: "2026-12-25T10:00+02:00", exceptions, messages: lt })).toBe(
      "šiandien nedirbame: Christmas, dirbsime nuo pirmad. 08:00",
    );
    expect(tell({ now: "2026-12-24T13:00+02:00", exceptions })).toBe("closed today: Christmas Eve, opens Mon 08:00");
    expect(tell({ now: "2026-12-25T10:00+02:00", exceptions, weekly: {} })).toBe("closed today: Christmas");
  });

  it("does not say closed today before it opens for a shorter day", () => {
    expect(tell({ now: "2026-12-24T08:00+02:00", exceptions })).toBe("opens 09:00");
  });

  it("says nothing of it the day before", () => {
    expect(tell({ now: "2026-12-23T19:00+02:00", exceptions })).toBe("opens tomorrow 09:00");
  });
});
