import type { SearchFilters } from "../answer/searchAnswer.js";
import { filterGroups } from "./filterTokens.js";

/** A clause of OpenSearch's query language, which Elasticsearch shares. */
export type QueryClause = Readonly<Record<string, unknown>>;

/** The part of a request that finds articles and puts them in order. */
export interface OpenSearchQuery {
  query: QueryClause;
  rescore: QueryClause;
}

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

/** The number of articles whose fields are compared one by one. That is too slow for all of 100,000 articles. */
const comparedArticles = 200;

/**
 * Creates the query for a question. An article must match one word that is not a stop word, if the question has one. Each word counts by how
 * it matches: itself or another form of it, then the beginning of a longer word if it is the last one, then a slip of one or two letters.
 * @param question The words, without operators.
 */
export function openSearchQuery(question: string, filters: SearchFilters = {}): OpenSearchQuery {
  const words = question.split(/\s+/).slice(0, maxWords);
  const text = words.join(" ");
  const matches = words.map((query, at) => matchOf(query, at === words.length - 1));
  return {
    query: {
      bool: {
        filter: filterGroups(filters).map((tokens) => ({ terms: { filterTokens: tokens } })),
        must: {
          bool: {
            should: [
              ...matches,
              // What articles may write as one word: "wifi" for "wi-fi" and "wi fi".
              scored(wordScore, { match: { "words.exact": { query: text, analyzer: "handrail_joined_search" } } }),
              // Without this, a question of stop words would find nothing.
              { match: { words: { query: text, zero_terms_query: "all" } } },
            ],
          },
        },
        should: [{ match: { "title.exact": { query: text, boost: 0.4 } } }],
      },
    },
    rescore: {
      window_size: comparedArticles,
      query: {
        rescore_query: {
          bool: {
            should: [
              ...words.flatMap((query) => [
                { multi_match: { query, fields, tie_breaker: 0.5 } },
                { multi_match: { query, fields: exactFields, tie_breaker: 0.5, boost: 0.4 } },
              ]),
              // Words that stand together count more.
              { match: { "words.joined": { query: text, boost: 0.5 } } },
            ],
          },
        },
      },
    },
  };
}

function matchOf(query: string, isLast: boolean): QueryClause {
  // "wi-fi" is two words of the index, and both must match. A text without spaces is many, and one is enough.
  const word = {
    multi_match: { query, fields: ["words", "words.joined", "body"], minimum_should_match: "2<1" },
  };
  const beginning = { match_bool_prefix: { "words.exact": query } };
  const slip = { match: { "words.exact": { query, fuzziness: "AUTO:4,8", prefix_length: 1, max_expansions: 20 } } };
  return {
    dis_max: {
      queries: [
        scored(wordScore, word),
        ...(isLast ? [scored(beginningScore, beginning)] : []),
        // Another number or code is another thing.
        ...(/\p{N}/u.test(query) ? [] : [scored(slipScore, slip)]),
      ],
    },
  };
}

function scored(score: number, filter: QueryClause): QueryClause {
  return { constant_score: { filter, boost: score } };
}
