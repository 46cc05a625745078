import type { HelpArticle } from "@handrail/core";
import type { SearchAnswer, SearchHit } from "../answer/searchAnswer.js";
import { findPassage } from "../engine/findPassage.js";
import type { SearchIndexData } from "../engine/indexData.js";
import { locateHits } from "../engine/locateHits.js";
import type { OpenData, Searched } from "../engine/openData.js";
import { within } from "./askSource.js";
import type { IndexContent, IndexFile } from "./indexContent.js";

/** How long an answer waits for the bodies of its articles, in milliseconds. A later answer has their passages. */
const passagePatienceMs = 300;

/** Returns an answer whose hits say where their articles match, with the passage that matches best if their bodies are at hand. */
export type DescribeHits = (searched: Searched) => Promise<SearchAnswer>;

/** Creates the description of the hits of an index. */
export function createDescribeHits(content: IndexContent, open: OpenData): DescribeHits {
  const articleOf = "bytes" in content ? articlesInFiles(content, open.data) : articlesById(content.articles);
  return async (searched) => {
    const withPassage = async (hit: SearchHit): Promise<SearchHit> => {
      try {
        const article = await within(passagePatienceMs, Promise.resolve(articleOf(hit.id)));
        return article ? { ...hit, ...findPassage(open.analyze, searched.found?.terms ?? [], article) } : hit;
      } catch {
        // A passage is an addition: without it, the hit is still an answer.
        return hit;
      }
    };
    const { hits, ...answer } = locateHits(open, searched);
    return { ...answer, hits: await Promise.all(hits.map(withPassage)) };
  };
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
