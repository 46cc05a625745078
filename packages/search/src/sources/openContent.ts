import { HandrailError, type HelpArticle } from "@handrail/core";
import type { SearchAnswer, SearchHit } from "../answer/searchAnswer.js";
import type { SearchIndexOptions } from "../engine/createSearchIndex.js";
import type { SearchIndexData } from "../engine/indexData.js";
import type { Language } from "../engine/language.js";
import type { Synonyms } from "../engine/synonyms.js";
import { within } from "./askSource.js";

/** An index file. */
export interface IndexFile {
  /** Its text in UTF-8. It is decoded where it is read, as that takes long. */
  bytes: ArrayBuffer;
  /** Where it comes from, for errors. */
  url: string;
}

/** What an embedded index is made of. */
export type IndexContent = { articles: readonly HelpArticle[]; synonyms?: Synonyms | undefined } | IndexFile;

/** Answers a question from an index that is open. */
export type AnswerQuestion = (question: string, options: SearchIndexOptions) => SearchAnswer | Promise<SearchAnswer>;

/** How long an answer waits for the bodies of its articles, in milliseconds. A later answer has their passages. */
const passagePatienceMs = 300;

/**
 * Loads the engine and opens an index in this thread. Its hits have the language of the index, and the passage that matches best if the
 * bodies of the articles are at hand.
 */
export async function openContent(content: IndexContent): Promise<AnswerQuestion> {
  // The engine is two thirds of the search code. Load it only when it is needed.
  const engine = import("../engine/index.js");
  const [{ createSearchIndex, loadSearchIndex }, language] = await Promise.all([engine, languageOf(content)]);
  const index =
    "bytes" in content
      ? loadSearchIndex(parse(content))
      : createSearchIndex(content.articles, { language, synonyms: content.synonyms });
  const articleOf = "bytes" in content ? articlesInFiles(content, index.toJSON()) : articlesById(content.articles);
  return async (question, options) => {
    const { hits, ...answer } = index.search(question, options);
    const withPassage = async (hit: SearchHit): Promise<SearchHit> => {
      const located = { locale: index.locale, ...hit };
      try {
        const article = await within(passagePatienceMs, Promise.resolve(articleOf(hit.id)));
        return article ? { ...located, ...(await index.findPassage(question, article)) } : located;
      } catch {
        // A passage is an addition: without it, the hit is still an answer.
        return located;
      }
    };
    return { ...answer, hits: await Promise.all(hits.map(withPassage)) };
  };
}

// An index in a file contains its language pack.
async function languageOf(content: IndexContent): Promise<Language | undefined> {
  if ("bytes" in content) return undefined;
  const { loadLanguage } = await import("../languages/loadLanguage.js");
  return loadLanguage(content.articles[0]?.locale ?? "en");
}

function parse({ bytes, url }: IndexFile): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch (cause) {
    throw new HandrailError(
      `@handrail/search: the search index at ${url} is not JSON. Search cannot work without it. Check that the URL leads to the file and not to an error page.`,
      { cause },
    );
  }
}

/** What a passage is found in. */
type Article = Pick<HelpArticle, "id" | "title" | "body">;

/** Returns an article, as far as its body can be had. */
type ArticleOf = (id: string) => Article | undefined | Promise<Article | undefined>;

function articlesById(articles: readonly HelpArticle[]): ArticleOf {
  const byId = new Map(articles.map((article) => [article.id, article]));
  return (id) => byId.get(id);
}

/** Fetches the bodies that `handrail-search build --texts` wrote, each once. */
function articlesInFiles({ url }: IndexFile, { texts, articles }: SearchIndexData): ArticleOf {
  if (texts === undefined) return () => undefined;
  const positionOf = new Map(articles.map(({ id }, position) => [id, position]));
  const fetched = new Map<string, Promise<Article | undefined>>();
  const fetchArticle = async (id: string) => {
    const response = await fetch(new URL(`${texts}/${positionOf.get(id)}.json`, url));
    // The cast only permits reading: a body of another shape has no passage.
    const article = (await response.json()) as Article;
    // The site may have changed since the index was fetched.
    return response.ok && article.id === id ? article : undefined;
  };
  return (id) => {
    const article = fetched.get(id) ?? fetchArticle(id);
    fetched.set(id, article);
    // A failure may pass.
    article.catch(() => fetched.delete(id));
    return article;
  };
}
