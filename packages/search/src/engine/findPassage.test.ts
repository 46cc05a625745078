import type { RichTextNode } from "@handrail/core/rich-text";
import { createArticle } from "@handrail-tooling/testing/fixtures";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { textsOf } from "../testing/textsOf.js";
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
  it("compares the first 500 sections, so that thousands of headings do not block the page", () => {
    const children = Array.from({ length: 3000 }, (_, at) => element("h2", `Error number ${at}`, `error-${at}`));
    const index = createSearchIndex([...others, createArticle("list", "List", { body: { type: "root", children } })]);
    expect(index.search("error number 399").hits[0]).toMatchObject({ id: "list", part: "error-399" });
    expect(index.search("number 2999").hits[0]?.part).not.toBe("error-2999");
  });

  const index = loadSearchIndex(JSON.parse(JSON.stringify(createSearchIndex([...others, router]))));
  it.each([
    ["what do the lights mean", "lights"],
    ["choose place", "place"],
    ["set up router", undefined],
    ["router lights", "lights"],
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
  it("splits at headings, also inside other elements, and keeps running text together", () => {
    const details: RichTextNode = {
      type: "element",
      tagName: "section",
      children: [element("h3", "Red"), element("p", "Loose cable")],
    };
    const children = [textOf("Wi"), element("strong", "-Fi"), element("h2", "Lights", "lights"), details];
    expect(splitBody({ type: "root", children })).toEqual([
      { heading: undefined, text: "Wi-Fi" },
      { heading: { id: "lights", text: "Lights" }, text: "" },
      { heading: { id: "", text: "Red" }, text: "Loose cable" },
    ]);
  });
});

describe("SearchIndex.findPassage", () => {
  const index = createSearchIndex([...others, router]);
  it.each([
    ["red cable", "lights", "Red means that the cable is loose. A shelf is not needed.", ["Red", "cable"]],
    ["router shelf", "place", "Put it on a shelf, away from metal. Upstairs A mesh point helps there.", ["shelf"]],
    ["box", undefined, "Everything is in the box.", ["box"]],
    ["set up your router", undefined, undefined, []],
  ])("answers %j in the section %j", async (question, part, excerpt, marked) => {
    const passage = await index.findPassage(question, router);
    expect([passage.part, passage.excerpt]).toEqual([part, excerpt]);
    expect(textsOf(passage.excerpt ?? "", passage.excerptRanges)).toEqual(marked);
  });

  it.each([". ", "! ", "? ", "。"])("begins with the sentence after %j", async (mark) => {
    const body = {
      type: "root" as const,
      children: [textOf(`${"words ".repeat(30)}first${mark}Unplug the modem now.`)],
    };
    const passages = createSearchIndex([createArticle("a", "?", { text: "modem" })]);
    const { excerpt } = await passages.findPassage("modem", { title: "?", body });
    expect(excerpt).toBe("…Unplug the modem now.");
  });

  const word = fc.constantFrom("router", "cable", "字体", "👩‍👩‍👧", "é", "a\u0301b", "loose", ". ", "long".repeat(30));
  const text = fc.array(word, { maxLength: 60 }).map((words) => words.join(" "));
  it("returns a passage of the text that has the most of the asked words, with whole characters", async () => {
    await fc.assert(
      fc.asyncProperty(text, fc.constantFrom("router", "cable loose", "字体"), async (value, question) => {
        const article = { title: "?", body: { type: "root" as const, children: [textOf(value)] } };
        const { excerpt, excerptRanges } = await createSearchIndex([
          createArticle("a", "?", { text: value }),
        ]).findPassage(question, article);
        const plain = value.replace(/\s+/g, " ").trim();
        const asked = question.split(" ").filter((each) => plain.split(" ").includes(each));
        if (asked.length === 0) return;
        expect(plain).toContain(excerpt?.replace(/^…|…$/g, ""));
        expect(textsOf(excerpt ?? "", excerptRanges).length).toBeGreaterThan(0);
        const characters = (each: string) => Array.from(new Intl.Segmenter().segment(each), ({ segment }) => segment);
        const whole = new Set(characters(plain));
        expect(characters(excerpt?.replace(/^…|…$/g, "") ?? "").filter((each) => !whole.has(each))).toEqual([]);
      }),
    );
  });

  it("does not look at more than the start of a very long body", async () => {
    const body = { type: "root" as const, children: [textOf(`${"cable ".repeat(20_000)}router`)] };
    const long = createSearchIndex([...others, router]);
    expect(await long.findPassage("bill", { title: "?", body })).toEqual({});
    expect(await long.findPassage("router", { title: "?", body })).toEqual({});
  });
});

describe("SearchHit.matchedIn", () => {
  const article = createArticle("router", "Set up your router", {
    summary: "In three steps",
    phrasings: ["how do I connect the box"],
    keywords: ["modem"],
    body: router.body,
  });
  const index = loadSearchIndex(JSON.parse(JSON.stringify(createSearchIndex([...others, article]))));
  it.each([
    ["router", "title"],
    ["three steps", "summary"],
    ["connect box", "phrasings"],
    ["modem", "keywords"],
    ["lights", "headings"],
    ["metal", "body"],
    ["router metal shelf", "body"],
  ])("names for %j the field %j", (question, field) => {
    expect(index.search(question).hits[0]).toMatchObject({ id: "router", matchedIn: field });
  });
});
