import { describe, expect, it } from "vitest";
import { en } from "../messages/en/index.js";
import { lt } from "../messages/lt/index.js";
import type { Messages } from "../messages/messages.js";
import { getAvailability } from "./availability.js";
import { describeAvailability } from "./describe.js";
import type { OpeningHours, Span } from "./openingHours.js";

interface Situation {
  now: string;
  weekly?: OpeningHours["weekly"];
  exceptions?: OpeningHours["exceptions"];
  office?: string;
  visitor?: string;
  messages?: Messages;
}

const usual = { mon_fri: ["08:00-18:00"] } satisfies OpeningHours["weekly"];

/** The text that a visitor reads in a situation. */
function textFor({
  now,
  weekly = usual,
  exceptions = [],
  office = "Europe/Vilnius",
  visitor = office,
  messages = en,
}: Situation) {
  const hours: OpeningHours = { timeZone: office, weekly, exceptions };
  const at = Date.parse(now);
  const context = { messages, now: at, officeTimeZone: office, visitorTimeZone: visitor };
  return describeAvailability(getAvailability(hours, at), context);
}

describe("describeAvailability", () => {
  it("is empty for an unknown availability", () => {
    const context = { messages: en, now: 0, officeTimeZone: "Europe/Vilnius", visitorTimeZone: "Europe/Vilnius" };
    expect(describeAvailability({ state: "unknown" }, context)).toBe("");
  });

  // 16 November 2026 is a Monday.
  it.each([
    ["today", "2026-11-16T10:00+02:00", "until 6 pm", "iki 18:00"],
    ["opening today", "2026-11-16T07:00+02:00", "opens 8 am", "dirbsime nuo 08:00"],
    ["tomorrow", "2026-11-16T20:00+02:00", "opens tomorrow 8 am", "dirbsime nuo rytoj 08:00"],
    ["tomorrow, a minute before midnight", "2026-11-16T23:59+02:00", "opens tomorrow 8 am", "dirbsime nuo rytoj 08:00"],
    ["a weekday", "2026-11-20T18:00+02:00", "opens Mon 8 am", "dirbsime nuo pirmad. 08:00"],
  ])("writes the time %s", (_, now, english, lithuanian) => {
    expect(textFor({ now })).toBe(english);
    expect(textFor({ now, messages: lt })).toBe(lithuanian);
  });

  it("writes the weekday up to six days ahead, and then the date", () => {
    const weekly = { sun: ["08:00-12:00"] } satisfies OpeningHours["weekly"];
    expect(textFor({ now: "2026-11-16T10:00+02:00", weekly })).toBe("opens Sun 8 am");
    const closed = { from: "2026-11-16", to: "2026-11-22", spans: [] };
    expect(textFor({ now: "2026-11-16T10:00+02:00", exceptions: [closed] })).toBe("opens November 23 8 am");
    expect(textFor({ now: "2026-11-16T10:00+02:00", exceptions: [closed], messages: lt })).toBe(
      "dirbsime nuo lapkričio 23 d. 08:00",
    );
    expect(
      textFor({ now: "2026-11-16T10:00+02:00", weekly, exceptions: [closed], messages: { ...en, locale: "en-GB" } }),
    ).toBe("opens 29 November 08:00");
  });

  it("writes tomorrow before midnight of a night shift, and no day after it", () => {
    const weekly = { daily: ["22:00-02:00"] } satisfies OpeningHours["weekly"];
    expect(textFor({ now: "2026-11-16T23:00+02:00", weekly })).toBe("until tomorrow 2 am");
    expect(textFor({ now: "2026-11-17T01:00+02:00", weekly })).toBe("until 2 am");
  });

  it("writes the midnight that ends a day in words, or as 24:00", () => {
    const weekly = { mon: ["08:00-24:00"] } satisfies OpeningHours["weekly"];
    expect(textFor({ now: "2026-11-16T10:00+02:00", weekly })).toBe("until midnight");
    expect(textFor({ now: "2026-11-16T10:00+02:00", weekly, visitor: "Europe/London" })).toBe(
      "until midnight (your 10 pm)",
    );
    expect(textFor({ now: "2026-11-16T10:00+02:00", weekly, messages: lt })).toBe("iki 24:00");
    const evening = { mon: ["08:00-22:00"] } satisfies OpeningHours["weekly"];
    expect(
      textFor({ now: "2026-11-16T10:00Z", weekly: evening, office: "Europe/London", visitor: "Europe/Vilnius" }),
    ).toBe("until 10 pm (your midnight)");
  });

  it("writes day and night, or closed without a known opening", () => {
    const weekly: { daily: Span[] } = { daily: ["00:00-24:00"] };
    expect(textFor({ now: "2026-11-16T10:00+02:00", weekly })).toBe("day and night");
    expect(textFor({ now: "2026-11-16T10:00+02:00", weekly, messages: lt })).toBe("visą parą");
    expect(textFor({ now: "2026-11-16T10:00+02:00", weekly: {} })).toBe("closed");
  });
});

describe("describeAvailability, for a visitor in another zone", () => {
  it("adds the visitor's time if their clock shows another", () => {
    const visitor = "Europe/London";
    expect(textFor({ now: "2026-11-16T10:00+02:00", visitor })).toBe("until 6 pm (your 4 pm)");
    expect(textFor({ now: "2026-11-16T10:00+02:00", visitor, messages: lt })).toBe("iki 18:00 (jūsų laiku 16:00)");
    expect(textFor({ now: "2026-11-16T20:00+02:00", visitor })).toBe("opens tomorrow 8 am (your 6 am)");
    expect(textFor({ now: "2026-11-20T20:00+02:00", visitor })).toBe("opens Mon 8 am (your 6 am)");
  });

  it("adds nothing if their clock shows the same", () => {
    expect(textFor({ now: "2026-11-16T10:00+02:00", visitor: "Europe/Helsinki" })).toBe("until 6 pm");
  });

  it("names both days if the dates differ at that time", () => {
    expect(textFor({ now: "2026-11-16T10:00+02:00", visitor: "Pacific/Auckland" })).toBe(
      "until Mon 6 pm (your Tue 5 am)",
    );
  });

  it("names the day instead of tomorrow if the dates differ now", () => {
    // It is Monday evening in New York and Tuesday morning in Vilnius: their "tomorrow" would be Wednesday.
    const situation = { now: "2026-11-16T23:00-05:00", office: "America/New_York", visitor: "Europe/Vilnius" };
    expect(textFor(situation)).toBe("opens Tue 8 am (your Tue 3 pm)");
    expect(textFor({ ...situation, messages: lt })).toBe("dirbsime nuo antrad. 08:00 (jūsų laiku antrad. 15:00)");
  });

  it("distinguishes the same time on two days", () => {
    const situation = { now: "2026-11-16T10:00Z", office: "Pacific/Kiritimati", visitor: "Pacific/Honolulu" };
    expect(textFor(situation)).toBe("opens Tue 8 am (your Mon 8 am)");
  });

  it("writes both dates if the opening is more than six days ahead", () => {
    const exceptions = [{ from: "2026-11-16", to: "2026-11-29", spans: [] }];
    expect(textFor({ now: "2026-11-16T10:00+02:00", exceptions, visitor: "America/Los_Angeles" })).toBe(
      "opens November 30 8 am (your November 29 10 pm)",
    );
  });
});

describe("describeAvailability, on a holiday", () => {
  const exceptions = [
    { date: "2026-12-24", spans: ["09:00-12:00"] satisfies Span[], reason: "Christmas Eve" },
    { date: "2026-12-25", spans: [], reason: "Christmas" },
  ];

  it("writes the reason", () => {
    expect(textFor({ now: "2026-12-25T10:00+02:00", exceptions })).toBe("closed today: Christmas, opens Mon 8 am");
    expect(textFor({ now: "2026-12-25T10:00+02:00", exceptions, messages: lt })).toBe(
      "šiandien nedirbame: Christmas, dirbsime nuo pirmad. 08:00",
    );
    expect(textFor({ now: "2026-12-24T13:00+02:00", exceptions })).toBe("closed today: Christmas Eve, opens Mon 8 am");
    expect(textFor({ now: "2026-12-25T10:00+02:00", exceptions, weekly: {} })).toBe("closed today: Christmas");
  });

  it("does not write closed today before the opening of a shorter day", () => {
    expect(textFor({ now: "2026-12-24T08:00+02:00", exceptions })).toBe("opens 9 am");
  });

  it("does not write the reason on the day before", () => {
    expect(textFor({ now: "2026-12-23T19:00+02:00", exceptions })).toBe("opens tomorrow 9 am");
  });
});
