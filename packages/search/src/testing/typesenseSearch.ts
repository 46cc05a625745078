import {
  applyOperators,
  cropText,
  type MarkedField,
  type MatchedRecord,
  matchRecords,
  type StoredRecord,
} from "./matchRecords.js";
import { faultOf, Refusal, typesOf } from "./serviceServer.js";

/** Untrusted fields of a request. */
export type Fields = Readonly<Record<string, unknown>>;

/** A collection of the test server. */
export interface Collection {
  fields: readonly Fields[];
  records: Map<string, StoredRecord>;
  synonyms: Map<string, unknown>;
  synonymSets: unknown;
}

// https://typesense.org/docs/29.0/api/search.html#search-parameters
const searchTypes = typesOf({
  string:
    "collection q query_by prefix infix filter_by sort_by facet_by include_fields exclude_fields highlight_fields highlight_full_fields highlight_start_tag highlight_end_tag query_by_weights text_match_type num_typos preset stopwords drop_tokens_mode x-typesense-api-key",
  integer:
    "offset limit page per_page highlight_affix_num_tokens snippet_threshold drop_tokens_threshold typo_tokens_threshold min_len_1typo min_len_2typo max_candidates search_cutoff_ms cache_ttl max_facet_values",
  boolean:
    "enable_highlight_v1 exhaustive_search use_cache prioritize_exact_match prioritize_token_position enable_typos_for_numerical_tokens enable_synonyms validate_field_names pre_segmented_query",
});
/** Refuses a request for something that does not exist. */
export function notFound(): never {
  throw new Refusal(404, { message: "Not Found" });
}

/** Returns a required text of a request. */
export function textIn(fields: Fields, name: string): string {
  const value = fields[name];
  if (typeof value === "string") return value;
  throw new Refusal(400, { message: `Parameter \`${name}\` is required.` });
}

/** Responds with 200 and one result a search, which may be an error. */
export function searchAll({ searches }: Fields, find: (name: string) => Collection): object {
  if (!Array.isArray(searches)) throw new Refusal(400, { message: "Missing `searches` array." });
  return {
    results: searches.map((parameters) => {
      try {
        return search(parameters, find);
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        const { message } = JSON.parse(error.message);
        return { code: error.response.status, error: message };
      }
    }),
  };
}

function search(parameters: Fields, find: (name: string) => Collection): object {
  const fault = faultOf(parameters, searchTypes);
  if (fault) throw new Refusal(400, { message: `Parameter \`${fault.name}\` is not known or of the wrong type.` });
  const { fields, records } = find(textIn(parameters, "collection"));
  const { offset = 0, limit = 10, filter_by = "" } = parameters;
  if (Number(limit) > 250) throw new Refusal(422, { message: "Only upto 250 hits can be fetched per page." });
  const searched = textIn(parameters, "query_by").split(",");
  const unknown = searched.find((name) => !fields.some((field) => field.name === name && field.index !== false));
  if (unknown) throw new Refusal(404, { message: `Could not find a field named \`${unknown}\` in the schema.` });
  const matches = readFilter(String(filter_by), fields);
  const question = textIn(parameters, "q");
  const allowed = applyOperators([...records.values()].filter(matches), question, searched);
  const found = matchRecords(allowed, question, searched);
  return {
    found: found.length,
    out_of: records.size,
    hits: found.slice(Number(offset), Number(offset) + Number(limit)).map((hit) => hitOf(hit, parameters)),
    request_params: { collection_name: parameters.collection, q: parameters.q },
    search_time_ms: 1,
  };
}

/** Reads `field:=[a,b] && field:=[c]`. Values are compared by their letters and digits, without case. */
function readFilter(filter: string, fields: readonly Fields[]): (record: StoredRecord) => boolean {
  const plain = (value: unknown) =>
    String(value)
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]/gu, "");
  const conditions = filter === "" ? [] : filter.split(/\s*&&\s*/);
  const tests = conditions.map((condition) => {
    const [, name, list] = /^(\w+):=\[([^\]`&|]*)\]$/.exec(condition) ?? [];
    if (name === undefined || !list) throw new Refusal(400, { message: "Could not parse the filter query." });
    if (!fields.some((field) => field.name === name)) {
      throw new Refusal(404, { message: `Could not find a filter field named \`${name}\` in the schema.` });
    }
    const values = list.split(",").map(plain);
    return (record: StoredRecord) => [record[name]].flat().some((value) => values.includes(plain(value)));
  });
  return (record) => tests.every((test) => test(record));
}

function hitOf({ record, mark, markEach }: MatchedRecord, parameters: Fields): object {
  const { highlight_start_tag = "<mark>", highlight_end_tag = "</mark>" } = parameters;
  const marks = [String(highlight_start_tag), String(highlight_end_tag)] as const;
  const namesOf = (value: unknown) => String(value ?? "").split(",");
  const highlight: Record<string, object> = {};
  for (const name of namesOf(parameters.highlight_fields)) {
    const isWhole = namesOf(parameters.highlight_full_fields).includes(name);
    const resultOf = ({ text, words }: MarkedField) => ({
      matched_tokens: words,
      snippet: cropText(text, marks[0], 20),
      ...(isWhole && { value: text }),
    });
    const marked = mark(name, ...marks);
    // A field without a match has no highlight.
    if (marked.words.length === 0) continue;
    highlight[name] = Array.isArray(record[name]) ? markEach(name, ...marks).map(resultOf) : resultOf(marked);
  }
  const included = namesOf(parameters.include_fields).map((name) => [name, record[name]]);
  return { document: Object.fromEntries(included), highlight, highlights: [], text_match: 1 };
}
