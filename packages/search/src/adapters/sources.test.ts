// @vitest-environment node

import { algoliaWriter } from "../push/algoliaWriter.js";
import { createSearchDocument } from "../push/createSearchDocument.js";
import { meilisearchWriter } from "../push/meilisearchWriter.js";
import { pushDocuments } from "../push/pushDocuments.js";
import { typesenseWriter } from "../push/typesenseWriter.js";
import type { SearchSource } from "../sources/searchSource.js";
import { algoliaKeys, algoliaServer } from "../testing/algoliaServer.js";
import { meilisearchKeys, meilisearchServer } from "../testing/meilisearchServer.js";
import { describeSource } from "../testing/sourceConformance.js";
import { typesenseKeys, typesenseServer } from "../testing/typesenseServer.js";
import { algoliaSource } from "./algoliaSource.js";
import { meilisearchSource } from "./meilisearchSource.js";
import { typesenseSource } from "./typesenseSource.js";

type Fetch = typeof globalThis.fetch;

/** What the adapters' options have in common. */
interface Changes {
  searchKey?: string;
  index?: string;
  fetch?: Fetch;
}

/** Sources that fail as each service can. */
function failuresOf(createSource: (changes: Changes) => SearchSource) {
  const responding = (response: () => Response) => () => createSource({ fetch: async () => response() });
  return {
    "has a wrong key": () => createSource({ searchKey: "wrong-key" }),
    "has no index": () => createSource({ index: "missing" }),
    "gets too many requests": responding(() => new Response("", { status: 429 })),
    "is down": responding(() => new Response("Bad gateway", { status: 502 })),
    "responds with a page": responding(() => new Response("<!doctype html>")),
    "responds with other JSON": responding(() => Response.json([])),
    "cannot be reached": () =>
      createSource({
        fetch: async () => {
          throw new TypeError("fetch failed");
        },
      }),
  };
}

const index = "help";
const documentsOf = (articles: Parameters<Parameters<typeof describeSource>[1]["index"]>[0]) =>
  articles.map((article) => createSearchDocument(article));

const algolia = algoliaServer();
const createAlgolia = (changes: Changes = {}) =>
  algoliaSource({ ...algoliaKeys, index, fetch: algolia.fetch, ...changes });
describeSource("algoliaSource", {
  index: (articles) =>
    pushDocuments(
      algoliaWriter({
        appId: algoliaKeys.appId,
        key: algoliaKeys.adminKey,
        url: "https://app123.algolia.net",
        index,
        fetch: algolia.fetch,
      }),
      documentsOf(articles),
    ),
  create: createAlgolia,
  failing: failuresOf(createAlgolia),
});

const typesense = typesenseServer();
const createTypesense = (changes: Changes = {}) =>
  typesenseSource({
    url: "https://search.example",
    searchKey: typesenseKeys.searchKey,
    index,
    fetch: typesense.fetch,
    ...changes,
  });
describeSource("typesenseSource", {
  index: (articles) =>
    pushDocuments(
      typesenseWriter({ url: "https://search.example", key: typesenseKeys.adminKey, index, fetch: typesense.fetch }),
      documentsOf(articles),
    ),
  create: createTypesense,
  failing: failuresOf(createTypesense),
});

const meilisearch = meilisearchServer();
const createMeilisearch = (changes: Changes = {}) =>
  meilisearchSource({
    url: "https://search.example",
    searchKey: meilisearchKeys.searchKey,
    index,
    fetch: meilisearch.fetch,
    ...changes,
  });
describeSource("meilisearchSource", {
  index: (articles) =>
    pushDocuments(
      meilisearchWriter({
        url: "https://search.example",
        key: meilisearchKeys.adminKey,
        index,
        fetch: meilisearch.fetch,
      }),
      documentsOf(articles),
    ),
  create: createMeilisearch,
  failing: failuresOf(createMeilisearch),
});
