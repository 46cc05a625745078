// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the code that is read is full of templates
import { describe, expect, it } from "vitest";
import { readExpressions } from "./readExpressions.js";

const read = (code: string) => readExpressions("a.ts", code).map(({ source, flags }) => [source, flags]);

describe("readExpressions", () => {
  it("reads literals, and nothing from comments or text", () => {
    const code = 'const a = /[/]x/giu; // /b/\nconst c = "/d/" + 4 / 2 / 1;';
    expect(readExpressions("a.ts", code)).toEqual([
      { place: "a.ts:1", written: "/[/]x/giu", source: "[/]x", flags: "giu" },
    ]);
  });

  it.each([
    ['new RegExp("a+", "g")', "a+", "g"],
    ["RegExp(String.raw`\\d+`)", "\\d+", ""],
    ["const day = String.raw`\\d`; new RegExp(`^${day}${day}$`)", "^\\d\\d$", ""],
    ["const day = /\\d+/; new RegExp(`^${day.source}` + '$')", "^\\d+$", ""],
    ['const all = ["a", "b"] as const; new RegExp(`(${all.join("|")})`)', "(a|b)", ""],
    ['const f = "u"; new RegExp(("x"), f)', "x", "u"],
    ["new RegExp(String.raw`a${String.raw`\\s`}b`)", "a\\sb", ""],
  ])("reads the parts of %s", (code, source, flags) => {
    expect(read(code).at(-1)).toEqual([source, flags]);
  });

  it.each([
    "new RegExp(name)",
    "let name = 'a'; new RegExp(name)",
    "new RegExp(`a${name}`)",
    "new RegExp(names.join('|'))",
    'new RegExp("a", flags)',
    "new RegExp(tagged`a`)",
    "new RegExp(make())",
    "new RegExp()",
  ])("reports that it cannot read %s", (code) => {
    expect(read(code)).toEqual([[undefined, expect.anything()]]);
  });
});
