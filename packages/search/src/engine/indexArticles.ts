import { type Analyzer, createAnalyzer } from "./analyze.js";
import { buildIndexData } from "./buildIndexData.js";
import type { SearchableArticle, SearchIndexData, Synonyms } from "./indexData.js";
import { anyLanguage, type Language } from "./language.js";
import { checkLocale } from "./locale.js";
import type { splitUnspaced } from "./splitUnspaced.js";

/** Options of `createSearchIndex`. */
export interface CreateSearchIndexOptions {
  /** The language of the articles, as a BCP 47 tag; `en_US` is read as `en-US`. @default the first article's locale, or "en" */
  locale?: string;
  /** The language pack, from `loadLanguage` or `@handrail/search/languages`. @default none: words are compared by their first letters */
  language?: Language | undefined;
  /** Words that mean the same. An article with the asked word itself always comes first. @default none */
  synonyms?: Synonyms | undefined;
}

/**
 * Makes the data of an index from articles, with the analysis of their language.
 * @param split Splits the scripts without spaces, where an article has them; see `createAnalyzer`.
 * @throws HandrailError if an article has no id or title, if two articles have the same id, or if the locale is not a language tag
 */
export function indexArticles(
  articles: readonly SearchableArticle[],
  { locale: tag = articles[0]?.locale ?? "en", language = anyLanguage, synonyms }: CreateSearchIndexOptions,
  split?: typeof splitUnspaced,
): { data: SearchIndexData; analyzer: Analyzer } {
  const locale = checkLocale(tag);
  const analyzer = createAnalyzer(locale, language, split);
  const data = buildIndexData(articles, { locale, language, analyze: analyzer.analyze });
  return { data: synonyms ? { ...data, synonyms } : data, analyzer };
}
