/** An article as `handrail-search push` writes it to a service. All texts are plain text. */
export interface SearchDocument {
  /** The id of the article, the same in every language. */
  id: string;
  /** The language, as a BCP 47 tag. */
  locale: string;
  title: string;
  /** Whole questions of customers that the article answers. */
  phrasings: readonly string[];
  /** Words that customers use for it. */
  keywords: readonly string[];
  /** The headings in the body. */
  headings: readonly string[];
  /** One sentence. */
  summary: string;
  /** The text of the article, without structure. */
  body: string;
  /** Topic ids, the main one first. */
  topics: readonly string[];
  /** Product ids. Empty if the article is about all products. */
  products: readonly string[];
  /** The URL of the article. @default the provider's `helpHref` with the id */
  href?: string;
}

/** The searched fields of a document, the one that counts the most first. */
export const searchedFields = ["title", "phrasings", "keywords", "headings", "summary", "body"] as const;
