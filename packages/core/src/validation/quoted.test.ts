import { describe, expect, it } from "vitest";
import { quoted } from "./quoted.js";

describe("quoted", () => {
  it.each<[unknown, string]>([
    ["fax", '"fax"'],
    ["a\n\u202eb", '"a\\n\ufffdb"'],
    ["x".repeat(41), `"${"x".repeat(40)}…"`],
    [7, "7"],
    [undefined, "undefined"],
    [null, "null"],
    [[1, 2], "a list"],
    [{ a: 1 }, "an object"],
  ])("writes %j as %s", (value, text) => {
    expect(quoted(value)).toBe(text);
  });
});
