import { type HumanContacts, parseContacts } from "@handrail/core";
import { createPictureSizes, listMedia, type MediaFiles } from "../folder/media.js";
import { readJson } from "../folder/readFolder.js";
import type { Problem } from "../problems.js";
import type { FolderEntries } from "./folderEntries.js";
import { localise } from "./localise.js";
import type { OpenedFolder } from "./openFolder.js";
import { type LocaleBuild, type LocaleSource, prepareLocale } from "./prepareLocale.js";

/** Options of {@link prepareContent}. */
export interface PrepareOptions {
  root: string;
  /** The URL under which the pages serve `media/`. @default "/media" */
  mediaBase?: string;
}

/** The content of one language, before its entries are built. */
export interface PreparedLocale extends LocaleBuild {
  /** Absent if the folder has no `contacts.json`. */
  contacts: HumanContacts | undefined;
}

/** A folder whose files were read, and whose entries can be built one after the other. */
export interface PreparedContent {
  locales: ReadonlyMap<string, PreparedLocale>;
  /** All problems, once the entries of each language are built. */
  problems: readonly Problem[];
  /** The files that are not content, by their paths in the folder. They are left out. */
  ignored: readonly string[];
  /** The files of `media/` that pages load, by their paths in it. */
  media: MediaFiles;
}

/**
 * Prepares the content of a folder in each language.
 * @throws HandrailError if `contacts.json` has no channel that a person answers
 */
export function prepareContent(folder: OpenedFolder, { root, mediaBase = "/media" }: PrepareOptions): PreparedContent {
  const { problems, ignored } = folder;
  const report = (problem: Problem) => problems.push(problem);
  const entries = folder.entries();
  const media = listMedia(root, report);
  const sizeOf = createPictureSizes();
  const files = {
    topics: readJson(root, "topics.json", []),
    products: readJson(root, "products.json", []),
    contacts: readJson(root, "contacts.json", undefined),
  };
  const locales = prepareLocales({ entries, ...files, media, mediaBase, sizeOf }, report);
  return { locales, problems, ignored, media };
}

/** Content in every language, with names that may be by language. */
export type ContentSource = Omit<LocaleSource, "locale" | "contacts"> & { contacts: unknown };

/**
 * Prepares the content of each language that has an entry.
 * @throws HandrailError if there are contacts without a channel that a person answers
 */
export function prepareLocales(source: ContentSource, report: (problem: Problem) => void): Map<string, PreparedLocale> {
  const names = localesOf(source.entries);
  const locales = new Map<string, PreparedLocale>();
  for (const locale of names) {
    const named = (value: unknown) => localise(value, locale, names);
    const contacts = source.contacts === undefined ? undefined : parseContacts(named(source.contacts));
    const [topics, products] = [named(source.topics), named(source.products)];
    locales.set(locale, { ...prepareLocale({ ...source, locale, topics, products, contacts }, report), contacts });
  }
  return locales;
}

/** The languages of all entries. */
export function localesOf({ articles, faq, walkthroughs }: FolderEntries): string[] {
  return [...new Set([...articles, ...faq, ...walkthroughs].map(({ locale }) => locale))];
}
