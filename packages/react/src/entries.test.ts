// @vitest-environment node
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import * as handrail from "./index.js";

const packages = ["answer", "contact", "core", "faq", "search", "walkthrough"];

/**
 * Chosen one by one, so they keep addresses of their own: languages, desks, the engine that is loaded on first use, and what measures
 * a page for your tests.
 */
const apart = /messages|desks|engine|obscured|\.json$|\.css$/;

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
