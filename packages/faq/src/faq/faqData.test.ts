import { describe, expect, it } from "vitest";
import { bodyOf } from "./faqData.js";

describe("bodyOf", () => {
  it("turns each block of plain text into a paragraph", () => {
    const { children } = bodyOf({ id: "a", title: "A", text: " One.\n\n \n\nTwo\nlines. \n" });
    expect(children).toMatchObject([{ children: [{ value: "One." }] }, { children: [{ value: "Two\nlines." }] }]);
  });

  it("returns rich text unchanged", () => {
    const body = { type: "root", children: [] } as const;
    expect(bodyOf({ id: "a", title: "A", body })).toBe(body);
  });

  it("returns no paragraphs for blank text", () => {
    expect(bodyOf({ id: "a", title: "A", text: " \n " }).children).toEqual([]);
  });
});
