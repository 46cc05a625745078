import { describe, expect, it } from "vitest";
import { splitFrontMatter } from "./frontMatter.js";
import { readArticle } from "./readArticle.js";

const fields = ["id: pay", "title: How do I pay?", "summary: By card."];

/** Reads an article with these lines in its front matter. The first three lines of the file are `---`, `id` and `title`. */
function read(...lines: readonly string[]) {
  const problems: string[] = [];
  const { entry } = readArticle(
    `---\n${lines.join("\n")}\n---\nText.\n`,
    { locale: "en", id: "pay", topics: [] },
    (problem, { line, column } = {}) => problems.push(`${line}:${column} ${problem}`),
  );
  return { entry, problems };
}

describe("splitFrontMatter", () => {
  it.each([
    ["title: Where is bill #3?", "#3?", 22],
    ["title: What is #TagMe", "#TagMe", 16],
    ["title: #3", "#3", 8],
  ])("reports what YAML reads as a comment in %j", (title, lost, column) => {
    const { problems } = read("id: pay", title, "summary: By card.");
    expect(problems[0]).toBe(
      `3:${column} \`${lost}\` would be lost, because a \`#\` after a space starts a comment. Put the text in quotes. If it is a comment, write a space after the \`#\`.`,
    );
  });

  it("reports a comment in an item of a list", () => {
    expect(read(...fields, "phrasings:", "  - Where is order #5?").problems).toEqual([
      expect.stringContaining("6:20 `#5?` would be lost"),
    ]);
  });

  it.each([
    "owner: Billing team # ask Rasa",
    "owner: 'Team #3' #x",
    "owner: C#",
    "owner: a#b",
    "# a comment",
    "owner: |\n  Team #3",
  ])("reports no comment in %j", (line) => expect(read(...fields, line).problems).toEqual([]));

  it("reports a tag that YAML does not know, which would be lost", () => {
    expect(read("id: pay", "title: !important Read this", "summary: By card.").problems).toEqual([
      "3:8 the front matter is not valid YAML: Unresolved tag: !important. Put text that starts with `!` in quotes.",
    ]);
  });

  it("reports a template that was not filled in, and writes nothing to the console", () => {
    const warnings: unknown[] = [];
    const collect = (warning: unknown) => warnings.push(warning);
    process.on("warning", collect);
    expect(read("id: pay", "title: {{ title }}", "summary: By card.").problems).toHaveLength(1);
    process.off("warning", collect);
    expect(warnings).toEqual([]);
  });

  it("says only what is wrong with front matter that cannot be read", () => {
    expect(read(...fields, "title: Twice").problems).toEqual([
      "5:1 the front matter is not valid YAML: Map keys must be unique. Write each field once.",
    ]);
  });

  it("says that it could not be read", () => {
    const isBroken = (source: string) => splitFrontMatter(source, () => {}).isBroken;
    expect(["---\nid: pay\n---\n", "---\n[\n---\n", "Text", "---\n---\n"].map(isBroken)).toEqual([
      false,
      true,
      true,
      true,
    ]);
  });
});

describe("readArticle", () => {
  it.each(["Pay **today**", "See [bills](help:bills)", "~~9.99~~ 7.99"])(
    "reports the markup of the title %j",
    (title) =>
      expect(read("id: pay", `title: "${title}"`, "summary: By card.").problems).toEqual([
        expect.stringMatching(/^3:8 .* would be shown literally, because `title` is plain text/),
      ]),
  );

  it("accepts signs that are no markup", () =>
    expect(read("id: pay", "title: 5 * 2 [new] (2 of 3)**", "summary: Use `pay`.").problems).toEqual([]));
});

describe("readFields", () => {
  it.each(["title: ~", "title:", "title: ''", 'title: "  "', "title: null"])("reports %j as missing", (title) => {
    expect(read("id: pay", title, "summary: By card.").problems).toEqual([
      expect.stringContaining("`title` is missing. Add it to the front matter."),
    ]);
  });

  it.each(["keywords: [5]", "keywords: ['']", "formerly: [' ']", "related: [a, ~]"])(
    "reports an item of %j that is no text",
    (line) => expect(read(...fields, line).problems).toEqual([expect.stringContaining("must be a list of text")]),
  );

  it("reports an id that is a number once", () => {
    expect(read("id: 404", ...fields.slice(1)).problems).toEqual([expect.stringContaining("`id` is not text")]);
  });
});
