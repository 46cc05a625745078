// @vitest-environment node
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createArticle } from "@handrail-tooling/testing/fixtures";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { main } from "./cli.js";
import { loadSearchIndex } from "./engine/createSearchIndex.js";
import { typesenseKeys, typesenseServer } from "./testing/typesenseServer.js";

let folder: string;
let printed: string;
const print = (text: string) => {
  printed += `${text}\n`;
};
const write = (value: unknown, name = "help.en.json") => {
  const file = join(folder, name);
  writeFileSync(file, typeof value === "string" ? value : JSON.stringify(value));
  return file;
};
const contentOf = (articles: readonly unknown[], locale = "en", faqs: readonly unknown[] = []) => ({
  version: 1,
  locale,
  articles,
  faqs,
});
const bill = createArticle("bill", "My bill is wrong");
const findIn = (file: string, query: string) =>
  loadSearchIndex(JSON.parse(readFileSync(file, "utf8"))).search(query).hits[0]?.id;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "handrail-search-"));
  printed = "";
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("handrail-search build", () => {
  it("writes an index of articles and questions", async () => {
    const content = contentOf([bill], "en", [createArticle("day", "When is my bill due?")]);
    const out = join(folder, "en.index.json");
    expect(await main(["build", write(content), "--out", out], print)).toBe(0);
    expect(printed).toMatch(/^en: 2 answers, \d+ kB, \d+ kB compressed, in /);
    expect(findIn(out, "bill due")).toBe("day");
  });

  it("makes the folder of the index", async () => {
    const out = join(folder, "public/help/en.index.json");
    expect(await main(["build", write(contentOf([bill])), "--out", out], print)).toBe(0);
    expect(findIn(out, "bill")).toBe("bill");
  });

  it("writes synonyms into the index", async () => {
    const help = write(contentOf([createArticle("sim", "Order a SIM card"), bill]));
    const out = join(folder, "en.index.json");
    const synonyms = write([["chip", "sim card"], { from: "invoice", to: ["bill"] }], "synonyms.json");
    expect(await main(["build", help, "--out", out, "--synonyms", synonyms], print)).toBe(0);
    expect(findIn(out, "new chip")).toBe("sim");
    expect(findIn(out, "invoices")).toBe("bill");
  });

  it.each([[[["sim"]]], ["{"], [{ sim: "chip" }]])(
    "explains that %j are not synonyms, and writes nothing",
    async (value) => {
      const out = join(folder, "en.index.json");
      const synonyms = write(value, "synonyms.json");
      expect(await main(["build", write(contentOf([bill])), "--out", out, "--synonyms", synonyms], print)).toBe(1);
      expect(printed).toContain(synonyms);
      expect(printed).toContain("Nothing was written.");
      expect(existsSync(out)).toBe(false);
    },
  );

  it("writes the texts of answers beside the index, and removes those of a build before", async () => {
    const out = join(folder, "en.index.json");
    const sim = createArticle("sim", "Order a SIM card");
    expect(await main(["build", write(contentOf([bill, sim])), "--out", out, "--texts"], print)).toBe(0);
    expect(await main(["build", write(contentOf([sim])), "--out", out, "--texts"], print)).toBe(0);
    const index = readFileSync(out, "utf8");
    expect(index.slice(0, 100)).toContain('"size":1,"texts":"en.index.texts"');
    const texts = join(folder, JSON.parse(index).texts);
    expect(JSON.parse(readFileSync(join(texts, "0.json"), "utf8"))).toEqual({
      id: "sim",
      title: sim.title,
      body: sim.body,
    });
    expect(existsSync(join(texts, "1.json"))).toBe(false);
  });

  it("joins files of one language, and writes one index for each language", async () => {
    const files = [
      write(contentOf([bill]), "a.json"),
      write(contentOf([createArticle("sim", "Order a SIM card")]), "b.json"),
      write(contentOf([createArticle("bill", "Neteisinga sąskaita")], "lt"), "c.json"),
    ];
    const out = join(folder, "{locale}.index.json");
    expect(await main(["build", ...files, "--out", out], print)).toBe(0);
    expect(printed).toMatch(/^en: 2 answers, .+\nlt: 1 answers, /);
    expect(findIn(join(folder, "en.index.json"), "sim")).toBe("sim");
    expect(findIn(join(folder, "lt.index.json"), "sąskaita")).toBe("bill");
    expect(await main(["build", ...files, "--out", join(folder, "x.json")], print)).toBe(1);
    expect(printed).toContain("several languages: en, lt");
  });

  it("skips entries that cannot be searched, and says why", async () => {
    const broken = [{ title: "No id" }, { id: "untitled" }, bill, bill, null, { id: "b", title: "B", body: "text" }];
    const wrongLists = [
      { id: "c", title: "C", topics: "billing" },
      { id: "d", title: "D", summary: 7 },
    ];
    const file = write(contentOf([...broken, ...wrongLists]));
    const out = join(folder, "en.index.json");
    expect(await main(["build", file, "--out", out], print)).toBe(0);
    const reasons = printed.split("\n").filter((line) => line.startsWith("skipped"));
    expect(reasons.map((line) => line.replace(`skipped: ${file}: `, ""))).toEqual([
      "entry 1 has no id",
      '"untitled" has no title',
      '"bill" has the id of another entry',
      "entry 5 has no id",
      '"b" has a body that is not rich text',
      '"c" has topics that are not a list of texts',
      '"d" has a summary that is not a text',
    ]);
    expect(findIn(out, "bill")).toBe("bill");
    expect(await main(["build", file, "--out", out, "--strict"], print)).toBe(1);
  });

  it.each([
    [{ version: 2 }, "is not help content of version 1"],
    ["{", "could not be read"],
  ])("rejects a file that is not help content", async (content, words) => {
    expect(await main(["build", write(content), "--out", join(folder, "x")], print)).toBe(1);
    expect(printed).toContain(words);
    expect(await main(["build", join(folder, "none.json"), "--out", join(folder, "x")], print)).toBe(1);
    expect(printed).toContain("none.json could not be read");
  });

  it("builds again when a file changes, also after a mistake in it", async () => {
    const file = write(contentOf([bill]));
    const out = join(folder, "out/en.index.json");
    const watching = new AbortController();
    const ended = main(["build", file, "--out", out, "--watch"], print, { signal: watching.signal });
    expect(findIn(out, "bill")).toBe("bill");
    write("{");
    await vi.waitFor(() => expect(printed).toContain("could not be read"), 5000);
    write(contentOf([createArticle("sim", "Order a SIM card")]));
    await vi.waitFor(() => expect(findIn(out, "sim")).toBe("sim"), 5000);
    watching.abort();
    expect(await ended).toBe(0);
  });

  it("builds again when the synonyms change", async () => {
    const synonyms = write([["chip", "card"]], "synonyms.json");
    const out = join(folder, "out/en.index.json");
    const watching = new AbortController();
    const call = ["build", write(contentOf([bill])), "--out", out, "--synonyms", synonyms, "--watch"];
    const ended = main(call, print, { signal: watching.signal });
    write([["invoice", "bill"]], "synonyms.json");
    await vi.waitFor(() => expect(findIn(out, "invoice")).toBe("bill"), 5000);
    watching.abort();
    expect(await ended).toBe(0);
  });
});

describe("handrail-search push", () => {
  const env = { HANDRAIL_SEARCH_KEY: typesenseKeys.adminKey };
  const target = ["--to", "typesense", "--url", "https://search.example", "--index", "help"];

  it("writes all languages to the service, and reports each step", async () => {
    const { fetch, collections } = typesenseServer();
    const files = [
      write(contentOf([bill, { title: "No id" }])),
      write(contentOf([createArticle("bill", "Neteisinga sąskaita")], "lt"), "lt.json"),
    ];
    const synonyms = write([["sim", "chip"], { from: "invoice", to: ["bill"] }], "synonyms.json");
    const more = ["--href", "/help/{id}", "--synonyms", synonyms];
    expect(await main(["push", ...files, ...target, ...more], print, { env, fetch })).toBe(0);
    expect(printed.replace(/help_\w+/g, "help_1")).toBe(
      `skipped: ${files[0]}: entry 2 has no id\nTypesense: created help_1 (en, lt)\nTypesense: 2 of 2 documents\nTypesense: customers now search 2 documents in help\n`,
    );
    const [collection] = collections.values();
    expect([...(collection?.records.values() ?? [])]).toMatchObject([
      { articleId: "bill", locale: "en", href: "/help/bill" },
      { articleId: "bill", locale: "lt" },
    ]);
    expect([...(collection?.synonyms.values() ?? [])]).toEqual([["sim", "chip"], ["bill"]]);
  });

  it("explains a failure of the service, without the key", async () => {
    const { fetch } = typesenseServer();
    const wrong = { TYPESENSE_KEY: "wrong-key" };
    const file = write(contentOf([bill]));
    const call = ["push", file, ...target, "--key-from", "TYPESENSE_KEY"];
    expect(await main(call, print, { env: wrong, fetch })).toBe(1);
    expect(printed).toContain("Typesense rejected the API key");
    expect(printed).not.toContain("wrong-key");
  });

  it("needs the key in the environment", async () => {
    expect(await main(["push", write(contentOf([bill])), ...target], print, { env: {} })).toBe(2);
    expect(printed).toContain("The environment variable HANDRAIL_SEARCH_KEY is not set.");
  });

  it("writes nothing with --strict if an entry is skipped, and nothing without synonyms it can read", async () => {
    const { fetch, requests } = typesenseServer();
    const file = write(contentOf([bill, {}]));
    expect(await main(["push", file, ...target, "--strict"], print, { env, fetch })).toBe(1);
    const synonyms = write({ sim: "chip" }, "synonyms.json");
    expect(await main(["push", file, ...target, "--synonyms", synonyms], print, { env, fetch })).toBe(1);
    expect(printed).toContain("does not have groups of words");
    expect(requests).toEqual([]);
  });
});

describe("handrail-search", () => {
  it.each([
    [[], 2, "Give a command"],
    [["build"], 2, "Name the file to index."],
    [["build", "a.json"], 2, "Name the file to write the index to"],
    [["build", "--wrong"], 2, "Unknown option"],
    [["push", "a.json", "--to", "toString"], 2, "Name the service, with --to: algolia"],
    [["push", "a.json", "--to", "typesense", "--url", "search"], 2, "Give the address of the service"],
    [["push", "a.json", "--to", "typesense", "--url", "https://a.b", "--index", "a/b"], 2, "Name the index"],
    [["--help"], 0, "handrail-search build"],
  ])("prints a message and an exit code for the arguments %j", async (args, code, words) => {
    expect(await main(args, print)).toBe(code);
    expect(printed).toContain(words);
  });
});
