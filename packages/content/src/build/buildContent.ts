import type { HelpContent, HumanContacts } from "@handrail/core";
import { readEntryFile } from "../entries/readEntryFile.js";
import type { MediaFiles } from "../folder/media.js";
import type { Problem } from "../problems.js";
import type { EntrySource } from "./folderEntries.js";
import { type FolderOptions, openFolder } from "./openFolder.js";
import { type PreparedLocale, prepareContent } from "./prepareContent.js";
import type { EntryList } from "./prepareLocale.js";

/** Options of {@link buildContent}. */
export interface BuildOptions extends FolderOptions {
  /** The URL under which the pages serve `media/`. @default "/media" */
  mediaBase?: string;
}

/** The content in one language. */
export interface LocaleContent {
  content: HelpContent;
  /** Absent if the folder has no `contacts.json`. */
  contacts: HumanContacts | undefined;
  /** The file of each entry, in the order of articles, FAQ entries and walkthroughs. */
  sources: readonly EntrySource[];
}

/** The result of {@link buildContent}. */
export interface BuiltContent {
  /** The content by language. */
  locales: ReadonlyMap<string, LocaleContent>;
  /** All problems that were found. The rest is built. */
  problems: readonly Problem[];
  /** The files that are not content, by their paths in the folder. They are left out. */
  ignored: readonly string[];
  /** The files of `media/` that pages load, by their paths in it. */
  media: MediaFiles;
}

/**
 * Reads a folder of Markdown and returns its help content in each language, with every problem: wrong front matter, repeated
 * ids, and links to missing entries, headings, files, topics and channels.
 * @throws HandrailError if `contacts.json` has no channel that a person answers
 */
export function buildContent(options: BuildOptions): BuiltContent {
  const folder = openFolder(options);
  for (const file of folder.unread) folder.store(file, readEntryFile(options.root, file));
  const prepared = prepareContent(folder, options);
  const locales = new Map([...prepared.locales].map(([locale, build]) => [locale, buildAll(build)] as const));
  return { ...prepared, locales };
}

/** Builds all entries of a language. */
export function buildAll({ contacts, head, lists }: PreparedLocale): LocaleContent {
  const sources: EntrySource[] = [];
  const build = <T>(list: EntryList<T>): T[] => {
    const entries: T[] = [];
    for (const { entry, source } of list.build()) {
      entries.push(entry);
      sources.push(source);
    }
    return entries;
  };
  const [articles, faqs, walkthroughs] = [build(lists.articles), build(lists.faqs), build(lists.walkthroughs)];
  return { content: { ...head, articles, faqs, walkthroughs }, contacts, sources };
}
