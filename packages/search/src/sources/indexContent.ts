import type { HelpArticle } from "@handrail/core";
import type { SearchAnswer } from "../answer/searchAnswer.js";
import type { Synonyms } from "../engine/indexData.js";
import type { SearchIndexOptions } from "../engine/openData.js";

/** An index file. */
export interface IndexFile {
  /** Its text in UTF-8. It is decoded where it is read, as that takes long. */
  bytes: ArrayBuffer;
  /** Where it comes from, for errors. */
  url: string;
}

/** Articles to index. */
export interface ArticlesToIndex {
  articles: readonly HelpArticle[];
  synonyms?: Synonyms | undefined;
}

/** What an embedded index is made of. */
export type IndexContent = ArticlesToIndex | IndexFile;

/** Answers a question from an index that is open. */
export type AnswerQuestion = (question: string, options: SearchIndexOptions) => SearchAnswer | Promise<SearchAnswer>;
