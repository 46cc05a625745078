/** Returns an entry of a data set as a help article with its first phrasings. An article needs a title; a missing one gets no words. */
export function toArticle({ id, title, text, phrasings = [] }, locale, count) {
  const body = { type: "root", children: text ? [{ type: "text", value: text }] : [] };
  return { id, locale, title: title || "–", summary: "", body, keywords: phrasings.slice(0, count) };
}
