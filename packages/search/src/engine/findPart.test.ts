import type { RichTextNode } from "@handrail/core/rich-text";
import { createArticle } from "@handrail-tooling/testing/fixtures";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createSearchIndex, loadSearchIndex } from "./createSearchIndex.js";
import { sectionsOf } from "./sections.js";

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
    ["red cable", "lights"],
    ["metal shelf", "place"],
    ["mesh upstairs", "place"],
    ["set up router", undefined],
    ["box", undefined],
  ])("answers %j under the heading with the id %j", (question, part) => {
    expect(index.search(question).hits[0]).toMatchObject({ id: "router" });
    expect(index.search(question).hits[0]?.part).toBe(part);
  });

  it("points only at headings of the article that has the words", () => {
    const word = fc.constantFrom("bill", "router", "cable", "lights", "shelf");
    const section = fc.record({ id: fc.constantFrom("a", "b", "c", ""), heading: word, text: word });
    fc.assert(
      fc.property(
        fc.array(fc.array(section, { maxLength: 4 }), { minLength: 1, maxLength: 6 }),
        word,
        (all, question) => {
          const articles = all.map((sections, id) => {
            const children = sections.flatMap((each) => [
              element("h2", each.heading, each.id),
              element("p", each.text),
            ]);
            return createArticle(String(id), "A title", { body: { type: "root", children } });
          });
          for (const { id, part } of createSearchIndex(articles).search(question).hits) {
            const { id: expected = "" } =
              sectionsOf(articles[Number(id)]?.body).find(({ headings }) => headings.includes(question)) ??
              sectionsOf(articles[Number(id)]?.body).find(({ text }) => text.includes(question)) ??
              {};
            expect(part ?? "").toBe(expected);
          }
        },
      ),
    );
  });
});

describe("sectionsOf", () => {
  it("splits a body at its headings with an id, and keeps running text together", () => {
    const children = [textOf("Wi"), element("strong", "-Fi"), element("h2", "Lights", "lights"), element("p", "Red")];
    expect(sectionsOf({ type: "root", children })).toEqual([
      { id: "", headings: "", text: "Wi-Fi" },
      { id: "lights", headings: "Lights\n", text: "Red\n" },
    ]);
  });
});
