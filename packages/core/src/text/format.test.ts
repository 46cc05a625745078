import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { en } from "../messages/en/index.js";
import { lt } from "../messages/lt/index.js";
import { format, plural } from "./format.js";

describe("format", () => {
  it("fills in every occurrence of a value", () => {
    expect(format("{a} and {b}, {a}", { a: "one", b: 2 })).toBe("one and 2, one");
  });

  it("leaves a value that is not given as written", () => {
    expect(format("until {time}")).toBe("until {time}");
    expect(format("{toString} {__proto__}", { time: 1 })).toBe("{toString} {__proto__}");
  });

  it("inserts values literally, with their braces and dollar signs", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string(), (a, b) => {
        expect(format("<{a}|{b}>", { a, b })).toBe(`<${a}|${b}>`);
      }),
    );
    expect(format("{a}", { a: "{b} $& $1", b: "no" })).toBe("{b} $& $1");
  });
});

describe("plural", () => {
  it.each([
    [0, "0 answers"],
    [1, "1 answer"],
    [2, "2 answers"],
    [12345, "12,345 answers"],
  ])("counts %d in English", (count, expected) => {
    expect(plural("en", en.search.results, count)).toBe(expected);
  });

  it.each([
    [0, "0 atsakymų"],
    [1, "1 atsakymas"],
    [2, "2 atsakymai"],
    [9, "9 atsakymai"],
    [10, "10 atsakymų"],
    [11, "11 atsakymų"],
    [21, "21 atsakymas"],
    [22, "22 atsakymai"],
    [1.5, "1,5 atsakymo"],
  ])("counts %d in Lithuanian", (count, expected) => {
    expect(plural("lt", lt.search.results, count)).toBe(expected);
  });

  it("uses the form other if the form of the number is missing", () => {
    expect(plural("lt", { other: "{count} klausimų" }, 1)).toBe("1 klausimų");
  });

  it("writes a duration that fits into its sentence", () => {
    const day = plural("lt", lt.contact.durationDays, 1);
    expect(format(lt.contact.repliesWithin, { time: day })).toBe("Atsakome per 1 dieną");
  });
});
