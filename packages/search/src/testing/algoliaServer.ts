import { cropText, type MarkedField, type MatchedRecord, matchRecords, type StoredRecord } from "./matchRecords.js";
import {
  createServiceServer,
  faultOf,
  Refusal,
  type ServerRequest,
  type ServiceServer,
  typesOf,
} from "./serviceServer.js";

/** Keys of the test server. */
export const algoliaKeys = { appId: "APP123", searchKey: "search-key", adminKey: "admin-key" };

interface Index {
  settings: Readonly<Record<string, unknown>>;
  records: Map<string, StoredRecord>;
  synonyms: Map<string, unknown>;
}

/** A test server for Algolia, with its indexes. */
export interface AlgoliaServer extends ServiceServer {
  indexes: Map<string, Index>;
}

// https://www.algolia.com/doc/api-reference/search-api-parameters
const searchTypes = typesOf({
  string:
    "query similarQuery filters aroundLatLng highlightPreTag highlightPostTag snippetEllipsisText queryType removeWordsIfNoResults sortFacetValuesBy exactOnSingleWordQuery userToken",
  integer:
    "page hitsPerPage offset length minWordSizefor1Typo minWordSizefor2Typos maxValuesPerFacet minProximity distinct",
  boolean:
    "getRankingInfo clickAnalytics analytics synonyms advancedSyntax allowTyposOnNumericTokens enableRules enablePersonalization restrictHighlightAndSnippetArrays decompoundQuery percentileComputation",
  strings:
    "attributesToRetrieve restrictSearchableAttributes attributesToHighlight attributesToSnippet facets queryLanguages naturalLanguages ruleContexts analyticsTags responseFields optionalWords alternativesAsExact",
  array: "facetFilters optionalFilters numericFilters tagFilters",
});
// https://www.algolia.com/doc/api-reference/settings-api-parameters
const settingTypes = typesOf({
  strings:
    "searchableAttributes attributesForFaceting unretrievableAttributes attributesToRetrieve ranking customRanking replicas queryLanguages indexLanguages ignorePlurals removeStopWords disableTypoToleranceOnAttributes attributesToHighlight attributesToSnippet",
  boolean: "typoTolerance allowTyposOnNumericTokens advancedSyntax enableRules",
  string: "removeWordsIfNoResults queryType separatorsToIndex attributeForDistinct highlightPreTag highlightPostTag",
  integer: "hitsPerPage minWordSizefor1Typo minWordSizefor2Typos paginationLimitedTo distinct",
});

/** Creates a server for the part of Algolia's REST interface that is used. https://www.algolia.com/doc/rest-api/search */
export function algoliaServer(): AlgoliaServer {
  const indexes = new Map<string, Index>();
  const indexOf = (name: string) => {
    const index = indexes.get(name) ?? { settings: {}, records: new Map(), synonyms: new Map() };
    indexes.set(name, index);
    return index;
  };
  const server = createServiceServer((request) => {
    const [, name = "", rest = ""] = /^\/1\/indexes\/([^/]+)(.*)$/.exec(request.path) ?? [];
    const call = `${request.method} ${rest}`;
    checkKey(request, call === "POST /query");
    if (call === "POST /query") return search(indexes.get(name), name, bodyOf(request));
    if (/^GET \/task\/\d+$/.test(call)) return Response.json({ status: "published", pendingTask: false });
    if (call === "PUT /settings")
      indexOf(name).settings = { ...indexOf(name).settings, ...checkSettings(bodyOf(request)) };
    else if (call === "POST /batch") writeBatch(indexOf(name), bodyOf(request));
    else if (call === "POST /synonyms/batch") writeSynonyms(indexOf(name), JSON.parse(request.text));
    else if (call === "POST /operation") moveOrCopy(indexes, name, bodyOf(request));
    else if (call === "DELETE ") indexes.delete(name);
    else throw refuse(404, `Path not found: ${request.path}`);
    return Response.json({ taskID: 7, updatedAt: "2026-11-28T12:00:00.000Z" });
  });
  return { ...server, indexes };
}

function refuse(status: number, message: string): Refusal {
  return new Refusal(status, { message, status });
}

function bodyOf({ text }: ServerRequest): Readonly<Record<string, unknown>> {
  return JSON.parse(text);
}

function checkKey({ headers }: ServerRequest, isSearch: boolean): void {
  const { appId, searchKey, adminKey } = algoliaKeys;
  const key = headers.get("X-Algolia-API-Key");
  if (headers.get("X-Algolia-Application-Id") !== appId || (key !== searchKey && key !== adminKey)) {
    throw refuse(403, "Invalid Application-ID or API key");
  }
  if (!isSearch && key !== adminKey) throw refuse(403, "Not enough rights to update an object near line:1 column:1");
}

function search(index: Index | undefined, name: string, parameters: Readonly<Record<string, unknown>>): Response {
  if (!index) throw refuse(404, `Index ${name} does not exist`);
  const fault = faultOf(parameters, searchTypes);
  if (fault) throw refuse(400, `Unknown parameter or wrong type: ${fault.name}`);
  const { query = "", offset = 0, length = 20, facetFilters = [] } = parameters;
  if (Number(length) > 1000) throw refuse(400, "invalid length, must be between 0 and 1000");
  if (String(query).length > 512 * 16) throw refuse(400, "query too long");
  const searchable = namesIn(index.settings.searchableAttributes);
  const allowed = [...index.records.values()].filter((record) => matchesFacets(index, record, facetFilters));
  const found = matchRecords(allowed, String(query), searchable);
  const hits = found.slice(Number(offset), Number(offset) + Number(length));
  return Response.json({
    hits: hits.map((hit) => hitOf(hit, parameters)),
    nbHits: found.length,
    offset,
    length,
    exhaustive: { nbHits: true, typo: true },
    query,
    processingTimeMS: 1,
  });
}

/** A list is joined with AND, a list in it with OR; a value after a minus sign is excluded. */
function matchesFacets({ settings }: Index, record: StoredRecord, filters: unknown): boolean {
  const declared = namesIn(settings.attributesForFaceting);
  const matches = (filter: unknown): boolean => {
    if (Array.isArray(filter)) return filter.some(matches);
    const [, attribute = "", minus = "", value = ""] = /^([^:]+):(-?)(.*)$/s.exec(String(filter)) ?? [];
    const values = declared.includes(attribute) ? [record[attribute]].flat() : [];
    const hasValue = values.some((each) => String(each).toLowerCase() === value.replace(/^\\-/, "-").toLowerCase());
    return minus === "-" ? !hasValue : hasValue;
  };
  return Array.isArray(filters) && filters.every(matches);
}

function hitOf({ record, mark, markEach }: MatchedRecord, parameters: Readonly<Record<string, unknown>>): object {
  const { highlightPreTag = "<em>", highlightPostTag = "</em>" } = parameters;
  const marks = [String(highlightPreTag), String(highlightPostTag)] as const;
  const resultOf = ({ text, words }: MarkedField) => ({ value: text, matchLevel: words.length > 0 ? "full" : "none" });
  const highlightOf = (field: string) =>
    Array.isArray(record[field]) ? markEach(field, ...marks).map(resultOf) : resultOf(mark(field, ...marks));
  const snippetOf = (snippet: string): [string, object] => {
    const [field = "", words = 10] = snippet.split(":");
    const { text, ...marked } = mark(field, ...marks);
    return [field, resultOf({ ...marked, text: cropText(text, marks[0], Number(words)) })];
  };
  const highlighted = stringsOf(parameters.attributesToHighlight).map((field) => [field, highlightOf(field)]);
  return {
    ...Object.fromEntries(stringsOf(parameters.attributesToRetrieve).map((field) => [field, record[field]])),
    objectID: record.objectID,
    _highlightResult: Object.fromEntries(highlighted),
    _snippetResult: Object.fromEntries(stringsOf(parameters.attributesToSnippet).map(snippetOf)),
  };
}

function checkSettings(settings: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const fault = faultOf(settings, settingTypes);
  if (fault) throw refuse(400, `Invalid settings: ${fault.name}`);
  return settings;
}

function writeBatch({ records }: Index, { requests }: Readonly<Record<string, unknown>>): void {
  if (!Array.isArray(requests)) throw refuse(400, "invalid batch: requests expected");
  for (const { action, body } of requests) {
    if (action !== "addObject" && action !== "updateObject") throw refuse(400, `invalid action ${action}`);
    if (typeof body?.objectID !== "string") throw refuse(400, "objectID is required");
    if (Buffer.byteLength(JSON.stringify(body)) > 10_000) throw refuse(400, "Record is too big");
    records.set(body.objectID, body);
  }
}

function writeSynonyms({ synonyms }: Index, batch: unknown): void {
  if (!Array.isArray(batch)) throw refuse(400, "invalid synonyms: array expected");
  for (const synonym of batch) {
    const hasForm =
      synonym.type === "synonym" || (synonym.type === "oneWaySynonym" && typeof synonym.input === "string");
    if (!hasForm || !Array.isArray(synonym.synonyms)) throw refuse(400, "invalid synonym");
    synonyms.set(synonym.objectID, synonym);
  }
}

function moveOrCopy(indexes: Map<string, Index>, name: string, call: Readonly<Record<string, unknown>>): void {
  const { operation, destination, scope } = call;
  if (typeof destination !== "string") throw refuse(400, "destination expected");
  const source = indexes.get(name);
  if (operation === "copy") {
    if (scope !== undefined && !Array.isArray(scope)) throw refuse(400, "invalid scope");
    if (!source) throw refuse(404, `Index ${name} does not exist`);
    const { settings } = source;
    indexes.set(destination, { settings, records: new Map(), synonyms: new Map(source.synonyms) });
  } else if (operation === "move") {
    // A source that does not exist is ignored without an error.
    if (source) indexes.set(destination, source);
    indexes.delete(name);
  } else throw refuse(400, `invalid operation ${operation}`);
}

/** The names in settings such as `unordered(title)` and `filterOnly(topics)`. */
function namesIn(settings: unknown): string[] {
  return stringsOf(settings).map((each) => each.replace(/^\w+\((.*)\)$/, "$1"));
}

function stringsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}
