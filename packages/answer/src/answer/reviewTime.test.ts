import { describe, expect, it } from "vitest";
import { longDate, timeAgo } from "./reviewTime.js";

const now = Date.parse("2026-11-16T08:00Z");

describe("timeAgo", () => {
  it.each([
    ["2026-11-16", "0 days ago"],
    ["2026-11-01", "15 days ago"],
    ["2026-10-17", "30 days ago"],
    ["2026-10-16", "1 month ago"],
    ["2025-09-12", "14 months ago"],
    ["2024-11-17", "23 months ago"],
    ["2024-11-16", "2 years ago"],
    ["2020-01-01", "6 years ago"],
    ["2027-01-01", "0 days ago"],
    ["soon", "soon"],
  ])("writes %s as %s", (date, text) => {
    expect(timeAgo(date, now, "en")).toBe(text);
  });

  it("writes in the language of the page", () => {
    expect(timeAgo("2025-09-12", now, "lt")).toBe("prieš 14 mėnesių");
  });
});

describe("longDate", () => {
  it("writes a date in full, and returns what is not a date", () => {
    expect(longDate("2026-10-12", "en")).toBe("October 12, 2026");
    expect(longDate("soon", "en")).toBe("soon");
  });
});
