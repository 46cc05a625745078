import type { SearchFilters } from "../answer/searchAnswer.js";
import { filterGroups } from "./filterTokens.js";

/** A clause of OpenSearch's query language, which Elasticsearch shares. */
export type QueryClause = Readonly<Record<string, unknown>>;

/** The fields of titles and texts, with their weights. Each has the sub-field `exact`, with whole words. */
const fields = ["title^4", "phrasings^4", "keywords^3", "headings^2", "summary^1.5", "body"];
const exactFields = fields.map((field) => field.replace(/^\w+/, "$&.exact"));

/** A longer question is cut: OpenSearch refuses queries with more than 1,024 clauses. */
const maxWords = 40;

/**
 * What a word counts by how it matches, beside the score of the fields, which only the word itself gets: a slip or a beginning never beats
 * the word. Measured with the questions of BANKING77: larger values find fewer right answers.
 */
const wordScore = 2;
const beginningScore = 1.6;
const slipScore = 1.2;

/**
 * Creates the query for a question. An article must match one word that is not a stop word, if the question has one. Each word counts by how
 * it matches: itself or another form of it, then the beginning of a longer word if it is the last one, then a slip of one or two letters.
 * @param question The words, without operators.
 */
export function openSearchQuery(question: string, filters: SearchFilters = {}): QueryClause {
  const words = question.split(/\s+/).slice(0, maxWords);
  return {
    bool: {
      filter: filterGroups(filters).map((tokens) => ({ terms: { filterTokens: tokens } })),
      must: {
        bool: {
          should: [
            ...words.map((query, at) => matchOf(query, at === words.length - 1)),
            // Without this, a question of stop words would find nothing.
            { match: { words: { query: words.join(" "), zero_terms_query: "all", boost: 0 } } },
          ],
        },
      },
      should: [
        ...words.flatMap((query) => [
          { multi_match: { query, fields, tie_breaker: 0.5 } },
          { multi_match: { query, fields: exactFields, tie_breaker: 0.5, boost: 0.4 } },
        ]),
        // Pairs of neighbours, joined: "wi fi" is "wifi", and words that stand together count more.
        { match: { "words.joined": { query: words.join(" "), boost: 0.5 } } },
      ],
    },
  };
}

function matchOf(query: string, isLast: boolean): QueryClause {
  const word = { multi_match: { query, fields: ["words", "words.joined", "body"] } };
  const beginning = { match_bool_prefix: { "words.exact": query } };
  const slip = { match: { "words.exact": { query, fuzziness: "AUTO:4,8", prefix_length: 1, max_expansions: 20 } } };
  return {
    dis_max: {
      queries: [
        { constant_score: { filter: word, boost: wordScore } },
        ...(isLast ? [{ constant_score: { filter: beginning, boost: beginningScore } }] : []),
        { constant_score: { filter: slip, boost: slipScore } },
      ],
    },
  };
}
