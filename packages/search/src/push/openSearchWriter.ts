import { HandrailError } from "@handrail/core";
import { fieldsOf } from "../adapters/fieldsOf.js";
import { filterTokensOf } from "../adapters/filterTokens.js";
import { ServiceError } from "../adapters/request.js";
import type { SearchDocument } from "../adapters/searchDocument.js";
import { languageOf } from "../engine/locale.js";
import { wait } from "../sources/askSource.js";
import { documentKey, type IndexWriter, type WriterOptions } from "./indexWriter.js";
import { openSearchIndex } from "./openSearchIndex.js";
import { createServiceClient, type ServiceClient } from "./serviceClient.js";

/** The maximum number of characters in one request: a small cluster refuses what it has no memory for. */
const maxRequestLength = 4_000_000;
/** How often documents are sent again that the cluster had no room for. */
const maxAttempts = 6;
const firstPauseMs = 500;

/**
 * Creates the writer of an index of OpenSearch or Elasticsearch. It writes one index for each language, with the analysis of that language,
 * and points the alias that customers search at all of them in one step. `key` is `user:password`, or an API key of Elasticsearch. Needs
 * OpenSearch 1, or Elasticsearch 7.10, or later.
 * https://docs.opensearch.org/latest/api-reference/
 */
export function openSearchWriter({ url, key, index, fetch, print }: WriterOptions): IndexWriter {
  const service = "OpenSearch";
  const client = createServiceClient({ service, index, url, headers: authorizationOf(key), fetch }, print);
  const searchedIndexes = () => indexesOf(client, `/_alias/${encodeURIComponent(index)}`);
  const writtenIndexes = (name: string) => indexesOf(client, `/${encodeURIComponent(name)}_*/_alias`);
  return {
    service,
    index,
    async create(name, { languages, synonyms }) {
      await checkIsFree(client, index);
      for (const language of languages) {
        await createOne(client, `${name}_${language}`, openSearchIndex({ locale: language, synonyms }));
      }
    },
    async write(name, documents) {
      const lines = documents.map((document) => linesOf(document, name));
      for (const request of requestsOf(lines)) await bulk(client, request);
      return 0;
    },
    async publish(name) {
      const [old, written] = [await searchedIndexes(), await writtenIndexes(name)];
      await finish(client, written.join(","));
      const remove = old.filter((each) => !written.includes(each));
      const actions = [
        ...remove.map((each) => ({ remove: { index: each, alias: index } })),
        ...written.map((each) => ({ add: { index: each, alias: index } })),
      ];
      await client.json({ method: "POST", path: "/_aliases", body: { actions } });
      return remove.map((each) => pushedName(each, index)).find((each) => each !== undefined);
    },
    isPublished: async (name) => (await searchedIndexes()).some((each) => each.startsWith(`${name}_`)),
    async remove(name) {
      const written = await writtenIndexes(name);
      if (written.length > 0) await client.json({ method: "DELETE", path: `/${written.join(",")}`, allowed: [404] });
    },
  };
}

function authorizationOf(key: string): Record<string, string> {
  if (key === "") return {};
  return { Authorization: key.includes(":") ? `Basic ${Buffer.from(key).toString("base64")}` : `ApiKey ${key}` };
}

async function indexesOf(client: ServiceClient, path: string): Promise<string[]> {
  return Object.keys(fieldsOf(await client.json({ method: "GET", path, allowed: [404] })));
}

/** Returns the name that `pushDocuments` gave to an index, or `undefined` for an index that something else created. */
function pushedName(name: string, index: string): string | undefined {
  const rest = name.startsWith(`${index}_`) ? name.slice(index.length + 1) : "";
  const [, unique] = /^([a-z0-9]+)_[a-z]+$/.exec(rest) ?? [];
  return unique && `${index}_${unique}`;
}

/** An alias cannot have the name of an index. */
async function checkIsFree(client: ServiceClient, index: string): Promise<void> {
  const [name] = await indexesOf(client, `/${encodeURIComponent(index)}/_alias`);
  if (name !== index) return;
  throw new HandrailError(
    `@handrail/search: "${index}" is the name of an OpenSearch index. An alias of that name could not replace it without a gap in search. Push to another name, and search under that.`,
  );
}

async function createOne(client: ServiceClient, name: string, body: unknown): Promise<void> {
  try {
    await client.json({ method: "PUT", path: `/${encodeURIComponent(name)}`, body });
  } catch (error) {
    // An earlier attempt, whose response was lost, may have created it.
    const isThere = error instanceof ServiceError && error.message.includes("resource_already_exists");
    if (!isThere) throw error;
  }
}

/** Makes indexes fit to be searched: their documents can be found, and another node has a copy if there is one. */
async function finish(client: ServiceClient, names: string): Promise<void> {
  const settings = { index: { refresh_interval: null, auto_expand_replicas: "0-1" } };
  await client.json({ method: "POST", path: `/${names}/_refresh` });
  // A copy is made of files, which is fast. What is not in a file yet would be analysed again.
  await client.json({ method: "POST", path: `/${names}/_flush` });
  await client.json({ method: "PUT", path: `/${names}/_settings`, body: settings });
  // 408: the copy takes longer. The first one can be searched without it.
  const path = `/_cluster/health/${names}?wait_for_status=green&timeout=60s`;
  await client.json({ method: "GET", path, allowed: [408] });
}

/** The lines of the bulk format that write one document. */
function linesOf(document: SearchDocument, name: string): string {
  const action = { index: { _index: `${name}_${languageOf(document.locale)}`, _id: documentKey(document) } };
  const record = { ...document, filterTokens: filterTokensOf(document) };
  return `${JSON.stringify(action)}\n${JSON.stringify(record)}\n`;
}

function requestsOf(lines: readonly string[]): string[][] {
  const requests: string[][] = [];
  let length = maxRequestLength;
  for (const line of lines) {
    if (length + line.length > maxRequestLength) {
      requests.push([]);
      length = 0;
    }
    requests.at(-1)?.push(line);
    length += line.length;
  }
  return requests;
}

/** Writes documents, and sends those again that the cluster had no room for. It responds with 200 even if documents are rejected. */
async function bulk(client: ServiceClient, lines: readonly string[], attempt = 1): Promise<void> {
  const { items } = fieldsOf(await client.json({ method: "POST", path: "/_bulk", body: lines.join("") }));
  const results = lines.map((_, at) => fieldsOf(fieldsOf(Array.isArray(items) ? items[at] : undefined).index));
  const rejected = results.filter(({ status }) => status !== 429 && !(Number(status) < 300));
  const waiting = lines.filter((_, at) => results[at]?.status === 429);
  if (rejected.length > 0 || (waiting.length > 0 && attempt === maxAttempts)) {
    const { reason = "it had no room for them" } = fieldsOf(rejected[0]?.error);
    throw new HandrailError(
      `@handrail/search: OpenSearch rejected ${rejected.length || waiting.length} of ${lines.length} documents: ${reason}. The new index is not complete. Correct them and push again.`,
    );
  }
  if (waiting.length === 0) return;
  await wait(firstPauseMs * 2 ** (attempt - 1));
  await bulk(client, waiting, attempt + 1);
}
