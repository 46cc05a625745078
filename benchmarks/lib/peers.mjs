import * as orama from "@orama/orama";
import FlexSearch from "flexsearch";
import Fuse from "fuse.js";
import lunr from "lunr";
import MiniSearch from "minisearch";

const fields = ["title", "keywords", "summary", "body"];
const toDocument = ({ id, title, keywords, summary, body }) => ({
  id,
  title,
  keywords: keywords.join(" "),
  summary: summary ?? "",
  body: body.children[0]?.value ?? "",
});
/** A hit shows title and summary, so each index stores them, as Handrail's does. */
const stored = ["title", "summary"];

/**
 * MiniSearch with its default settings, and tuned: beginnings, slips, a higher weight for titles, and without stop words.
 * @param languageFor Returns the language pack for a locale.
 */
export const miniSearchPeers = (languageFor) => ({
  MiniSearch: miniSearch(() => ({})),
  "MiniSearch tuned": miniSearch((locale) => {
    const ignored = new Set(languageFor(locale)?.stopWords.split(" "));
    const lower = (term) => term.toLowerCase();
    const processTerm = (term) => (ignored.has(lower(term)) ? null : lower(term));
    return { searchOptions: { prefix: true, fuzzy: 0.2, boost: { title: 2 } }, processTerm };
  }),
});

/** Other engines that a page can embed, each with its default settings. */
export const peers = {
  FlexSearch: {
    build(articles) {
      const index = createFlexSearch();
      for (const article of articles) index.add(toDocument(article));
      return index;
    },
    save(index) {
      const parts = [];
      index.export((key, data) => void parts.push([key, data]));
      return JSON.stringify(parts);
    },
    load(file) {
      const index = createFlexSearch();
      for (const [key, data] of JSON.parse(file)) index.import(key, data);
      return index;
    },
    search: (index, question, limit) =>
      index
        .search(question, { limit, merge: true, suggest: true })
        .map(({ id }) => id)
        .slice(0, limit),
  },
  Fuse: {
    build: (articles) => createFuse(articles.map(toDocument)),
    save: ({ documents, fuse }) => JSON.stringify([documents, fuse.getIndex()]),
    load(file) {
      const [documents, index] = JSON.parse(file);
      return createFuse(documents, Fuse.parseIndex(index));
    },
    search: ({ fuse }, question, limit) => fuse.search(question, { limit }).map(({ item }) => item.id),
  },
  Orama: {
    async build(articles) {
      const index = createOrama();
      await orama.insertMultiple(index, articles.map(toDocument));
      return index;
    },
    save: async (index) => JSON.stringify(await orama.save(index)),
    async load(file) {
      const index = createOrama();
      await orama.load(index, JSON.parse(file));
      return index;
    },
    search: async (index, term, limit) =>
      (await orama.search(index, { term, limit, threshold: 1 })).hits.map(({ document }) => document.id),
  },
  lunr: {
    build(articles) {
      return lunr(function define() {
        for (const field of fields) this.field(field);
        for (const article of articles) this.add(toDocument(article));
      });
    },
    save: (index) => JSON.stringify(index),
    load: (file) => lunr.Index.load(JSON.parse(file)),
    // `search` would read signs of the question as operators.
    search: (index, question, limit) =>
      index
        .query((query) => query.term(lunr.tokenizer(question)))
        .map(({ ref }) => ref)
        .slice(0, limit),
  },
};

function miniSearch(optionsFor) {
  const optionsOf = (locale) => ({ fields, storeFields: stored, ...optionsFor(locale) });
  return {
    build(articles, locale) {
      const index = new MiniSearch(optionsOf(locale));
      index.addAll(articles.map(toDocument));
      return index;
    },
    save: (index) => JSON.stringify(index),
    load: (file, locale) => MiniSearch.loadJSON(file, optionsOf(locale)),
    search: (index, question, limit) =>
      index
        .search(question)
        .slice(0, limit)
        .map(({ id }) => id),
  };
}

function createFlexSearch() {
  return new FlexSearch.Document({ tokenize: "forward", document: { id: "id", index: fields, store: stored } });
}

function createFuse(documents, index) {
  return { documents, fuse: new Fuse(documents, { keys: fields, ignoreLocation: true }, index) };
}

function createOrama() {
  return orama.create({ schema: Object.fromEntries(fields.map((field) => [field, "string"])) });
}
