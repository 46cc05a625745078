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
  const articleAt: ArticleAt =
    "bytes" in content ? articlesInFiles(content, open.data) : (position) => content.articles[position];
  return async (searched) => {
    const { articles = [], terms = [] } = searched.found ?? {};
    const withPassage = async (hit: SearchHit, at: number): Promise<SearchHit> => {
      try {
        const article = await within(passagePatienceMs, Promise.resolve(articleAt(articles[at] ?? 0)));
        return article ? { ...hit, ...findPassage(open.analyze, terms, article) } : hit;
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

/** Returns the article at a position in the index, as far as its body can be had. */
type ArticleAt = (position: number) => Article | undefined | Promise<Article | undefined>;

/** Fetches the bodies that `handrail-search build --texts` wrote, each once. */
function articlesInFiles({ url }: IndexFile, { texts, articles }: SearchIndexData): ArticleAt {
  if (texts === undefined) return () => undefined;
  const fetched = new Map<number, Promise<Article | undefined>>();
  const fetchArticle = async (position: number) => {
    const response = await fetch(new URL(`${texts}/${position}.json`, url));
    // The cast only permits reading: a body of another shape has no passage.
    const article = (await response.json()) as Article;
    // The site may have changed since the index was fetched.
    return response.ok && article.id === articles[position]?.id ? article : undefined;
  };
  return (position) => {
    const earlier = fetched.get(position);
    if (earlier) return earlier;
    const article = fetchArticle(position);
    fetched.set(position, article);
    // A failure may pass.
    article.catch(() => fetched.delete(position));
    return article;
  };
}
