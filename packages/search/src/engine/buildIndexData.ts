import { HandrailError } from "@handrail/core";
import { richTextToString } from "@handrail/core/rich-text";
import type { Analyze } from "./analyze.js";
import { ByteWriter } from "./bytes.js";
import { fieldCount, type IndexedArticle, type SearchableArticle, type SearchIndexData } from "./indexData.js";
import type { Language } from "./language.js";

/** The occurrences of a word: how often each field of each article has it. */
type Occurrences = Map<number, number>;

/**
 * Builds the data of an index from articles.
 * @throws HandrailError if an article has no id or title, or the id of another article
 */
export function buildIndexData(
  articles: readonly SearchableArticle[],
  { locale, language, analyze }: { locale: string; language: Language; analyze: Analyze },
): SearchIndexData {
  const ids = new Set<string>();
  const occurrences = new Map<string, Occurrences>();
  const phrases: string[][][] = [];
  for (const [position, article] of articles.entries()) {
    checkArticle(article, ids);
    const fields = fieldsOf(article).map((texts) => texts.map(analyze));
    for (const [field, texts] of fields.entries()) {
      for (const { word } of texts.flat()) {
        const found = occurrences.get(word) ?? new Map<number, number>();
        occurrences.set(word, found);
        const key = position * fieldCount + field;
        found.set(key, (found.get(key) ?? 0) + 1);
      }
    }
    const named = [...(fields[0] ?? []), ...(fields[1] ?? [])];
    phrases.push(named.map((tokens) => tokens.flatMap(({ word, joined }) => (joined ? [] : [word]))));
  }
  // In the order of code units, which does not depend on the language of the machine.
  const words = [...occurrences.keys()].sort();
  return {
    handrail: "search-index",
    version: 2,
    locale,
    language,
    articles: articles.map(toIndexedArticle),
    words: words.join(" "),
    occurrences: encodeOccurrences(words, occurrences),
    phrases: encodePhrases(words, phrases),
  };
}

/** Returns the texts of an article by field. */
function fieldsOf({ title, keywords = [], phrasings = [], summary = "", body }: SearchableArticle): string[][] {
  return [[title], [...phrasings, ...keywords], [summary], [body ? richTextToString(body) : ""]];
}

function toIndexedArticle({ id, title, summary, topics, products }: SearchableArticle): IndexedArticle {
  return { id, title, summary: summary ?? "", topics, products };
}

function encodeOccurrences(words: readonly string[], occurrences: ReadonlyMap<string, Occurrences>): string {
  const writer = new ByteWriter();
  for (const word of words) {
    const found = [...(occurrences.get(word) ?? [])].sort(([a], [b]) => a - b);
    writer.write(found.length);
    let last = 0;
    for (const [key, times] of found) {
      writer.write((key - last) * 2 + (times > 1 ? 1 : 0));
      if (times > 1) writer.write(times);
      last = key;
    }
  }
  return writer.toBase64();
}

function encodePhrases(words: readonly string[], phrases: readonly (readonly string[][])[]): string {
  const idOf = new Map(words.map((word, id) => [word, id]));
  const writer = new ByteWriter();
  for (const named of phrases) {
    writer.write(named.length);
    for (const phrase of named) {
      writer.write(phrase.length);
      for (const word of phrase) writer.write(idOf.get(word) ?? 0);
    }
  }
  return writer.toBase64();
}

function checkArticle(article: SearchableArticle, ids: Set<string>): void {
  // A content system may send anything.
  const { id, title } = (article ?? {}) as Partial<SearchableArticle>;
  if (typeof id !== "string" || id === "" || typeof title !== "string") {
    throw new HandrailError(
      `@handrail/search: an article has no ${typeof title === "string" ? "id" : "title"}. A result could not lead to it. Give each article a text as \`id\` and as \`title\`.`,
    );
  }
  if (ids.has(id)) {
    throw new HandrailError(
      `@handrail/search: two articles have the id "${id}". A result could lead to the wrong one. Give each its own id.`,
    );
  }
  ids.add(id);
}
