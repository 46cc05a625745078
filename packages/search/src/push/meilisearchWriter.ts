import { fieldsOf } from "../adapters/fieldsOf.js";
import { filterTokensOf } from "../adapters/filterTokens.js";
import { unexpected } from "../adapters/request.js";
import { type SearchDocument, searchedFields } from "../adapters/searchDocument.js";
import type { Synonyms } from "../engine/indexData.js";
import { rulesOf } from "../engine/synonyms.js";
import { documentKey, type IndexPlan, type IndexWriter, type WriterOptions } from "./indexWriter.js";
import { createServiceClient, type ServiceCall } from "./serviceClient.js";
import { meilisearchLanguages } from "./serviceLanguages.js";
import { waitForTask } from "./waitForTask.js";

/**
 * Creates the writer of a Meilisearch index. It writes into a new index, swaps it with the one that customers search and removes the old
 * content. Needs Meilisearch 1.10 or later.
 * https://www.meilisearch.com/docs/reference/api
 */
export function meilisearchWriter({ url, key, index, fetch, print }: WriterOptions): IndexWriter {
  const service = "Meilisearch";
  const headers = { Authorization: `Bearer ${key}` };
  const client = createServiceClient({ service, index, url, headers, fetch }, print);
  const run = async (call: ServiceCall, allowedFailure?: string) => {
    const { taskUid } = fieldsOf(await client.json(call));
    if (typeof taskUid !== "number") throw await unexpected(service);
    await waitForTask(service, async () => {
      const { status, error } = fieldsOf(await client.json({ method: "GET", path: `/tasks/${taskUid}` }));
      if (status === "enqueued" || status === "processing") return "waiting";
      const { code, message } = fieldsOf(error);
      return status === "succeeded" || (code !== undefined && code === allowedFailure)
        ? "done"
        : { failure: String(message ?? status) };
    });
  };
  const pathOf = (name: string, rest = "") => `/indexes/${encodeURIComponent(name)}${rest}`;
  // An earlier attempt, whose response was lost, may have created it.
  const createEmpty = (uid: string) =>
    run({ method: "POST", path: "/indexes", body: { uid, primaryKey: "key" } }, "index_already_exists");
  const remove = (name: string) => run({ method: "DELETE", path: pathOf(name) }, "index_not_found");
  return {
    service,
    index,
    async create(name, plan) {
      await createEmpty(name);
      await run({ method: "PATCH", path: pathOf(name, "/settings"), body: settingsOf(plan) });
    },
    async write(name, documents) {
      await run({ method: "POST", path: pathOf(name, "/documents"), body: documents.map(recordOf) });
      return 0;
    },
    async publish(name) {
      // Only two indexes that exist can be swapped.
      const isFirst = (await client.json({ method: "GET", path: pathOf(index), allowed: [404] })) === undefined;
      try {
        if (isFirst) await createEmpty(index);
        await run({ method: "POST", path: "/swap-indexes", body: [{ indexes: [index, name] }] });
      } catch (error) {
        // An empty index would answer customers that there is nothing; without one, they see that search is not working.
        if (isFirst) await remove(index);
        throw error;
      }
      return name;
    },
    // After the swap, the temporary name has the old content, and customers do not search it.
    isPublished: async () => false,
    remove,
  };
}

function recordOf(document: SearchDocument) {
  return { key: documentKey(document), ...document, filterTokens: filterTokensOf(document) };
}

function settingsOf({ languages, synonyms }: IndexPlan) {
  const locales = meilisearchLanguages(languages);
  return {
    searchableAttributes: searchedFields,
    filterableAttributes: ["filterTokens", "products", "topics", "locale"],
    localizedAttributes: locales.length > 0 ? [{ attributePatterns: ["*"], locales }] : null,
    typoTolerance: { enabled: true },
    synonyms: wordsByWord(synonyms),
  };
}

function wordsByWord(synonyms: Synonyms): Record<string, string[]> {
  const found = new Map<string, Set<string>>();
  for (const { from, to } of rulesOf(synonyms)) found.set(from, new Set([...(found.get(from) ?? []), ...to]));
  return Object.fromEntries(Array.from(found, ([from, to]) => [from, [...to]]));
}
