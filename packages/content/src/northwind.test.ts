import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { richTextElements } from "@handrail/core/rich-text";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { buildContent } from "./build/buildContent.js";
import { checkContent } from "./check/checkContent.js";
import { elementsOf } from "./walkRichText.js";

const root = resolve(import.meta.dirname, "../../../content/northwind");

describe("the Northwind content", () => {
  it("has no problem that fails the check", () => {
    const findings = checkContent({ root, today: "2026-11-28" });
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  it("shows callouts, tasks, footnotes, details, keys, tables and figures in each language", () => {
    for (const { content } of buildContent({ root }).locales.values()) {
      const elements = content.articles.flatMap(({ body }) => [...elementsOf(body)]);
      const names = new Set(elements.map(({ tagName }) => tagName));
      expect([...names]).toEqual(expect.arrayContaining(["aside", "section", "details", "kbd", "table", "figure"]));
      expect(elements.some(({ properties }) => typeof properties?.checked === "boolean")).toBe(true);
    }
  });
});

describe("help.schema.json", () => {
  const schema = JSON.parse(readFileSync(new URL("../help.schema.json", import.meta.url), "utf8"));

  it("accepts what a build writes, and rejects other values", () => {
    const matches = new Ajv2020({ strict: true }).compile(schema);
    for (const { content } of buildContent({ root }).locales.values()) {
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
