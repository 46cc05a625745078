// @vitest-environment node
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createArticle } from "@handrail-tooling/testing/fixtures";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { main } from "./cli.js";
import { loadSearchIndex } from "./engine/createSearchIndex.js";

let folder: string;
let printed: string;
const print = (text: string) => {
  printed += text;
};
const write = (value: unknown) => {
  const file = join(folder, "help.en.json");
  writeFileSync(file, JSON.stringify(value));
  return file;
};
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "handrail-search-"));
  printed = "";
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("handrail-search", () => {
  it("writes an index of articles and questions", () => {
    const content = {
      version: 1,
      locale: "en",
      articles: [createArticle("bill", "My bill is wrong")],
      faqs: [createArticle("day", "When is my bill due?")],
    };
    const out = join(folder, "en.index.json");
    expect(main(["build", write(content), "--out", out], print)).toBe(0);
    expect(printed).toMatch(/^en: 2 answers, \d+ kB/);
    expect(loadSearchIndex(JSON.parse(readFileSync(out, "utf8"))).search("bill due").hits[0]?.id).toBe("day");
  });

  it("makes the folder of the index", () => {
    const out = join(folder, "public/help/en.index.json");
    const content = { version: 1, locale: "en", articles: [createArticle("bill", "My bill is wrong")], faqs: [] };
    expect(main(["build", write(content), "--out", out], print)).toBe(0);
    expect(readFileSync(out, "utf8")).toContain("My bill is wrong");
  });

  it("rejects a file without help content", () => {
    expect(main(["build", write({ version: 2 }), "--out", join(folder, "x")], print)).toBe(1);
    expect(printed).toContain("is not help content of version 1");
    expect(main(["build", join(folder, "none.json"), "--out", join(folder, "x")], print)).toBe(1);
  });

  it.each([
    [[], 2, "Name the file to index."],
    [["build", "a.json"], 2, "Name the file to write the index to"],
    [["build", "--wrong"], 2, "Unknown option"],
    [["--help"], 0, "handrail-search build"],
  ])("prints a message and an exit code for the arguments %j", (args, code, words) => {
    expect(main(args, print)).toBe(code);
    expect(printed).toContain(words);
  });
});
