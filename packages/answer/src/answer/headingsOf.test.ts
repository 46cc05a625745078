import type { RichText, RichTextElement, RichTextNode } from "@handrail/core";
import { describe, expect, it } from "vitest";
import { headingsOf } from "./headingsOf.js";

const element = (tagName: string, properties: RichTextElement["properties"], ...children: RichTextNode[]) =>
  ({ type: "element", tagName, properties: properties ?? {}, children }) as const;
const text = (value: string) => ({ type: "text", value }) as const;
const root = (...children: RichTextNode[]): RichText => ({ type: "root", children });

describe("headingsOf", () => {
  it("returns the headings of the highest level, in reading order", () => {
    const body = root(
      element("h3", { id: "before" }, text("Before you start")),
      element("h4", { id: "tools" }, text("Tools")),
      element("aside", {}, element("h3", { id: "note" }, text("Good to "), element("em", {}, text("know")))),
    );
    expect(headingsOf(body)).toEqual([
      { id: "before", title: "Before you start" },
      { id: "note", title: "Good to know" },
    ]);
  });

  it.each([
    ["without an id", element("h2", {}, text("Fees"))],
    ["without words", element("h2", { id: "empty" }, text(" "))],
    ["of footnotes", element("section", { dataFootnotes: true }, element("h2", { id: "notes" }, text("Footnotes")))],
  ])("leaves out headings %s", (_, heading) => {
    expect(headingsOf(root(heading))).toEqual([]);
  });

  it("returns a heading once where its id is repeated", () => {
    const body = root(element("h2", { id: "fees" }, text("Fees")), element("h2", { id: "fees" }, text("More fees")));
    expect(headingsOf(body)).toEqual([{ id: "fees", title: "Fees" }]);
  });

  it("passes over malformed nodes", () => {
    // Untyped content, as a server may send it.
    const malformed = [
      ...[null, 1, "x", [], {}, { type: "comment", value: "x" }, { type: "element" }, { type: "element", tagName: 1 }],
      ...[
        { type: "element", tagName: "p" },
        { type: "element", tagName: "h2", properties: 1 },
      ],
    ] as unknown as RichTextNode[];
    expect(headingsOf(root(...malformed, element("h2", { id: "fees" }, ...malformed, text("Fees"))))).toEqual([
      { id: "fees", title: "Fees" },
    ]);
  });

  it("stops in a cyclic, a doubling and a very deep tree", () => {
    const heading = element("h2", { id: "fees" }, text("Fees"));
    const circle = element("div", {}, heading);
    Object.assign(circle, { children: [heading, circle] });
    let doubling: RichTextNode = element("div", {});
    for (let depth = 0; depth < 40; depth++) doubling = element("div", {}, doubling, doubling);
    let deep: RichTextNode = element("div", {});
    for (let depth = 0; depth < 50_000; depth++) deep = element("div", {}, deep);
    expect(headingsOf(root(circle, deep, doubling))).toEqual([{ id: "fees", title: "Fees" }]);
  });
});
