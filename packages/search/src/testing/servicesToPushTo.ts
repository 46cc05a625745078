import { algoliaSource } from "../adapters/algoliaSource.js";
import { meilisearchSource } from "../adapters/meilisearchSource.js";
import { typesenseSource } from "../adapters/typesenseSource.js";
import { algoliaWriter } from "../push/algoliaWriter.js";
import type { IndexWriter } from "../push/indexWriter.js";
import { meilisearchWriter } from "../push/meilisearchWriter.js";
import { typesenseWriter } from "../push/typesenseWriter.js";
import type { SearchSource } from "../sources/searchSource.js";
import { algoliaKeys, algoliaServer } from "./algoliaServer.js";
import { meilisearchKeys, meilisearchServer } from "./meilisearchServer.js";
import type { ServiceServer } from "./serviceServer.js";
import { typesenseKeys, typesenseServer } from "./typesenseServer.js";

type Fetch = typeof globalThis.fetch;

/** A service with what is written to it and read from it. */
export interface ServiceToPushTo {
  server: ServiceServer;
  /** @param fetch The way to the server. */
  createWriter(fetch: Fetch, print?: (line: string) => void): IndexWriter;
  source: SearchSource;
  /** The names of all indexes or collections. */
  names(): string[];
}

const index = "help";
const url = "https://search.example";

/** Creates each service, empty. */
export const servicesToPushTo: Readonly<Record<string, () => ServiceToPushTo>> = {
  Algolia() {
    const server = algoliaServer();
    const { appId, adminKey: key } = algoliaKeys;
    return {
      server,
      createWriter: (fetch, print) => algoliaWriter({ appId, key, url, index, fetch, print }),
      source: algoliaSource({ ...algoliaKeys, index, fetch: server.fetch }),
      names: () => [...server.indexes.keys()],
    };
  },
  Typesense() {
    const server = typesenseServer();
    const { adminKey: key, searchKey } = typesenseKeys;
    return {
      server,
      createWriter: (fetch, print) => typesenseWriter({ key, url, index, fetch, print }),
      source: typesenseSource({ url, searchKey, index, fetch: server.fetch }),
      names: () => [...server.collections.keys()],
    };
  },
  Meilisearch() {
    const server = meilisearchServer();
    const { adminKey: key, searchKey } = meilisearchKeys;
    return {
      server,
      createWriter: (fetch, print) => meilisearchWriter({ key, url, index, fetch, print }),
      source: meilisearchSource({ url, searchKey, index, fetch: server.fetch }),
      names: () => [...server.indexes.keys()],
    };
  },
};
