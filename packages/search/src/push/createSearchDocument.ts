import { richTextToString } from "@handrail/core/rich-text";
import { withoutMarks } from "../adapters/readMarked.js";
import type { SearchDocument } from "../adapters/searchDocument.js";
import type { SearchableArticle } from "../engine/indexData.js";
import { checkLocale } from "../engine/locale.js";
import { splitBody } from "../engine/splitBody.js";

/** Options of {@link createSearchDocument}. */
export interface SearchDocumentOptions {
  /** The language of an article without one. @default "en" */
  locale?: string;
  /** The URL of an article, with `{id}` for its id. @default none; the provider's `helpHref` makes the link */
  href?: string | undefined;
}

/**
 * Creates the document of an article for `pushDocuments`.
 * @throws HandrailError if the locale is not a language tag
 */
export function createSearchDocument(
  article: SearchableArticle,
  { locale = "en", href }: SearchDocumentOptions = {},
): SearchDocument {
  const { id, title, phrasings = [], keywords = [], summary = "", body, topics = [], products = [] } = article;
  return {
    id,
    locale: checkLocale(article.locale ?? locale),
    title: plain(title),
    phrasings: phrasings.map(plain),
    keywords: keywords.map(plain),
    headings: splitBody(body).flatMap(({ heading }) => (heading ? plain(heading.text) : [])),
    summary: plain(summary),
    body: body ? plain(richTextToString(body)) : "",
    topics,
    products,
    ...(href !== undefined && { href: href.replace("{id}", encodeURIComponent(id)) }),
  };
}

/** Removes what a service could take for its marks, or cannot store. */
function plain(text: string): string {
  return withoutMarks(text)
    .replace(/\p{Cs}|\0/gu, "\ufffd")
    .replace(/[\t\n ]+/g, " ")
    .trim();
}
