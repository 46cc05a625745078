import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { buildContent } from "./buildContent.js";
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
