import { describe, expect, it } from "vitest";
import { bodyOf } from "./faqData.js";

describe("bodyOf", () => {
  it("makes a paragraph of each block of plain text", () => {
    const { children } = bodyOf({ id: "a", title: "A", text: " One.\n\n \n\nTwo\nlines. \n" });
    expect(children).toMatchObject([{ children: [{ value: "One." }] }, { children: [{ value: "Two\nlines." }] }]);
  });

  it("leaves rich text as it is", () => {
    const body = { type: "root", children: [] } as const;
    expect(bodyOf({ id: "a", title: "A", body })).toBe(body);
  });

  it("has no paragraphs where there is no text", () => {
    expect(bodyOf({ id: "a", title: "A", text: " \n " }).children).toEqual([]);
  });
});
