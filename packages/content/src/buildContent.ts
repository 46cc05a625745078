import { existsSync } from "node:fs";
import { join } from "node:path";
import {
  type HelpArticle,
  type HelpContent,
  type HumanContacts,
  type Product,
  parseContacts,
  type Topic,
} from "@handrail/core";
import { isRecord } from "@handrail/core/validation";
import { checkLinks } from "./checkLinks.js";
import { addHeadingIds } from "./headingIds.js";
import { localise } from "./localise.js";
import { placeMedia } from "./media.js";
import type { Problem, Report } from "./problems.js";
import { type FilePlace, readArticle } from "./readArticle.js";
import { readEntries, readJson } from "./readFolder.js";
import { readWalkthrough } from "./readWalkthrough.js";

/** Options of {@link buildContent}. */
export interface BuildOptions {
  /** The folder with `articles/`, `faq/`, `walkthroughs/`, `topics.json`, `products.json`, `contacts.json`. */
  root: string;
  /** The URL under which the pages serve `media/`. @default "/media" */
  mediaBase?: string;
}

/** The content in one language. */
export interface LocaleContent {
  content: HelpContent;
  /** Absent if the folder has no `contacts.json`. */
  contacts: HumanContacts | undefined;
}

/** The result of {@link buildContent}. */
export interface BuiltContent {
  /** The content by language. */
  locales: ReadonlyMap<string, LocaleContent>;
  /** All problems that were found. */
  problems: readonly Problem[];
}

/**
 * Reads a folder of Markdown and returns its help content in each language, with every problem: wrong front matter, repeated
 * ids, and links to missing entries, pictures, topics and channels.
 * @throws HandrailError if `contacts.json` has no channel that a person answers
 */
export function buildContent({ root, mediaBase = "/media" }: BuildOptions): BuiltContent {
  const problems: Problem[] = [];
  const read = <T>(folder: Parameters<typeof readEntries>[1], reader: Reader<T>) =>
    readEntries(root, folder, (problem) => problems.push(problem)).flatMap(({ file, source, ...place }) => {
      const entry = reader(source, place, (problem, where) => problems.push({ file, problem, ...where }));
      return entry ? [{ file, ...place, entry }] : [];
    });
  const articles = read("articles", readArticle);
  const faqs = read("faq", readArticle);
  const walkthroughs = read("walkthroughs", readWalkthrough);
  const names = [...new Set([...articles, ...faqs, ...walkthroughs].map(({ locale }) => locale))];
  const contactSource = readJson(root, "contacts.json", undefined);

  const locales = new Map<string, LocaleContent>();
  for (const locale of names) {
    const inLocale = <T extends FilePlace>(entries: readonly T[]) => entries.filter((entry) => entry.locale === locale);
    const files = new Map<string, string>();
    for (const { id, file } of [...inLocale(articles), ...inLocale(faqs)]) {
      const other = files.get(id);
      if (other) problems.push({ file, problem: `the id ${id} is also used by ${other}. Give each entry its own id.` });
      files.set(id, file);
    }
    const named = <T extends { id: string; title: string }>(name: string) =>
      readNamed<T>(localise(readJson(root, name, []), locale, names), name, problems);
    const content: HelpContent = {
      version: 1,
      locale,
      topics: named<Topic>("topics.json"),
      products: named<Product>("products.json"),
      articles: inLocale(articles).map(({ entry }) => entry),
      faqs: inLocale(faqs).map(({ entry }) => entry),
      walkthroughs: inLocale(walkthroughs).map(({ entry }) => entry),
    };
    const contacts = contactSource === undefined ? undefined : parseContacts(localise(contactSource, locale, names));
    const targets = {
      entries: new Set(files.keys()),
      channels: new Set((contacts ?? []).map((channel) => channel.id ?? channel.kind)),
      hasMedia: (name: string) => existsSync(join(root, "media", name)),
    };
    problems.push(...checkLinks(content, targets, (id) => files.get(id) ?? id));
    const place = (article: HelpArticle) => ({ ...article, body: placeMedia(article.body, root, mediaBase) });
    // Several short questions are often on one page, where their headings could have the same id.
    const withHeadingIds = (article: HelpArticle) => ({ ...article, body: addHeadingIds(article.body) });
    locales.set(locale, {
      content: {
        ...content,
        articles: content.articles.map(place).map(withHeadingIds),
        faqs: content.faqs.map(place),
      },
      contacts,
    });
  }
  return { locales, problems };
}

type Reader<T> = (source: string, place: FilePlace, report: Report) => T | undefined;

function readNamed<T extends { id: string; title: string }>(value: unknown, file: string, problems: Problem[]): T[] {
  const isNamed = (item: unknown): item is T =>
    isRecord(item) && typeof item.id === "string" && typeof item.title === "string";
  const items: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (!items.every(isNamed))
    problems.push({ file, problem: "it must be an array of `{id, title}`. Correct the entries." });
  return items.filter(isNamed);
}
