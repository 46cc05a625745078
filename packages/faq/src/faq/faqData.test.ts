import { describe, expect, it } from "vitest";
import { paragraphsOf } from "./faqData.js";

describe("paragraphsOf", () => {
  it("splits text at blank lines", () => {
    expect(paragraphsOf(" One.\n\n \n\nTwo\nlines. \n")).toEqual(["One.", "Two\nlines."]);
  });

  it("returns no paragraphs for blank text", () => {
    expect(paragraphsOf(" \n ")).toEqual([]);
    expect(paragraphsOf(undefined)).toEqual([]);
  });

  it.each([[null], [5], [true], [{}], [[]]])("returns no paragraphs for %j, which is not text", (value) => {
    expect(paragraphsOf(value)).toEqual([]);
  });
});
