import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { en } from "../messages/en/index.js";
import { clockTime } from "./clockTime.js";

const inLocale = (locale: string) => ({ ...en, locale });
const pad = (value: number) => String(value).padStart(2, "0");

describe("clockTime", () => {
  it.each([
    ["en-US", "18:00", "6 pm"],
    ["en-US", "08:30", "8:30 am"],
    ["en-US", "00:00", "12 am"],
    ["en-US", "12:00", "12 pm"],
    ["en-US", "24:00", "midnight"],
    ["en", "18:00", "6 pm"],
    ["en-AU", "18:00", "6 pm"],
    ["en-GB", "18:00", "18:00"],
    ["en-GB", "08:00", "08:00"],
    ["lt", "18:00", "18:00"],
    ["lt", "24:00", "24:00"],
    ["fi", "18:30", "18.30"],
    ["de", "08:00", "08:00"],
    ["fa", "18:00", "۱۸:۰۰"],
  ])("writes in %s the time %s as %s", (locale, time, text) => {
    expect(clockTime(time, inLocale(locale))).toBe(text);
  });

  it("writes midnight as Intl does without a word for it", () => {
    const { midnight: _, ...hours } = en.hours;
    expect(clockTime("24:00", { locale: "en-US", hours })).toBe("12 am");
  });

  it("writes each minute of the day by the clock of the locale, with ordinary spaces", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1439 }), (minutes) => {
        const [hour, minute] = [Math.floor(minutes / 60), minutes % 60];
        const time = `${pad(hour)}:${pad(minute)}`;
        const onTwelve = `${hour % 12 || 12}${minute ? `:${pad(minute)}` : ""} ${hour < 12 ? "am" : "pm"}`;
        expect(clockTime(time, inLocale("en-US"))).toBe(onTwelve);
        for (const locale of ["lt", "en-GB", "pl", "ru", "he"]) expect(clockTime(time, inLocale(locale))).toBe(time);
      }),
    );
  });
});
