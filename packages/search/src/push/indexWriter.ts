import type { SearchDocument } from "../adapters/searchDocument.js";
import type { Synonyms } from "../engine/indexData.js";

/** What a new index needs to know before it gets documents. */
export interface IndexPlan {
  /** The languages of the documents, without regions: "en", "pt". */
  languages: readonly string[];
  /** Words that mean the same. */
  synonyms: Synonyms;
}

/**
 * Writes the index of one search service. `pushDocuments` calls `create`, `write` for each batch and `publish`, so that customers search the
 * old index until the new one is complete. Each method resolves only when the service has finished. A method that is called again after a
 * failure must not fail because the first call had an effect.
 */
export interface IndexWriter {
  /** The name of the service, for messages. */
  readonly service: string;
  /** The name under which customers search. */
  readonly index: string;
  /** Creates an empty index that customers do not search yet. */
  create(name: string, plan: IndexPlan): Promise<void>;
  /** Adds documents to it, or replaces them. Resolves to the number of documents whose text had to be shortened. */
  write(name: string, documents: readonly SearchDocument[]): Promise<number>;
  /** Makes customers search it, in one step. Resolves to the name of an index that is no longer needed, if there is one. */
  publish(name: string): Promise<string | undefined>;
  /** Whether customers search it. */
  isPublished(name: string): Promise<boolean>;
  /** Removes an index, if it exists. */
  remove(name: string): Promise<void>;
}

/** Options of the writers. */
export interface WriterOptions {
  /** The server, such as `https://search.example.com`. */
  url: string;
  /** An API key that can create, write and delete indexes. It must never reach a browser. */
  key: string;
  /** The name under which customers search. */
  index: string;
  /** Replaces the global `fetch`. @default the global `fetch` */
  fetch?: typeof globalThis.fetch | undefined;
  /** Gets a line when a request is repeated. @default nothing is printed */
  print?: ((line: string) => void) | undefined;
}

/** Returns a key of a document that is unique in an index of several languages, in letters, digits, - and _. */
export function documentKey({ id, locale }: SearchDocument): string {
  return `${locale}_${id.replace(/[^A-Za-z0-9-]/gu, (character) => `_${(character.codePointAt(0) ?? 0).toString(16)}_`)}`;
}
