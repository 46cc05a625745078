import { join } from "node:path";
import { buildContent } from "@handrail/content";
import { createArticle } from "@handrail-tooling/testing/fixtures";
import { describe, expect, it } from "vitest";
import { allLanguages } from "../languages/allLanguages.js";
import { createSearchIndex, loadSearchIndex } from "./createSearchIndex.js";

const english = [
  createArticle("bill", "My bill is wrong", { keywords: ["overcharged", "charged too much"] }),
  createArticle("day", "Change the day I pay", { keywords: ["payment date"] }),
  createArticle("wifi", "Get better Wi‑Fi upstairs", { text: "Move the router, or add a mesh point." }),
  createArticle("sim", "Order a new SIM card", { keywords: ["lost phone"] }),
  createArticle("move", "Tell us that you are moving home", { text: "Give us your new address two weeks before." }),
];
const first = (query: string, articles = english, locale = "en") =>
  createSearchIndex(articles, { locale, language: allLanguages[locale] }).search(query).hits[0]?.id;

describe("createSearchIndex", () => {
  it.each([
    ["why was I charged so much?", "bill"],
    ["wifi upstairs", "wifi"],
    ["pament date", "day"],
    ["rou", "wifi"],
    ["LOST PHONE", "sim"],
  ])("finds the answer to %s", (query, id) => expect(first(query)).toBe(id));

  it.each([
    ["zh", ["如何更改付款日期", "我的账单有错误", "订购新的SIM卡"], "账单错了", 1],
    ["ja", ["支払日を変更する", "請求書が間違っている", "新しいSIMカード"], "請求書の間違い", 1],
    ["th", ["เปลี่ยนวันชำระเงิน", "ใบแจ้งหนี้ไม่ถูกต้อง", "สั่งซิมใหม่"], "ใบแจ้งหนี้", 1],
    ["lt", ["Keisti mokėjimo dieną", "Mano sąskaita neteisinga", "Užsakyti SIM kortelę"], "neteisingos saskaitos", 1],
    ["bg", ["Смяна на деня за плащане", "Сметката ми е грешна", "Нова SIM карта"], "грешни сметки", 1],
    ["ar", ["تغيير يوم الدفع", "فاتورتي غير صحيحة", "طلب شريحة جديدة"], "فاتورة", 1],
  ])("finds the answer in %s", (locale, titles, query, place) => {
    const articles = titles.map((title, index) => createArticle(String(index), title, { locale }));
    expect(first(query, articles, locale)).toBe(String(place));
  });

  it("is not sure about a question without an answer", () => {
    const index = createSearchIndex(english, { language: allLanguages.en });
    expect(index.search("my bill is wrong").confidence).toBe("sure");
    expect(index.search("what is the capital of Portugal").confidence).not.toBe("sure");
    expect(index.search("zxqv")).toEqual({ hits: [], confidence: "none" });
    expect(index.search(" ?! ")).toEqual({ hits: [], confidence: "none" });
    expect(createSearchIndex([]).search("bill")).toEqual({ hits: [], confidence: "none" });
  });

  it("returns the ranges to highlight", () => {
    const [hit] = createSearchIndex(english, { language: allLanguages.en }).search("wifi upstairs").hits;
    expect(hit?.titleRanges?.map(([start, end]) => hit.title.slice(start, end))).toEqual(["Wi‑Fi upstairs"]);
  });

  it("gives the same answers after a round trip through JSON", () => {
    const index = createSearchIndex(english, { language: allLanguages.en });
    const loaded = loadSearchIndex(JSON.parse(JSON.stringify(index)));
    expect(loaded.size).toBe(5);
    for (const query of ["bill", "charged", "pament", "nothing of the kind"]) {
      expect(JSON.stringify(loaded.search(query))).toBe(JSON.stringify(index.search(query)));
    }
  });

  it("throws for two articles with the same id", () => {
    expect(() => createSearchIndex([createArticle("a", "A"), createArticle("a", "B")])).toThrow(
      'the article {"id":"a","title":"B"} has no title or no id of its own',
    );
  });

  it("indexes an article without a summary, a body and a locale", () => {
    const index = createSearchIndex([{ id: "bill", title: "My bill is wrong", phrasings: ["why is it so much"] }]);
    expect(index.search("wrong bill").hits[0]).toMatchObject({ id: "bill", title: "My bill is wrong" });
    expect(index.search("so much").hits[0]?.id).toBe("bill");
  });

  it("treats null as a field that is missing", () => {
    const article = {
      id: "bill",
      title: "My bill",
      keywords: null,
      summary: null,
      topics: null,
      products: null,
      body: null,
    };
    const index = createSearchIndex([article as never]); // A content system may send anything.
    expect(index.search("bill", { filters: { products: ["tv"] } }).hits[0]).toMatchObject({ id: "bill", summary: "" });
    expect(index.search("bill", { filters: { topics: ["bills"] } }).hits).toEqual([]);
  });

  it.each([
    ["keywords", "pay"],
    ["keywords", [null, 5, "pay"]],
    ["phrasings", "how do I pay"],
    ["summary", ["pay"]],
  ])("indexes the texts in %s of %j", (field, value) => {
    const article = { id: "bill", title: "My bill", topics: "bills", products: {}, [field]: value };
    const index = createSearchIndex([article as never]); // A content system may send anything.
    expect(index.search("pay", { filters: { products: ["tv"], topics: ["bills"] } }).hits).toHaveLength(1);
  });

  it("has no confidence without hits, even if other pages have some", () => {
    const index = createSearchIndex(english, { language: allLanguages.en });
    expect(index.search("my bill is wrong", { offset: 50 })).toMatchObject({ hits: [], confidence: "none" });
    expect(index.search("my bill is wrong", { limit: 0 })).toMatchObject({ hits: [], confidence: "none" });
  });

  it("accepts a locale with an underscore", () => {
    expect(first("charges", [createArticle("bill", "I was charged")], "en_US")).toBe("bill");
  });

  it("throws for a locale that is not a language tag", () => {
    expect(() => createSearchIndex(english, { locale: "not a locale" })).toThrow(
      '"not a locale" is not a language tag',
    );
  });

  it.each([
    [{ id: "a" }, "has no title or no id of its own"],
    [{ title: "A" }, "has no title or no id of its own"],
    [{ id: "", title: "A" }, "has no title or no id of its own"],
    [{ id: "a", title: "" }, "has no title or no id of its own"],
    [{ id: 1, title: "A" }, "has no title or no id of its own"],
    [null, "has no title or no id of its own"],
  ])("throws for the article %j", (article, message) => {
    expect(() => createSearchIndex([article as never])).toThrow(message); // A content system may send anything.
  });

  const data = createSearchIndex(english, { language: allLanguages.en }).toJSON();
  it.each([
    [null, "this is not a whole search index of version 4"],
    [{ handrail: "search-index", version: 1 }, "this is not a whole search index of version 4"],
    [{ ...data, phrases: "" }, "this is not a whole search index of version 4"],
    [{ ...data, phrases: `${data.phrases}AAAA` }, "this is not a whole search index of version 4"],
    [{ ...data, gaps: data.gaps.slice(0, -8) }, "this is not a whole search index of version 4"],
    [{ ...data, gaps: `${data.gaps}###` }, "this is not a whole search index of version 4"],
    [{ ...data, gaps: "ąčę" }, "this is not a whole search index of version 4"],
    [{ ...data, words: "bill" }, "this is not a whole search index of version 4"],
    [{ ...data, articles: data.articles.slice(0, 2) }, "this is not a whole search index of version 4"],
    [{ ...data, articles: [{ id: "bill" }] }, "this is not a whole search index of version 4"],
    ...["topics", "products", "parts"].flatMap((field) =>
      [null, 7, "a", {}, [7], [null]].map((value): [unknown, string] => [
        { ...data, articles: data.articles.map((article) => ({ ...article, [field]: value })) },
        "this is not a whole search index of version 4",
      ]),
    ),
    [{ ...data, phrases: "~~~~~#".repeat(9) }, "this is not a whole search index of version 4"],
    [{ ...data, locale: "not a locale" }, "this is not a whole search index of version 4"],
    [{ ...data, language: undefined }, "this is not a whole search index of version 4"],
    [{ ...data, language: { stopWords: "", endings: "ing" } }, "this is not a whole search index of version 4"],
  ])("describes the problem of an index it cannot read", (data, message) => {
    expect(() => loadSearchIndex(data)).toThrow(message);
  });
});

describe("createSearchIndex with the demo content", () => {
  const { locales } = buildContent({ root: join(import.meta.dirname, "../../../../content/northwind") });
  const content = locales.get("en")?.content;
  const index = createSearchIndex([...(content?.articles ?? []), ...(content?.faqs ?? [])], {
    language: allLanguages.en,
  });

  it.each([
    ["my bill is wrong", /bill.*wrong|wrong.*bill/],
    ["the engineer did not come", /^engineer-did-not-come$/],
    ["wifi password", /wifi.*password/],
    ["wifi slow upstairs", /^better-wifi-upstairs$/],
    ["how do I cancel my contract", /^cancel-your-contract$/],
  ])("finds the article for %j first, and is sure", (query, id) => {
    const { hits, confidence } = index.search(query);
    expect(hits[0]?.id).toMatch(id);
    expect(confidence).toBe("sure");
  });

  it("is not sure about a topic without an article", () => {
    expect(index.search("recipe for apple pie").confidence).not.toBe("sure");
    expect(index.search("how tall is mount everest").confidence).not.toBe("sure");
  });
});

describe("SearchIndex.search while a question is typed", () => {
  const articles = [
    createArticle("bookkeeper", "Pay for a company", { keywords: ["bookkeeper"] }),
    ...Array.from({ length: 7 }, (_, at) => createArticle(String(at), `Book visit number ${at} of an engineer`)),
  ];
  const index = createSearchIndex(articles, { locale: "en", language: allLanguages.en });

  it.each(["", "my ", "where is the ", "how do I get a "])(
    "keeps a hit while its keyword is typed after %j",
    (before) => {
      const shown = Array.from("bookkeeper", (_, at) =>
        index.search(before + "bookkeeper".slice(0, at + 1), { limit: 3 }).hits.some(({ id }) => id === "bookkeeper"),
      );
      expect(shown.slice(shown.indexOf(true))).not.toContain(false);
      expect(shown.at(-1)).toBe(true);
    },
  );
});
