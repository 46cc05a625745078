import { fieldsOf } from "../adapters/fieldsOf.js";
import { filterTokensOf } from "../adapters/filterTokens.js";
import { unexpected } from "../adapters/request.js";
import { type SearchDocument, searchedFields } from "../adapters/searchDocument.js";
import { documentKey, type IndexPlan, type IndexWriter, type WriterOptions } from "./indexWriter.js";
import { createServiceClient, type ServiceCall } from "./serviceClient.js";
import { algoliaLanguages } from "./serviceLanguages.js";
import { shortenBody } from "./shortenBody.js";
import { waitForTask } from "./waitForTask.js";

/** Options of {@link algoliaWriter}. */
export interface AlgoliaWriterOptions extends WriterOptions {
  /** The application id, from the dashboard. */
  appId: string;
  /** The maximum size of a record in bytes. Longer texts are cut. @default 10000, the limit of the smallest plan */
  maxRecordBytes?: number;
}

/**
 * Creates the writer of an Algolia index. It copies settings, rules and synonyms of the index that customers search, writes into a
 * temporary index and moves that over the other one.
 * https://www.algolia.com/doc/rest-api/search
 */
export function algoliaWriter({ maxRecordBytes = 10_000, ...options }: AlgoliaWriterOptions): IndexWriter {
  const { appId, key, index, url, fetch, print } = options;
  const service = "Algolia";
  const headers = { "X-Algolia-Application-Id": appId, "X-Algolia-API-Key": key };
  const client = createServiceClient({ service, index, url, headers, fetch }, print);
  const pathOf = (name: string, rest = "") => `/1/indexes/${encodeURIComponent(name)}${rest}`;
  const run = async (name: string, call: ServiceCall) => {
    const response = await client.json(call);
    if (response === undefined) return;
    const { taskID } = fieldsOf(response);
    if (typeof taskID !== "number") throw await unexpected(service);
    await waitForTask(service, async () => {
      const { status } = fieldsOf(await client.json({ method: "GET", path: pathOf(name, `/task/${taskID}`) }));
      return status === "published" ? "done" : "waiting";
    });
  };
  return {
    service,
    index,
    async create(name, plan) {
      const scope = ["settings", "synonyms", "rules"];
      const copy = { operation: "copy", destination: name, scope };
      // 404: there is no index to copy from at the first push.
      await run(name, { method: "POST", path: pathOf(index, "/operation"), body: copy, allowed: [404] });
      await run(name, { method: "PUT", path: pathOf(name, "/settings"), body: settingsOf(plan) });
      if (plan.synonyms.length === 0) return;
      const body = plan.synonyms.map((group, at) => ({
        objectID: `handrail-${at}`,
        ...("from" in group
          ? { type: "oneWaySynonym", input: group.from, synonyms: group.to }
          : { type: "synonym", synonyms: group }),
      }));
      await run(name, { method: "POST", path: pathOf(name, "/synonyms/batch?replaceExistingSynonyms=true"), body });
    },
    async write(name, documents) {
      const records = documents.map((document) => shortenBody(document, recordOf, maxRecordBytes));
      const requests = records.map(({ record }) => ({ action: "updateObject", body: record }));
      await run(name, { method: "POST", path: pathOf(name, "/batch"), body: { requests } });
      return records.filter(({ isShortened }) => isShortened).length;
    },
    async publish(name) {
      await run(index, {
        method: "POST",
        path: pathOf(name, "/operation"),
        body: { operation: "move", destination: index },
      });
      return undefined;
    },
    // After the move there is no index of the temporary name, and to remove it changes nothing.
    isPublished: async () => false,
    remove: (name) => run(name, { method: "DELETE", path: pathOf(name) }),
  };
}

function recordOf(document: SearchDocument) {
  return { objectID: documentKey(document), ...document, filterTokens: filterTokensOf(document) };
}

function settingsOf(plan: IndexPlan) {
  const languages = algoliaLanguages(plan.languages);
  // An empty list would mean all languages.
  const wordRules = languages.length > 0 ? { ignorePlurals: languages, removeStopWords: languages } : {};
  return {
    searchableAttributes: searchedFields.map((field) => `unordered(${field})`),
    attributesForFaceting: ["filterOnly(filterTokens)", "products", "topics", "locale"],
    queryLanguages: languages,
    indexLanguages: languages,
    ...wordRules,
    typoTolerance: true,
    // A question in whole sentences has words that no article has.
    removeWordsIfNoResults: "allOptional",
  };
}
