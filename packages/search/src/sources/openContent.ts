import { HandrailError, type HelpArticle } from "@handrail/core";
import type { SearchAnswer } from "../answer/searchAnswer.js";
import type { SearchIndexOptions } from "../engine/createSearchIndex.js";
import type { Language } from "../engine/language.js";

/** An index file. */
export interface IndexFile {
  /** Its text in UTF-8. It is decoded where it is read, as that takes long. */
  bytes: ArrayBuffer;
  /** Where it comes from, for errors. */
  url: string;
}

/** What an embedded index is made of. */
export type IndexContent = { articles: readonly HelpArticle[] } | IndexFile;

/** Answers a question from an index that is open. */
export type AnswerQuestion = (question: string, options: SearchIndexOptions) => SearchAnswer | Promise<SearchAnswer>;

/** Loads the engine and opens an index in this thread. Its hits have the language of the index. */
export async function openContent(content: IndexContent): Promise<AnswerQuestion> {
  // The engine is two thirds of the search code. Load it only when it is needed.
  const engine = import("../engine/index.js");
  const [{ createSearchIndex, loadSearchIndex }, language] = await Promise.all([engine, languageOf(content)]);
  const index =
    "bytes" in content ? loadSearchIndex(parse(content)) : createSearchIndex(content.articles, { language });
  return (question, options) => {
    const { hits, ...answer } = index.search(question, options);
    return { ...answer, hits: hits.map((hit) => ({ locale: index.locale, ...hit })) };
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
