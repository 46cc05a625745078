import { describe, expect, it } from "vitest";
import { languageName } from "./languageName.js";

describe("languageName", () => {
  it("names a language in the language of the reader", () => {
    expect(languageName("lt", "en")).toBe("Lithuanian");
    expect(languageName("en", "lt")).toBe("anglų");
  });

  it("returns a tag that is not valid", () => {
    expect(languageName("not a tag", "en")).toBe("not a tag");
  });
});
