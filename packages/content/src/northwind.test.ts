import { readdirSync, readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";
import type { HelpContent } from "@handrail/core";
import { richTextElements } from "@handrail/core/rich-text";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { buildContent } from "./build/buildContent.js";
import { checkContent } from "./check/checkContent.js";
import { elementsOf } from "./walkRichText.js";

const root = resolve(import.meta.dirname, "../../../content/northwind");

const { locales } = buildContent({ root });

function contentIn(locale: string): HelpContent {
  const found = locales.get(locale);
  if (!found) throw new Error(`The demo content is not in ${locale}.`);
  return found.content;
}

describe("the Northwind content", () => {
  it("has no problem that fails the check", () => {
    const findings = checkContent({ root, today: "2026-11-28" });
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  it.each(["en", "lt"])("shows each kind of content in %s", (locale) => {
    const { articles, faqs, walkthroughs } = contentIn(locale);
    expect(articles.length + faqs.length).toBeGreaterThanOrEqual(locale === "en" ? 60 : 40);
    const elements = articles.flatMap(({ body }) => [...elementsOf(body)]);
    const names = new Set(elements.map(({ tagName }) => tagName));
    const expected = ["aside", "section", "details", "kbd", "table", "figure", "figcaption", "video", "track"];
    expect([...names]).toEqual(expect.arrayContaining(expected));
    expect(elements.some(({ properties }) => typeof properties?.checked === "boolean")).toBe(true);
    expect(elements.some(({ properties }) => /^walkthrough:/.test(String(properties?.href)))).toBe(true);
    expect(articles.filter(({ walkthrough }) => walkthrough).length).toBeGreaterThan(0);
    const changes = articles.flatMap((article) => article.changes ?? []);
    expect(new Set(changes.map(({ fromFeedback = false }) => fromFeedback))).toEqual(new Set([true, false]));
    const answers = articles.flatMap(({ communityAnswers = [] }) => communityAnswers);
    expect(new Set(answers.map(({ confirmed }) => confirmed))).toEqual(new Set([true, false]));
    const kinds = walkthroughs.flatMap(({ steps }) => steps.map(({ kind = "show" }) => kind));
    expect(new Set(kinds)).toEqual(new Set(["show", "practise", "check", "media"]));
  });

  it("has videos of at most 300 kB", () => {
    const files = readdirSync(resolve(root, "media")).filter((name) => name.endsWith(".webm"));
    expect(files).toHaveLength(2);
    for (const file of files) expect(statSync(resolve(root, "media", file)).size).toBeLessThanOrEqual(300_000);
  });
});

describe("help.schema.json", () => {
  const schema = JSON.parse(readFileSync(new URL("../help.schema.json", import.meta.url), "utf8"));

  it("accepts what a build writes, and rejects other values", () => {
    const matches = new Ajv2020({ strict: true }).compile(schema);
    for (const { content } of locales.values()) {
      const written = JSON.parse(JSON.stringify(content));
      expect([matches(written), matches.errors]).toEqual([true, null]);
      expect(matches({ ...written, version: 2 })).toBe(false);
      expect(matches({ ...written, articles: [{ id: "a" }] })).toBe(false);
    }
  });

  it("names the elements of rich text", () => {
    expect(schema.$defs.node.anyOf[1].properties.tagName.enum).toEqual(richTextElements);
  });
});
