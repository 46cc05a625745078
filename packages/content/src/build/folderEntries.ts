import type { HelpArticle, Walkthrough } from "@handrail/core";
import type { ReadEntry } from "../entries/readArticle.js";
import type { EntryFile } from "../folder/readFolder.js";
import type { AnchoredHeading } from "../links/headingIds.js";
import type { ProblemPlace } from "../problems.js";

/** An entry that was read, and its file. */
export interface PlacedEntry<T> extends EntryFile {
  headings: readonly AnchoredHeading[];
  /** See `addHeadingIds`. */
  anchors: ReadonlyMap<string, string>;
  /** Returns the entry. It is decoded anew each time. */
  load(): ReadEntry<T>;
}

/** The file of an entry, and the places of the addresses in each of its bodies. */
export interface EntrySource {
  id: string;
  file: string;
  places: readonly (readonly ProblemPlace[])[];
}

/** Everything that was read from a folder, in every language. */
export interface FolderEntries {
  articles: readonly PlacedEntry<HelpArticle>[];
  faq: readonly PlacedEntry<HelpArticle>[];
  walkthroughs: readonly PlacedEntry<Walkthrough>[];
}
