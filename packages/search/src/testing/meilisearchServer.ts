import { applyOperators, cropText, type MatchedRecord, matchRecords, type StoredRecord } from "./matchRecords.js";
import {
  createServiceServer,
  faultOf,
  Refusal,
  type ServerRequest,
  type ServiceServer,
  typesOf,
} from "./serviceServer.js";

/** Keys of the test server. */
export const meilisearchKeys = { searchKey: "search-key", adminKey: "admin-key" };

type Fields = Readonly<Record<string, unknown>>;

interface Index {
  primaryKey: string;
  settings: Fields;
  records: Map<string, StoredRecord>;
}

/** A test server for Meilisearch, with its indexes. */
export interface MeilisearchServer extends ServiceServer {
  indexes: Map<string, Index>;
}

// https://www.meilisearch.com/docs/reference/api/search
const searchTypes = typesOf({
  string: "q cropMarker highlightPreTag highlightPostTag matchingStrategy distinct",
  integer: "offset limit page hitsPerPage cropLength rankingScoreThreshold",
  boolean: "showMatchesPosition showRankingScore showRankingScoreDetails retrieveVectors",
  strings: "facets attributesToRetrieve attributesToCrop attributesToHighlight sort attributesToSearchOn locales",
  array: "filter",
});
// https://www.meilisearch.com/docs/reference/api/settings
const settingTypes = typesOf({
  strings:
    "searchableAttributes filterableAttributes displayedAttributes sortableAttributes rankingRules stopWords nonSeparatorTokens separatorTokens dictionary",
  object: "synonyms typoTolerance pagination faceting",
  array: "localizedAttributes",
  string: "distinctAttribute proximityPrecision",
  integer: "searchCutoffMs",
});
const uidPattern = /^[A-Za-z0-9_-]+$/;

/** Creates a server for the part of Meilisearch's interface that is used. https://www.meilisearch.com/docs/reference/api */
export function meilisearchServer(): MeilisearchServer {
  const indexes = new Map<string, Index>();
  const tasks: object[] = [];
  /** Does the work of a task at once; a failure is in the task, not in the response. */
  const enqueue = (type: string, work: () => void) => {
    const task = { uid: tasks.length, type, status: "succeeded", error: null };
    try {
      work();
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      Object.assign(task, { status: "failed", error: JSON.parse(error.message) });
    }
    tasks.push(task);
    return Response.json({ taskUid: task.uid, indexUid: null, status: "enqueued", type }, { status: 202 });
  };
  const find = (uid: string) => indexes.get(uid) ?? refuse(404, "index_not_found", `Index \`${uid}\` not found.`);
  const server = createServiceServer((request) => {
    const [, uid = "", rest = ""] = /^\/indexes\/([^/]+)(.*)$/.exec(request.path) ?? [];
    const call = `${request.method} ${uid === "" ? request.path : rest}`;
    checkKey(request, call === "POST /search");
    const [, taskUid] = /^GET \/tasks\/(\d+)$/.exec(call) ?? [];
    if (taskUid !== undefined) return Response.json(tasks[Number(taskUid)]);
    const body = request.text === "" ? undefined : JSON.parse(request.text);
    if (call === "POST /search") return Response.json(search(find(uid), body));
    if (call === "GET ") return Response.json({ uid, primaryKey: find(uid).primaryKey });
    if (call === "POST /indexes") return enqueue("indexCreation", () => createIndex(indexes, body));
    if (call === "PATCH /settings") {
      checkSettings(body);
      return enqueue("settingsUpdate", () =>
        Object.assign(find(uid), { settings: { ...find(uid).settings, ...body } }),
      );
    }
    if (call === "POST /documents") return enqueue("documentAdditionOrUpdate", () => addAll(find(uid), body));
    if (call === "POST /swap-indexes") return enqueue("indexSwap", () => swap(indexes, body, find));
    if (call === "DELETE ") return enqueue("indexDeletion", () => find(uid) && indexes.delete(uid));
    return refuse(404, "not_found", "Not found.");
  });
  return { ...server, indexes };
}

function refuse(status: number, code: string, message: string): never {
  throw new Refusal(status, { message, code, type: "invalid_request", link: "https://docs.meilisearch.com/errors" });
}

function checkKey({ headers }: ServerRequest, isSearch: boolean): void {
  const authorization = headers.get("Authorization");
  if (authorization === null) refuse(401, "missing_authorization_header", "The Authorization header is missing.");
  const { searchKey, adminKey } = meilisearchKeys;
  if (authorization === `Bearer ${adminKey}` || (isSearch && authorization === `Bearer ${searchKey}`)) return;
  refuse(403, "invalid_api_key", "The provided API key is invalid.");
}

function createIndex(indexes: Map<string, Index>, { uid, primaryKey }: Fields): void {
  if (typeof uid !== "string" || !uidPattern.test(uid)) refuse(400, "invalid_index_uid", `${uid} is not a valid uid.`);
  if (indexes.has(uid)) refuse(400, "index_already_exists", `Index \`${uid}\` already exists.`);
  indexes.set(uid, { primaryKey: String(primaryKey), settings: {}, records: new Map() });
}

function checkSettings(settings: Fields): void {
  // `null` resets a setting.
  const set = Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== null));
  const fault = faultOf(set, settingTypes);
  if (fault?.expected === undefined && fault) refuse(400, "bad_request", `Unknown field \`${fault.name}\``);
  if (fault) refuse(400, "invalid_settings", `Invalid value type at \`.${fault.name}\``);
  for (const { locales = [] } of Array.isArray(set.localizedAttributes) ? set.localizedAttributes : []) {
    if (locales.some((locale: unknown) => !/^[a-z]{2,3}$/.test(String(locale)) || locale === "lb")) {
      refuse(400, "invalid_settings_localized_attributes", "Unknown value at `.localizedAttributes[0].locales[0]`");
    }
  }
}

function addAll({ primaryKey, records }: Index, documents: unknown): void {
  if (!Array.isArray(documents)) refuse(400, "malformed_payload", "The payload must be an array.");
  for (const document of documents) {
    const key = document[primaryKey];
    if (typeof key !== "string" || !/^[A-Za-z0-9_-]{1,511}$/.test(key)) {
      refuse(400, "invalid_document_id", `Document identifier \`${key}\` is invalid.`);
    }
    records.set(key, document);
  }
}

function swap(
  indexes: Map<string, Index>,
  pairs: readonly { indexes: [string, string] }[],
  find: (uid: string) => Index,
): void {
  for (const { indexes: names } of pairs) {
    const [first, second] = [find(names[0]), find(names[1])];
    indexes.set(names[0], second).set(names[1], first);
  }
}

function search({ settings, records }: Index, parameters: Fields): object {
  const fault = faultOf(parameters, searchTypes);
  if (fault?.expected === undefined && fault) refuse(400, "bad_request", `Unknown field \`${fault.name}\``);
  if (fault) refuse(400, `invalid_search_${fault.name}`, `Invalid value type at \`.${fault.name}\``);
  const { q = "", offset = 0, limit = 20, filter = [], matchingStrategy = "last" } = parameters;
  if (!/^(last|all|frequency)$/.test(String(matchingStrategy))) {
    refuse(400, "invalid_search_matching_strategy", "Unknown value at `.matchingStrategy`");
  }
  const matches = readFilter(filter, namesOf(settings.filterableAttributes));
  const searched = namesOf(settings.searchableAttributes);
  const allowed = applyOperators([...records.values()].filter(matches), String(q), searched);
  const found = matchRecords(allowed, String(q), searched);
  return {
    hits: found.slice(Number(offset), Number(offset) + Number(limit)).map((hit) => hitOf(hit, parameters)),
    query: q,
    processingTimeMs: 1,
    limit,
    offset,
    estimatedTotalHits: found.length,
  };
}

/** A list is joined with AND, a list in it with OR. An expression is `attribute = value`, the value with quotes or one word. */
function readFilter(filter: unknown, filterable: readonly string[]): (record: StoredRecord) => boolean {
  const read = (part: unknown): ((record: StoredRecord) => boolean) => {
    if (Array.isArray(part)) {
      const tests = part.map(read);
      return (record) => tests.some((test) => test(record));
    }
    const [, name = "", quoted, word] = /^(\w+) = (?:"([^"\\]*)"|([\w.-]+))$/.exec(String(part)) ?? [];
    const value = quoted ?? word;
    if (value === undefined) return refuse(400, "invalid_search_filter", `Could not parse \`${part}\`.`);
    if (!filterable.includes(name)) {
      return refuse(400, "invalid_search_filter", `Attribute \`${name}\` is not filterable.`);
    }
    return (record) => [record[name]].flat().some((each) => String(each).toLowerCase() === value.toLowerCase());
  };
  const tests = Array.isArray(filter) ? filter.map(read) : [];
  return (record) => tests.every((test) => test(record));
}

function hitOf({ record, mark, markEach }: MatchedRecord, parameters: Fields): object {
  const { highlightPreTag = "<em>", highlightPostTag = "</em>", cropLength = 10 } = parameters;
  const marks = [String(highlightPreTag), String(highlightPostTag)] as const;
  const cropped = namesOf(parameters.attributesToCrop);
  const formatted = namesOf(parameters.attributesToHighlight).map((name): [string, string | string[]] => {
    if (Array.isArray(record[name])) return [name, markEach(name, ...marks).map(({ text }) => text)];
    const { text } = mark(name, ...marks);
    return [name, cropped.includes(name) ? cropText(text, marks[0], Number(cropLength)) : text];
  });
  const retrieved = namesOf(parameters.attributesToRetrieve).map((name) => [name, record[name]]);
  return { ...Object.fromEntries(retrieved), _formatted: Object.fromEntries(formatted) };
}

function namesOf(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}
