import { HandrailError } from "@handrail/core";
import { fieldsOf } from "../adapters/fieldsOf.js";
import { filterTokensOf } from "../adapters/filterTokens.js";
import type { SearchDocument } from "../adapters/searchDocument.js";
import { documentKey, type IndexPlan, type IndexWriter, type WriterOptions } from "./indexWriter.js";
import { createServiceClient, type ServiceClient } from "./serviceClient.js";

/**
 * Creates the writer of a Typesense collection. It writes into a new collection, points the alias that customers search at it and removes
 * the old collection. Needs Typesense 0.25 or later.
 * https://typesense.org/docs/29.0/api
 */
export function typesenseWriter({ url, key, index, fetch, print }: WriterOptions): IndexWriter {
  const service = "Typesense";
  const client = createServiceClient({ service, index, url, headers: { "X-TYPESENSE-API-KEY": key }, fetch }, print);
  const aliasPath = `/aliases/${encodeURIComponent(index)}`;
  const readTarget = async () => fieldsOf(await client.json({ method: "GET", path: aliasPath, allowed: [404] }));
  return {
    service,
    index,
    async create(name, plan) {
      await checkIsFree(client, index);
      const body = { name, fields: fieldsFor(plan) };
      // 409: an earlier attempt, whose response was lost, has created it.
      await client.json({ method: "POST", path: "/collections", body, allowed: [409] });
      if (plan.synonyms.length > 0) await writeSynonyms(client, name, plan);
    },
    async write(name, documents) {
      const body = documents.map((document) => JSON.stringify(recordOf(document))).join("\n");
      const path = `/collections/${encodeURIComponent(name)}/documents/import?action=upsert`;
      checkImported((await client.text({ method: "POST", path, body })) ?? "");
      return 0;
    },
    async publish(name) {
      const { collection_name: old } = await readTarget();
      await client.json({ method: "PUT", path: aliasPath, body: { collection_name: name } });
      return typeof old === "string" && old !== name ? old : undefined;
    },
    isPublished: async (name) => (await readTarget()).collection_name === name,
    async remove(name) {
      await client.json({ method: "DELETE", path: `/collections/${encodeURIComponent(name)}`, allowed: [404] });
    },
  };
}

/** A collection with the name of the alias would be searched instead of the one the alias points at. */
async function checkIsFree(client: ServiceClient, index: string): Promise<void> {
  const path = `/collections/${encodeURIComponent(index)}`;
  const { name } = fieldsOf(await client.json({ method: "GET", path, allowed: [404] }));
  if (name !== index) return;
  throw new HandrailError(
    `@handrail/search: "${index}" is the name of a Typesense collection. An alias of that name could not replace it without a gap in search. Push to another name, and search under that.`,
  );
}

function recordOf(document: SearchDocument) {
  return { ...document, id: documentKey(document), articleId: document.id, filterTokens: filterTokensOf(document) };
}

/** Languages in which Typesense must know where words begin, or how to compare letters. Others are compared without accents. */
const languagesToName = new Set(["ar", "bg", "el", "he", "ja", "ko", "ru", "sr", "th", "uk", "zh"]);
const languagesToStem = new Set(["en", "ru"]);

function fieldsFor({ languages: [language = "en", ...others] }: IndexPlan) {
  const isOnlyOne = others.length === 0;
  const analysis = {
    ...(isOnlyOne && languagesToName.has(language) && { locale: language }),
    ...(isOnlyOne && languagesToStem.has(language) && { stem: true }),
  };
  const text = (name: string) => ({ name, type: "string", ...analysis });
  const texts = (name: string) => ({ name, type: "string[]", ...analysis });
  const facet = (name: string, type: string) => ({ name, type, facet: true });
  return [
    ...[text("title"), texts("phrasings"), texts("keywords"), texts("headings"), text("summary"), text("body")],
    ...[facet("products", "string[]"), facet("topics", "string[]"), facet("locale", "string")],
    facet("filterTokens", "string[]"),
    { name: "articleId", type: "string", index: false, optional: true },
    { name: "href", type: "string", index: false, optional: true },
  ];
}

async function writeSynonyms(client: ServiceClient, name: string, { synonyms }: IndexPlan): Promise<void> {
  const items = synonyms.map((group, at) => ({
    id: `handrail-${at}`,
    ...("from" in group ? { root: group.from, synonyms: group.to } : { synonyms: group }),
  }));
  for (const { id, ...body } of items) {
    const path = `/collections/${encodeURIComponent(name)}/synonyms/${id}`;
    if ((await client.json({ method: "PUT", path, body, allowed: [404, 405] })) === undefined) {
      // Since version 30, synonyms are sets outside the collection.
      await client.json({ method: "PUT", path: `/synonym_sets/${encodeURIComponent(name)}`, body: { items } });
      const collection = `/collections/${encodeURIComponent(name)}`;
      await client.json({ method: "PATCH", path: collection, body: { synonym_sets: [name] } });
      return;
    }
  }
}

/** An import responds with 200 and one line a document, even if documents are rejected. */
function checkImported(response: string): void {
  const results = response.split("\n").filter((line) => line.trim() !== "");
  const failed = results.map((line) => fieldsOf(JSON.parse(line))).filter(({ success }) => success !== true);
  if (failed.length === 0) return;
  throw new HandrailError(
    `@handrail/search: Typesense rejected ${failed.length} of ${results.length} documents: ${failed[0]?.error}. The new index is not complete. Correct them and push again.`,
  );
}
