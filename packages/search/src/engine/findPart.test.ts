import type { RichTextNode } from "@handrail/core/rich-text";
import { createArticle } from "@handrail-tooling/testing/fixtures";
import { describe, expect, it } from "vitest";
import { createSearchIndex, loadSearchIndex } from "./createSearchIndex.js";
import { splitBody } from "./splitBody.js";

const textOf = (value: string): RichTextNode => ({ type: "text", value });
const element = (tagName: string, value: string, id?: string): RichTextNode => ({
  type: "element",
  tagName,
  ...(id !== undefined && { properties: { id } }),
  children: [textOf(value)],
});
const router = createArticle("router", "Set up your router", {
  body: {
    type: "root",
    children: [
      element("p", "Everything is in the box."),
      element("h2", "Choose a place", "place"),
      element("p", "Put it on a shelf, away from metal."),
      element("h3", "Upstairs"),
      element("p", "A mesh point helps there."),
      element("h2", "What the lights mean", "lights"),
      element("p", "Red means that the cable is loose. A shelf is not needed."),
    ],
  },
});
const others = ["My bill is wrong", "Order a SIM card"].map((title) => createArticle(title, title));

describe("SearchIndex.search in an article with headings", () => {
  const index = loadSearchIndex(JSON.parse(JSON.stringify(createSearchIndex([...others, router]))));
  it.each([
    ["what do the lights mean", "lights"],
    ["choose place", "place"],
    ["set up router", undefined],
    ["router lights", undefined],
    ["red cable", undefined],
  ])("answers %j under the heading with the id %j", (question, part) => {
    expect(index.search(question).hits[0]).toMatchObject({ id: "router" });
    expect(index.search(question).hits[0]?.part).toBe(part);
  });

  it("finds the words of headings without an id", () => {
    const [hit] = index.search("upstairs").hits;
    expect([hit?.id, hit?.part]).toEqual(["router", undefined]);
  });
});

describe("splitBody", () => {
  it("returns the headings apart, and keeps running text together", () => {
    const children = [textOf("Wi"), element("strong", "-Fi"), element("h2", "Lights", "lights"), element("h3", "Red")];
    expect(splitBody({ type: "root", children })).toEqual({
      headings: [
        { id: "lights", text: "Lights" },
        { id: "", text: "Red" },
      ],
      text: "Wi-Fi",
    });
  });
});
