import type { HelpArticle } from "@handrail/core";
import type { SearchAnswer } from "../answer/searchAnswer.js";
import type { SearchIndexOptions } from "../engine/createSearchIndex.js";
import type { Synonyms } from "../engine/indexData.js";
import type { IndexFile } from "./indexContent.js";

/** What a page asks its worker: first to open an index, of the articles that it added before, then questions. */
export type WorkerRequest =
  | { add: readonly HelpArticle[] }
  | { open: IndexFile | { synonyms: Synonyms | undefined } }
  | { question: string; options: SearchIndexOptions };

/** What the worker responds to the request with the same id. */
export interface WorkerResponse {
  id: number;
  /** The answer to a question. */
  answer?: SearchAnswer;
  /** Why the request failed. */
  error?: string;
}
