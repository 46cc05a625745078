import { tests } from "commonmark-spec";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { describe, expect, it } from "vitest";
import { readSyntaxTree } from "./readSyntaxTree.js";

const whole = unified().use(remarkParse).use(remarkGfm, { singleTilde: false });

const bare = [
  ...["Write to a@b.lt or www.b.lt.", "See https://b.lt/a?b#c, or HTTP://B.LT", "mailto:a@b.lt and xmpp:a@b.lt/c"],
  ...["a&#64;b.lt, www&#46;b.lt, https&colon;//b.lt", "a\\@b.lt, www\\.b.lt, https\\://b.lt", "a_b+c-d.e@f.lt"],
  ...["| a@b.lt | www.b.lt |\n| - | - |\n| https://b.lt | b |", "[^1]\n\n[^1]: a@b.lt, ~~www.b.lt~~"],
];

describe("readSyntaxTree", () => {
  it("reads bare addresses, also when entities and escapes hide them", () => {
    for (const text of bare) expect(readSyntaxTree(text)).toEqual(whole.parse(text));
  });

  it("reads each example of CommonMark as the whole of GFM does", () => {
    for (const { markdown } of tests) expect(readSyntaxTree(markdown)).toEqual(whole.parse(markdown));
  });
});
