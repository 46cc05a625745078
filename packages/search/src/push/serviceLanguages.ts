/** The languages that Algolia has rules for. https://www.algolia.com/doc/api-reference/api-parameters/queryLanguages */
const algolia =
  "af ar az bg bn ca cs cy da de el en eo es et eu fa fi fo fr ga gl he hi hu hy id is it ja ka kk ko ku ky lt lv mi mn mr ms mt nb nl no pl ps pt qu ro ru sk sq sv sw ta te th tl tn tr tt uk ur uz zh";
/** The languages that Meilisearch has rules for. https://www.meilisearch.com/docs/reference/api/settings */
const meilisearch =
  "af ak am ar az be bn bg ca cs da de el en eo et fi fr gu he hi hr hu hy id it ja jv kn ka km ko la lv lt ml mr mk my ne nl nb or pa fa pl pt ro ru si sk sl sn es sr sv ta te tl th tk tr uk ur uz vi yi zh zu";

/** Returns the languages that Algolia knows. It needs the one whose words have no spaces between them first. */
export function algoliaLanguages(languages: readonly string[]): string[] {
  const isUnspaced = (language: string) => Number(/^(zh|ja|ko)$/.test(language));
  return known(algolia, languages).sort((a, b) => isUnspaced(b) - isUnspaced(a));
}

/** Returns the languages that Meilisearch knows. It rejects others. */
export function meilisearchLanguages(languages: readonly string[]): string[] {
  return known(meilisearch, languages);
}

function known(list: string, languages: readonly string[]): string[] {
  const names = new Set(list.split(" "));
  return languages.filter((language) => names.has(language));
}
