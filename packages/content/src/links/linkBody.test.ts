import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { buildContent } from "../build/buildContent.js";
import { fromJson } from "../build/fromJson.js";
import { toHtml } from "../html/testing/toHtml.js";
import { describeProblems } from "../problems.js";

const entry = (id: string, fields: object) => ({ id, title: "Pay", summary: "By card.", ...fields });

/** The problems of a link to entries whose ids have any characters, and the address that is published. */
function link(href: string) {
  const targets = ["c#", "50%", "a%23", "ką#", "pay"].map((id) => entry(id, { markdown: "## When\n\nOn the 20th." }));
  const { locales, problems } = fromJson({
    articles: [entry("from", { html: `<a href="${href}">Pay</a>` }), ...targets],
  });
  const [from] = locales.get("en")?.content.articles ?? [];
  return { problems: describeProblems(problems), html: from && toHtml(from.body) };
}

describe("linkBody", () => {
  it.each([
    ["help:pay", "help:pay"],
    ["help:pay#", "help:pay"],
    ["help:pay#when", "help:pay#when"],
    ["help:c%23", "help:c%23"],
    ["help:c%23#when", "help:c%23#when"],
    ["help:50%25", "help:50%25"],
    ["help:50%", "help:50%25"],
    ["help:50%#when", "help:50%25#when"],
    ["help:a%2523", "help:a%2523"],
    ["help:a%23", "help:a%2523"],
    ["help:k%C4%85%23#when", "help:ką%23#when"],
  ])("publishes %s as %s, which names the same entry", (href, expected) => {
    expect(link(href)).toEqual({ problems: "", html: `<p><a href="${expected}">Pay</a></p>` });
  });

  it.each([
    ["help:c%24", "has no target in this language"],
    ["help:c%23#gone", "leads to no heading of c#"],
    ["mailto:help", "the address mailto:help is not complete"],
    ["https://", "the address https:// is not complete"],
  ])("reports %s", (href, problem) => {
    expect(link(href).problems).toContain(problem);
  });

  it("links to the file of an entry whose id has any characters", () => {
    const root = mkdtempSync(join(tmpdir(), "handrail-link-"));
    const write = (file: string, text: string) => {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      const id = JSON.stringify(file.split("/").at(-1)?.replace(/\.md$/, ""));
      writeFileSync(join(root, file), `---\nid: ${id}\ntitle: Pay\nsummary: Short.\n---\n${text}\n`);
    };
    write("articles/en/from.md", "[A](c%23.md) [B](c%23.md#when) [C](50%25.md#when)");
    write("articles/en/c#.md", "## When\n\nOn the 20th.");
    write("articles/en/50%.md", "## When\n\nOn the 20th.");
    const { locales, problems } = buildContent({ root });
    rmSync(root, { recursive: true });
    expect(problems).toEqual([]);
    const from = locales.get("en")?.content.articles.find(({ id }) => id === "from");
    expect(from && toHtml(from.body)).toBe(
      '<p><a href="help:c%23">A</a> <a href="help:c%23#when">B</a> <a href="help:50%25#when">C</a></p>',
    );
  });
});
