// @vitest-environment node
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import * as handrail from "./index.js";

const packages = ["adviser", "answer", "contact", "core", "faq", "search", "walkthrough"];

/**
 * Entries that are not re-exported. A site needs few of the languages and one search service at most, whose index a server writes; the
 * engine is loaded on first use, and the worker by itself. The rules for URLs, databases, messages, shortcuts and visibility and the search for hidden
 * rails serve authors of parts and checks.
 */
const separateEntries =
  /messages?|authoring|languages|adapters|push|engine|worker|shortcut|url|database|validation|visibility|diagnosis|placement|obscured|\.json$|\.css$/;

const entries = packages.flatMap((name) => {
  const { exports }: { exports: object } = JSON.parse(
    readFileSync(new URL(`../../${name}/package.json`, import.meta.url), "utf8"),
  );
  return Object.keys(exports)
    .filter((path) => !separateEntries.test(path))
    .map((path) => `@handrail/${name}${path.slice(1)}`);
});

describe("@handrail/react", () => {
  it.each(entries)("exports everything from %s", async (entry) => {
    const exported: object = await import(/* @vite-ignore */ entry);
    expect(Object.keys(exported)).not.toEqual([]);
    expect(handrail, "Export it from src/index.ts, or add the entry to `separateEntries`.").toMatchObject(exported);
  });
});
