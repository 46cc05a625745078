import type { HelpArticle, Walkthrough } from "@handrail/core";
import type { FilePlace, ReadEntry } from "../entries/readArticle.js";

/** An entry that was read, and its file. */
export interface PlacedEntry<T> extends FilePlace, ReadEntry<T> {
  file: string;
}

/** Everything that was read from a folder, in every language. */
export interface FolderEntries {
  articles: readonly PlacedEntry<HelpArticle>[];
  faq: readonly PlacedEntry<HelpArticle>[];
  walkthroughs: readonly PlacedEntry<Walkthrough>[];
}
