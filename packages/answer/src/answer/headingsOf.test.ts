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
});
