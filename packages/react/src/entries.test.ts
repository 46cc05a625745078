// @vitest-environment node
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import * as handrail from "./index.js";

const packages = ["adviser", "answer", "contact", "core", "faq", "search", "walkthrough"];

/**
 * Entries that a site chooses among, so they stay apart: languages, the engine that is loaded on first use, and the check that measures
 * a page in your tests.
 */
const apart = /messages|engine|obscured|\.json$|\.css$/;

const entries = packages.flatMap((name) => {
  const { exports }: { exports: object } = JSON.parse(
    readFileSync(new URL(`../../${name}/package.json`, import.meta.url), "utf8"),
  );
  return Object.keys(exports)
    .filter((path) => !apart.test(path))
    .map((path) => `@handrail/${name}${path.slice(1)}`);
});

describe("one install", () => {
  it.each(entries)("has all of %s", async (entry) => {
    const own: object = await import(/* @vite-ignore */ entry);
    expect(Object.keys(own)).not.toEqual([]);
    expect(handrail).toMatchObject(own);
  });
});
