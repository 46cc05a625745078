import { describe, expect, it } from "vitest";
import { countRegExpSteps } from "./countRegExpSteps.js";

const text = "a".repeat(50);

describe("countRegExpSteps", () => {
  it.each<[string, () => unknown]>([
    ["test", () => /a+b/.test(text)],
    ["match", () => text.match(/a+b/)],
    ["matchAll", () => [...text.matchAll(/a+b/g)]],
    ["replace", () => text.replace(/a+b/g, "")],
    ["split", () => text.split(/a+b/)],
    ["search", () => text.search(/a+b/)],
  ])("counts %s", (_, run) => {
    expect(countRegExpSteps(run).steps).toBeGreaterThan(1000);
  });

  it("returns what the code returns, and leaves the engine as it was", () => {
    const { exec } = RegExp.prototype;
    expect(countRegExpSteps(() => "a-b".replace(/-/g, "")).result).toBe("ab");
    expect(() =>
      countRegExpSteps(() => {
        throw new Error("no");
      }),
    ).toThrow("no");
    expect(RegExp.prototype.exec).toBe(exec);
  });
});
