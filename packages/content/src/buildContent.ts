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
import { localise } from "./localise.js";
import { placeMedia } from "./media.js";
import type { Problem, Report } from "./problems.js";
import { type FilePlace, readArticle } from "./readArticle.js";
import { readEntries, readJson } from "./readFolder.js";
import { readWalkthrough } from "./readWalkthrough.js";

/** How content is built. */
export interface BuildOptions {
  /** The folder that holds `articles/`, `faq/`, `walkthroughs/`, `topics.json`, `products.json`, `contacts.json`. */
  root: string;
  /** Where the pages serve `media/`. @default "/media" */
  mediaBase?: string;
}

/** One language's share of the content. */
export interface LocaleContent {
  content: HelpContent;
  /** Absent where the folder has no `contacts.json`. */
  contacts: HumanContacts | undefined;
}

/** Everything that was built, and everything that is wrong with it. */
export interface BuiltContent {
  /** By language. */
  locales: ReadonlyMap<string, LocaleContent>;
  problems: readonly Problem[];
}

/**
 * Reads a folder of Markdown and returns help content in each of its languages, with every problem found: bad front
 * matter, repeated ids, links, pictures, topics and channels that lead nowhere.
 * @throws HandrailError when `contacts.json` would leave customers without a person
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
    const own = <T extends FilePlace>(entries: readonly T[]) => entries.filter((entry) => entry.locale === locale);
    const files = new Map<string, string>();
    for (const { id, file } of [...own(articles), ...own(faqs)]) {
      const other = files.get(id);
      if (other) problems.push({ file, problem: `the id ${id} is also that of ${other}. Give each entry its own.` });
      files.set(id, file);
    }
    const named = <T extends { id: string; title: string }>(name: string) =>
      readNamed<T>(localise(readJson(root, name, []), locale, names), name, problems);
    const content: HelpContent = {
      version: 1,
      locale,
      topics: named<Topic>("topics.json"),
      products: named<Product>("products.json"),
      articles: own(articles).map(({ entry }) => entry),
      faqs: own(faqs).map(({ entry }) => entry),
      walkthroughs: own(walkthroughs).map(({ entry }) => entry),
    };
    const contacts = contactSource === undefined ? undefined : parseContacts(localise(contactSource, locale, names));
    const targets = {
      entries: new Set(files.keys()),
      channels: new Set((contacts ?? []).map((channel) => channel.id ?? channel.kind)),
      hasMedia: (name: string) => existsSync(join(root, "media", name)),
    };
    problems.push(...checkLinks(content, targets, (id) => files.get(id) ?? id));
    const place = (article: HelpArticle) => ({ ...article, body: placeMedia(article.body, root, mediaBase) });
    locales.set(locale, {
      content: { ...content, articles: content.articles.map(place), faqs: content.faqs.map(place) },
      contacts,
    });
  }
  return { locales, problems };
}

type Reader<T> = (source: string, place: FilePlace, report: Report) => T | undefined;

function readNamed<T extends { id: string; title: string }>(value: unknown, file: string, problems: Problem[]): T[] {
  const fits = (item: unknown): item is T =>
    isRecord(item) && typeof item.id === "string" && typeof item.title === "string";
  const items: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (!items.every(fits)) problems.push({ file, problem: "it is not a list of `{id, title}`. Correct the entries." });
  return items.filter(fits);
}
