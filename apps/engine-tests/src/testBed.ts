import type { HelpArticle } from "@handrail/core";
import type { SearchSource } from "@handrail/search";
import { openSearchSource } from "@handrail/search/adapters";
import { createSearchDocument, openSearchWriter, pushDocuments, type SearchDocument } from "@handrail/search/push";
import { northwind } from "@handrail-demo/northwind";
import type { Cluster } from "./cluster/startCluster.js";
import { createFigures, type Figures } from "./figures.js";

/** What the tests share: they run one after the other on the same cluster. */
export interface TestBed {
  /** The cluster. Available while tests run. */
  readonly cluster: Cluster;
  readonly figures: Figures;
  /** Writes documents to the first node. */
  push(index: string, documents: readonly SearchDocument[], fetch?: typeof globalThis.fetch): Promise<void>;
  /** Creates a source that asks the first node, and the second one if that fails. */
  createSource(index: string): SearchSource;
  /** Sends a request to the second node and returns its JSON. */
  read(path: string): Promise<unknown>;
}

/**
 * Creates the test bed.
 * @param current Returns the cluster.
 */
export function createTestBed(current: () => Cluster): TestBed {
  return {
    get cluster() {
      return current();
    },
    figures: createFigures(),
    push(index, documents, fetch) {
      const url = current().urls[0] ?? "";
      return pushDocuments(openSearchWriter({ url, key: "", index, fetch }), documents);
    },
    createSource: (index) => openSearchSource({ url: current().urls, index }),
    read: async (path) => (await fetch(`${current().urls[1]}${path}`)).json(),
  };
}

/** The articles and questions of Northwind in one language. */
export function northwindArticles(locale: "en" | "lt"): readonly HelpArticle[] {
  const { articles, faqs } = northwind[locale].content;
  return [...articles, ...faqs];
}

/** {@link northwindArticles} in both languages, as they are pushed. */
export function northwindDocuments(): SearchDocument[] {
  return [...northwindArticles("en"), ...northwindArticles("lt")].map((article) => createSearchDocument(article));
}
