import { describe, expect, it } from "vitest";
import { allLanguages } from "./allLanguages.js";
import { loadLanguage } from "./loadLanguage.js";

describe("loadLanguage", () => {
  it.each(Object.entries(allLanguages))("loads the pack of %s", async (language, pack) => {
    expect(await loadLanguage(`${language}-XX`)).toBe(pack);
  });

  it("returns undefined for a language without a pack", async () => {
    expect(await loadLanguage("xx")).toBeUndefined();
    expect(await loadLanguage("constructor")).toBeUndefined();
  });
});
