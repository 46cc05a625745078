import { readFileSync } from "node:fs";
import { HandrailError } from "@handrail/core";
import { richTextToString } from "@handrail/core/rich-text";
import type { SearchableArticle } from "./engine/indexData.js";
import { checkLocale } from "./engine/locale.js";

/** The answers of one language, from one or several files. */
export interface Content {
  locale: string;
  articles: readonly SearchableArticle[];
  /** A line for each entry that cannot be found, with the reason. */
  skipped: readonly string[];
}

interface Gathered {
  articles: Map<string, SearchableArticle>;
  skipped: string[];
}

/**
 * Reads files from `handrail-content build` and joins those of the same language. Entries that cannot be searched are left out.
 * @throws HandrailError if a file cannot be read or is not help content
 */
export function readContents(files: readonly string[]): Content[] {
  const byLocale = new Map<string, Gathered>();
  for (const file of files) {
    const { locale, entries } = readFile(file);
    const gathered: Gathered = byLocale.get(locale) ?? { articles: new Map(), skipped: [] };
    byLocale.set(locale, gathered);
    const { articles, skipped } = gathered;
    for (const [at, entry] of entries.entries()) {
      const problem = problemOf(entry);
      if (typeof problem === "string") skipped.push(`${file}: ${nameOf(entry, at)} ${problem}`);
      else if (articles.has(problem.id)) skipped.push(`${file}: ${nameOf(entry, at)} has the id of another entry`);
      else articles.set(problem.id, problem);
    }
  }
  return [...byLocale].map(([locale, { articles, skipped }]) => ({
    locale,
    articles: [...articles.values()],
    skipped,
  }));
}

function readFile(file: string): { locale: string; entries: readonly unknown[] } {
  const { version, locale, articles, faqs } = fields(readJsonFile(file));
  if (version !== 1 || typeof locale !== "string" || !Array.isArray(articles) || !Array.isArray(faqs)) {
    throw new HandrailError(
      `${file} is not help content of version 1. Nothing was written. Use a file from \`handrail-content build\`.`,
    );
  }
  return { locale: checkLocale(locale), entries: [...articles, ...faqs] };
}

/**
 * Reads a JSON file.
 * @throws HandrailError if it cannot be read or is not JSON
 */
export function readJsonFile(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    const cause = error instanceof Error ? error.message : error;
    throw new HandrailError(`${file} could not be read (${cause}). Nothing was written. Check the path and the file.`);
  }
}

/** Returns the entry if it can be searched, or what is wrong with it. */
function problemOf(entry: unknown): SearchableArticle | string {
  const { id, title, summary = "", body } = fields(entry);
  if (!isText(id)) return "has no id";
  if (!isText(title)) return "has no title";
  if (typeof summary !== "string") return "has a summary that is not a text";
  for (const list of ["topics", "products", "keywords", "phrasings"]) {
    const { [list]: values = [] } = fields(entry);
    if (!Array.isArray(values) || !values.every(isText)) return `has ${list} that are not a list of texts`;
  }
  if (body !== undefined && !isRichText(body)) return "has a body that is not rich text";
  // The checks above establish what the type claims.
  return entry as SearchableArticle;
}

function isRichText(body: unknown): boolean {
  try {
    // The cast only permits reading: another shape throws.
    return (
      fields(body).type === "root" &&
      typeof richTextToString(body as Parameters<typeof richTextToString>[0]) === "string"
    );
  } catch {
    return false;
  }
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value.trim() !== "";
}

function nameOf(entry: unknown, at: number): string {
  const { id } = fields(entry);
  return isText(id) ? `"${id}"` : `entry ${at + 1}`;
}

function fields(value: unknown): Partial<Record<string, unknown>> {
  // The cast only permits reading.
  return (value ?? {}) as Partial<Record<string, unknown>>;
}
