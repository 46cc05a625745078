// @vitest-environment node
import { createArticle } from "@handrail-tooling/testing/fixtures";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { algoliaKeys, algoliaServer } from "../testing/algoliaServer.js";
import { meilisearchKeys, meilisearchServer } from "../testing/meilisearchServer.js";
import { typesenseKeys, typesenseServer } from "../testing/typesenseServer.js";
import { algoliaWriter } from "./algoliaWriter.js";
import { createSearchDocument } from "./createSearchDocument.js";
import { meilisearchWriter } from "./meilisearchWriter.js";
import { pushDocuments } from "./pushDocuments.js";
import { typesenseWriter } from "./typesenseWriter.js";

const index = "help";
const url = "https://search.example/";
const documents = [createSearchDocument(createArticle("pay", "How do I pay?"))];
const synonyms = [["sim", "chip"], { from: "sim", to: ["card"] }];

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  vi.setTimerTickMode("nextTimerAsync");
});
afterEach(() => vi.useRealTimers());

describe("algoliaWriter", () => {
  const createWriter = (server: ReturnType<typeof algoliaServer>) =>
    algoliaWriter({ appId: algoliaKeys.appId, key: algoliaKeys.adminKey, url, index, fetch: server.fetch });

  it("sets the searched fields in order, and the rules of the languages", async () => {
    const server = algoliaServer();
    const chinese = createSearchDocument(createArticle("pay", "付款", { locale: "zh-Hans" }));
    await pushDocuments(createWriter(server), [...documents, chinese], { synonyms });
    const { settings, synonyms: written, records } = server.indexes.get(index) ?? {};
    expect(settings).toMatchObject({
      searchableAttributes: ["title", "phrasings", "keywords", "headings", "summary", "body"].map(
        (field) => `unordered(${field})`,
      ),
      queryLanguages: ["zh", "en"],
      removeStopWords: ["zh", "en"],
      removeWordsIfNoResults: "allOptional",
    });
    expect([...(written?.values() ?? [])]).toEqual([
      { objectID: "handrail-0", type: "synonym", synonyms: ["sim", "chip"] },
      { objectID: "handrail-1", type: "oneWaySynonym", input: "sim", synonyms: ["card"] },
    ]);
    expect([...(records?.keys() ?? [])]).toEqual(["en_pay", "zh-Hans_pay"]);
  });

  it("keeps the settings and synonyms that the team made itself", async () => {
    const server = algoliaServer();
    await pushDocuments(createWriter(server), documents);
    const before = server.indexes.get(index);
    Object.assign(before ?? {}, { settings: { ...before?.settings, customRanking: ["desc(views)"] } });
    before?.synonyms.set("team", { type: "synonym", synonyms: ["tv", "television"] });
    await pushDocuments(createWriter(server), documents);
    const after = server.indexes.get(index);
    expect(after).not.toBe(before);
    expect(after?.settings.customRanking).toEqual(["desc(views)"]);
    expect([...(after?.synonyms.keys() ?? [])]).toEqual(["team"]);
  });

  it("cuts a text that is longer than a record may be, and reports it", async () => {
    const server = algoliaServer();
    const lines: string[] = [];
    const long = createSearchDocument(createArticle("long", "Terms", { text: "ą😀 ".repeat(9000) }));
    await pushDocuments(createWriter(server), [...documents, long], { print: (line) => lines.push(line) });
    const record = server.indexes.get(index)?.records.get("en_long");
    expect(Buffer.byteLength(JSON.stringify(record))).toBeGreaterThan(9_990);
    expect(String(record?.body)).not.toMatch(/\p{Cs}/u);
    expect(lines).toContain("Algolia: cut the text of 1 documents to the maximum size of a record");
  });
});

describe("typesenseWriter", () => {
  const createWriter = (server: ReturnType<typeof typesenseServer>) =>
    typesenseWriter({ key: typesenseKeys.adminKey, url, index, fetch: server.fetch });

  it.each([29, 30])("writes synonyms of version %i", async (version) => {
    const server = typesenseServer(version);
    await pushDocuments(createWriter(server), documents, { synonyms });
    const [[name, collection] = []] = server.collections;
    if (version < 30) expect([...(collection?.synonyms.values() ?? [])]).toEqual([["sim", "chip"], ["card"]]);
    else {
      expect(collection?.synonymSets).toEqual([name]);
      expect(server.synonymSets.get(name ?? "")).toEqual([
        { id: "handrail-0", synonyms: ["sim", "chip"] },
        { id: "handrail-1", root: "sim", synonyms: ["card"] },
      ]);
    }
  });

  it("names a language whose words it must find, if there is only one", async () => {
    const server = typesenseServer();
    await pushDocuments(createWriter(server), [createSearchDocument(createArticle("pay", "支払う", { locale: "ja" }))]);
    const [[, collection] = []] = server.collections;
    expect(collection?.fields[0]).toEqual({ name: "title", type: "string", locale: "ja" });
  });

  it("explains documents that an import rejects, and removes the collection", async () => {
    const server = typesenseServer();
    server.interrupt(/import$/, () => new Response('{"success":false,"error":"Field `title` must be a string."}'));
    await expect(pushDocuments(createWriter(server), documents)).rejects.toThrow(
      "Typesense rejected 1 of 1 documents: Field `title` must be a string.",
    );
    expect(server.collections.size).toBe(0);
  });

  it("does not write to a name that is a collection", async () => {
    const server = typesenseServer();
    server.collections.set(index, { fields: [], records: new Map(), synonyms: new Map(), synonymSets: undefined });
    await expect(pushDocuments(createWriter(server), documents)).rejects.toThrow(
      "is the name of a Typesense collection",
    );
    expect([...server.collections.keys()]).toEqual([index]);
  });
});

describe("meilisearchWriter", () => {
  const createWriter = (server: ReturnType<typeof meilisearchServer>) =>
    meilisearchWriter({ key: meilisearchKeys.adminKey, url, index, fetch: server.fetch });

  it("sets the searched fields, the languages it knows and synonyms in both directions", async () => {
    const server = meilisearchServer();
    const unknown = createSearchDocument(createArticle("pay", "Bezuelen", { locale: "lb" }));
    await pushDocuments(createWriter(server), [...documents, unknown], { synonyms });
    expect(server.indexes.get(index)?.settings).toMatchObject({
      searchableAttributes: ["title", "phrasings", "keywords", "headings", "summary", "body"],
      localizedAttributes: [{ attributePatterns: ["*"], locales: ["en"] }],
      synonyms: { sim: ["chip", "card"], chip: ["sim"] },
    });
  });

  it("waits for a task, and explains its failure", async () => {
    const server = meilisearchServer();
    const waiting = () => Response.json({ status: "processing" });
    const failed = () => Response.json({ status: "failed", error: { message: "The disk is full.", code: "no_space" } });
    server.interrupt(/^GET \/tasks/, waiting, waiting, failed);
    await expect(pushDocuments(createWriter(server), documents)).rejects.toThrow(
      "a task of Meilisearch failed: The disk is full.",
    );
    expect(server.indexes.size).toBe(0);
  });
});

describe("createSearchDocument", () => {
  it("takes plain text, headings and the URL from an article", () => {
    const text = (value: string) => ({ type: "text" as const, value });
    const body = {
      type: "root" as const,
      children: [
        { type: "element" as const, tagName: "h2", children: [text("By card")] },
        { type: "element" as const, tagName: "p", children: [text("Enter\nthe\ue000 number.\ud800")] },
      ],
    };
    const article = { id: "a b", title: "Pay", body, phrasings: ["how to pay"], locale: "en_US" };
    expect(createSearchDocument(article, { href: "/help/{id}" })).toEqual({
      id: "a b",
      locale: "en-US",
      title: "Pay",
      phrasings: ["how to pay"],
      keywords: [],
      headings: ["By card"],
      summary: "",
      body: "By card Enter the number.\ufffd",
      topics: [],
      products: [],
      href: "/help/a%20b",
    });
  });
});
