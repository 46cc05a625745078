import { describe, expect, it } from "vitest";
import { markdownToRichText } from "./markdownToRichText.js";

function problemsIn(markdown: string): string[] {
  const problems: string[] = [];
  markdownToRichText(markdown, (problem, { line, column } = {}) => problems.push(`${line}:${column} ${problem}`));
  return problems;
}

describe("findBrokenMarkup", () => {
  it.each([
    ["See [my bill](help:my bill).", "1:13 `](` would be shown literally: it is a link whose address has a space"],
    ["![a](https://a.example/b.png =10x20)", "1:4 `](` would be shown literally: it is a link"],
    ["请注意**重要。**请", "1:4 `**重要。**` would be shown literally: it is not bold"],
    ["a **bold ** b", "1:3 `**bold **` would be shown literally: it is not bold"],
    ["~~ 9.99 ~~ 7.99", "1:1 `~~ 9.99 ~~` would be shown literally: it is not struck out"],
    ["a\n\n##Fees and more", "3:1 `##Fees` would be shown literally: it is not a heading"],
    ["| a | b |\n|---|\n", "2:1 `|---|` would be shown literally: it is not a row of a table"],
    [":::warning Hot\nDo not touch.\n:::", "1:1 `:::warning Hot` would be shown literally: it marks a block"],
    ["> a\n>\n> ::: tip\n> b\n> :::", "3:3 `::: tip` would be shown literally: it marks a block"],
    ["!!! note\n    a", "1:1 `!!! note` would be shown literally: it marks a block"],
    ["a <img src=media/b.png>", "1:3 `<img src=media/b.png>` would be shown literally: it is not read as HTML"],
    ["## Fees {#fees}", "1:9 `{#fees}` would be shown literally: it gives attributes"],
    ["[a](help:b){target=_blank}", "1:12 `{target=_blank}` would be shown literally: it gives attributes"],
    ["Call {{ phone }}.", "1:6 `{{ phone }}` would be shown literally: it is a placeholder"],
    ["{% include fees %}", "1:1 `{% include fees %}` would be shown literally: it is a placeholder"],
    ["See [[Fees|the fees]].", "1:5 `[[Fees|the fees]]` would be shown literally: it is a link of a wiki"],
  ])("reports what is shown literally in %j", (markdown, problem) =>
    expect(problemsIn(markdown)).toContainEqual(expect.stringContaining(problem)),
  );

  it.each([
    ["<details>\n<summary>How **much**?</summary>\n\na\n\n</details>", "2:14 `**much**`"],
    ["<details><summary>a</summary>\nSee [b](help:b).\n</details>", "2:5 `[b](help:b)`"],
    ["<figure>\n<img src='media/a.svg' alt='a'>\n<figcaption>~~a~~</figcaption>\n</figure>", "3:13 `~~a~~`"],
  ])("reports Markdown inside the HTML of %j", (markdown, problem) =>
    expect(problemsIn(markdown)).toEqual([
      expect.stringContaining(`${problem} would be shown literally, because it is in a block of HTML`),
    ]),
  );

  it.each([
    "Prices are 9.99** a month, and 12.99** with TV.\\\n** Without tax.",
    "Press \\*\\*, \\[a]\\(b), \\{{ a }}, \\[[a]], \\#\\#a and \\~~a\\~~.",
    "\\:::tip\n\\!!! a",
    "`**a **`, `{{ a }}` and `[a](b c)`",
    "    ::: tip\n    | a |",
    "https://a.example/**b**/{{c}} and <https://a.example/[[d]]>",
    "\\<a href=b/c>, a < b = c > d and `<a href=b/c>`",
    "#5 of 10, C# and a|b|c",
    "2 ** 3 :: wow!!! {curly} [brackets] (round)",
    "| a | b |\n|---|---|\n| 1 | 2 |",
    "<details>\n<summary>a</summary>\n\n**b** [c](help:c)\n\n</details>",
  ])("reports nothing in %j", (markdown) => expect(problemsIn(markdown)).toEqual([]));
});

describe("findEmptyParts", () => {
  it.each(["##", "## &nbsp;", "## <br>", "## ![](https://a.example/b.png)"])(
    "reports the empty heading %j",
    (markdown) => expect(problemsIn(markdown)).toContainEqual(expect.stringContaining("1:1 the heading has no text")),
  );

  it("accepts a heading with the alternative text of a picture", () =>
    expect(problemsIn("## ![Fees](https://a.example/b.png)")).toEqual([]));

  it("reports a callout without text", () =>
    expect(problemsIn("> [!TIP]\n")).toEqual([expect.stringContaining("1:1 the callout has no text")]));
});

describe("markCallouts", () => {
  it.each(["> \\[!TIP]\n> a", "> &#91;!TIP]\n> a"])("shows the escaped sign of %j", (markdown) => {
    const body = markdownToRichText(markdown, () => {});
    expect(JSON.stringify(body)).toContain("[!TIP]");
    expect(problemsIn(markdown)).toEqual([]);
  });
});
