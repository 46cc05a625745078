import { type HelpContent, type HumanContacts, parseContacts } from "@handrail/core";
import type { EntryCache } from "../entries/entryCache.js";
import { type FilePlace, type ReadEntry, readArticle } from "../entries/readArticle.js";
import { readWalkthrough } from "../entries/readWalkthrough.js";
import { createPictureSizes, listMedia, type MediaFiles } from "../folder/media.js";
import { entryFolders, readEntries, readJson, type SourceFile } from "../folder/readFolder.js";
import type { Problem, ProblemPlace, Report } from "../problems.js";
import { buildLocale } from "./buildLocale.js";
import type { FolderEntries, PlacedEntry } from "./folderEntries.js";
import { localise } from "./localise.js";

/** Options of {@link buildContent}. */
export interface BuildOptions {
  /** The folder with `articles/`, `faq/`, `walkthroughs/`, `topics.json`, `products.json`, `contacts.json`. */
  root: string;
  /** The URL under which the pages serve `media/`. @default "/media" */
  mediaBase?: string;
  /** What an earlier build read, by which unchanged files are not read again. See {@link createEntryCache}. @default none */
  cache?: EntryCache;
  /** Called after each file, with how many of all files were read. @default nothing */
  onProgress?(read: number, all: number): void;
}

/** The content in one language. */
export interface LocaleContent {
  content: HelpContent;
  /** Absent if the folder has no `contacts.json`. */
  contacts: HumanContacts | undefined;
  /** The file of each entry, in the order of articles, FAQ entries and walkthroughs. */
  sources: readonly EntrySource[];
}

/** The file of an entry, and the places of the addresses in each of its bodies. */
export interface EntrySource {
  id: string;
  file: string;
  places: readonly (readonly ProblemPlace[])[];
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
  const { root, mediaBase = "/media" } = options;
  const problems: Problem[] = [];
  const report = (problem: Problem) => problems.push(problem);
  const ignored: string[] = [];
  const entries = readAll(options, report, (file) => ignored.push(file));
  const media = listMedia(root, report);
  const sizeOf = createPictureSizes();
  const contactSource = readJson(root, "contacts.json", undefined);
  const names = [
    ...new Set([...entries.articles, ...entries.faq, ...entries.walkthroughs].map(({ locale }) => locale)),
  ];
  const locales = new Map<string, LocaleContent>();
  for (const locale of names) {
    const contacts = contactSource === undefined ? undefined : parseContacts(localise(contactSource, locale, names));
    const named = (name: string) => localise(readJson(root, name, []), locale, names);
    const content = buildLocale(
      {
        locale,
        entries,
        topics: named("topics.json"),
        products: named("products.json"),
        contacts,
        media,
        mediaBase,
        sizeOf,
      },
      report,
    );
    const sources = [...entries.articles, ...entries.faq, ...entries.walkthroughs]
      .filter((entry) => entry.locale === locale)
      .map(({ id, file, places }) => ({ id, file, places }));
    locales.set(locale, { content, contacts, sources });
  }
  return { locales, problems, ignored, media };
}

function readAll(
  options: BuildOptions,
  report: (problem: Problem) => void,
  ignore: (file: string) => void,
): FolderEntries {
  const { root, cache, onProgress } = options;
  const [articles = [], faq = [], walkthroughs = []] = entryFolders.map((folder) =>
    readEntries(root, folder, { problem: report, ignored: ignore }),
  );
  const all = articles.length + faq.length + walkthroughs.length;
  let count = 0;
  const read = <T>(kind: string, files: readonly SourceFile[], reader: Reader<T>): PlacedEntry<T>[] =>
    files.flatMap((source) => {
      const { file, locale, id, topics } = source;
      const found: Omit<Problem, "file">[] = [];
      const readNow = () => ({
        read: reader(source.source, source, (problem, place) => found.push({ problem, ...place })),
        problems: found,
      });
      const result = cache ? cache.get(kind, source, readNow) : readNow();
      for (const problem of result.problems) report({ file, ...problem });
      count += 1;
      onProgress?.(count, all);
      return result.read ? [{ file, locale, id, topics, ...result.read }] : [];
    });
  return {
    articles: read("article", articles, readArticle),
    faq: read("article", faq, readArticle),
    walkthroughs: read("walkthrough", walkthroughs, readWalkthrough),
  };
}

type Reader<T> = (source: string, place: FilePlace, report: Report) => ReadEntry<T> | undefined;
