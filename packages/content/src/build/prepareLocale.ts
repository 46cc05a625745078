import {
  type HelpArticle,
  type HelpContent,
  type HumanContacts,
  type Product,
  routeChannels,
  type Topic,
  type Walkthrough,
} from "@handrail/core";
import { isRecord } from "@handrail/core/validation";
import type { ReadEntry } from "../entries/readArticle.js";
import type { MediaFile, MediaFiles } from "../folder/media.js";
import type { PictureSize } from "../folder/pictureSize.js";
import { type AnchoredHeading, addHeadingIds, anchorsOf, idPrefix } from "../links/headingIds.js";
import { type LinkTargets, linkBody } from "../links/linkBody.js";
import type { Problem, Report } from "../problems.js";
import type { EntrySource, FolderEntries, PlacedEntry } from "./folderEntries.js";
import { linkWalkthrough } from "./linkWalkthrough.js";

/** What {@link prepareLocale} puts together. */
export interface LocaleSource {
  locale: string;
  /** The entries in every language. */
  entries: FolderEntries;
  /** `topics.json` and `products.json` in this language. */
  topics: unknown;
  products: unknown;
  contacts: HumanContacts | undefined;
  media: MediaFiles;
  mediaBase: string;
  sizeOf: (picture: MediaFile) => PictureSize;
}

/** An entry with its ids and addresses, and its file. */
export interface BuiltEntry<T> {
  entry: T;
  headings: readonly AnchoredHeading[];
  source: EntrySource;
}

/** Entries of one kind. */
export interface EntryList<T> {
  length: number;
  /** Builds the entries one after the other, since all together need much memory. Reports their problems, so it is called once. */
  build(): Iterable<BuiltEntry<T>>;
}

/** The content in one language. */
export interface LocaleBuild {
  head: Pick<HelpContent, "version" | "locale" | "topics" | "products">;
  lists: Readonly<{
    articles: EntryList<HelpArticle>;
    faqs: EntryList<HelpArticle>;
    walkthroughs: EntryList<Walkthrough>;
  }>;
}

/** Prepares the content in one language. Building an entry gives ids to its headings, and checks and places all addresses. */
export function prepareLocale(source: LocaleSource, report: (problem: Problem) => void): LocaleBuild {
  const { locale, entries } = source;
  const inLocale = <T extends { locale: string }>(all: readonly T[]) => all.filter((entry) => entry.locale === locale);
  const articles = inLocale(entries.articles);
  const faqs = withFaqIds(inLocale(entries.faq));
  const walkthroughs = inLocale(entries.walkthroughs);
  reportRepeatedIds([...articles, ...faqs], report);
  reportRepeatedIds(walkthroughs, report);
  const topics = readNamed<Topic>(source.topics, "topics.json", report);
  const products = readNamed<Product>(source.products, "products.json", report);
  const targets = targetsOf(source, [...articles, ...faqs]);
  // Only articles have a button that starts a walkthrough.
  const articleTargets = { ...targets, walkthroughs: idsOf(walkthroughs) };
  const names = {
    topics: idsOf(topics),
    products: idsOf(products),
    entries: new Set(targets.entries.keys()),
    walkthroughs: idsOf(walkthroughs),
  };
  const placeWith =
    (its: LinkTargets) =>
    (read: ReadEntry<HelpArticle>, { file, anchors }: PlacedEntry<HelpArticle>): HelpArticle => {
      reportNames(read.entry, names, (problem) => report({ file, problem, rule: "unknown-name" }));
      return linkArticle({ read, file, anchors }, its, reportIn(file, report));
    };
  return {
    head: { version: 1, locale, topics, products },
    lists: {
      articles: listOf(articles, placeWith(articleTargets)),
      faqs: listOf(faqs, placeWith(targets)),
      walkthroughs: listOf(walkthroughs, (read, { file }) => linkWalkthrough(read, file, targets, report)),
    },
  };
}

function listOf<T>(
  placed: readonly PlacedEntry<T>[],
  place: (read: ReadEntry<T>, file: PlacedEntry<T>) => T,
): EntryList<T> {
  return {
    length: placed.length,
    *build() {
      for (const file of placed) {
        const read = file.load();
        const source = { id: file.id, file: file.file, places: read.places };
        yield { entry: place(read, file), headings: file.headings, source };
      }
    },
  };
}

interface LinkedArticle {
  read: ReadEntry<HelpArticle>;
  file: string;
  anchors: ReadonlyMap<string, string>;
}

function linkArticle({ read, file, anchors }: LinkedArticle, targets: LinkTargets, report: Report): HelpArticle {
  const { entry } = read;
  const [places = [], ...answerPlaces] = read.places;
  const answers = entry.communityAnswers?.map((answer, index) => {
    const { body } = answer;
    const linked = { file, body, anchors: anchorsOf(body), places: answerPlaces[index] ?? [] };
    return { ...answer, body: linkBody(linked, targets, report) };
  });
  const body = linkBody({ file, body: entry.body, anchors, places }, targets, report);
  return { ...entry, body, ...(answers && { communityAnswers: answers }) };
}

function targetsOf(
  { entries, contacts, media, mediaBase, sizeOf, locale }: LocaleSource,
  anchored: readonly PlacedEntry<HelpArticle>[],
): LinkTargets {
  const all = [...entries.articles, ...entries.faq, ...entries.walkthroughs];
  const isHere = (entry: { locale: string }) => entry.locale === locale;
  return {
    entries: new Map(anchored.map(({ id, anchors }) => [id, anchors])),
    files: new Map(
      [...entries.articles, ...entries.faq].filter(isHere).map(({ file, id }) => [file.normalize("NFC"), id]),
    ),
    sources: new Set(all.map(({ file }) => file.normalize("NFC"))),
    walkthroughs: new Set(),
    channels: new Set(contacts ? routeChannels(contacts).map(({ id }) => id) : []),
    media,
    mediaBase,
    sizeOf,
  };
}

/** Several short questions are often on one page, so an id that two of them have, or that is an entry's own, gets the entry's before it. */
function withFaqIds(faqs: readonly PlacedEntry<HelpArticle>[]): PlacedEntry<HelpArticle>[] {
  const uses = new Map(faqs.map(({ id }) => [id, 2]));
  for (const { headings } of faqs) for (const { id } of headings) uses.set(id, (uses.get(id) ?? 0) + 1);
  const isRepeated = (id: string) => (uses.get(id) ?? 0) > 1;
  return faqs.map((faq) => {
    if (!faq.headings.some(({ id }) => isRepeated(id))) return faq;
    const rename = (id: string) => (isRepeated(id) ? `${idPrefix(faq.id)}-${id}` : id);
    const { headings, anchors } = addHeadingIds(faq.load().entry.body, rename);
    return {
      ...faq,
      ...{ headings, anchors },
      load() {
        const { entry, places } = faq.load();
        return { entry: { ...entry, body: addHeadingIds(entry.body, rename).body }, places };
      },
    };
  });
}

function reportRepeatedIds(entries: readonly { id: string; file: string }[], report: (problem: Problem) => void): void {
  const files = new Map<string, string>();
  for (const { id, file } of entries) {
    const other = files.get(id);
    if (other)
      report({
        file,
        rule: "duplicate-id",
        problem: `the id ${id} is also used by ${other}. Give each entry its own id.`,
      });
    files.set(id, file);
  }
}

type Names = Readonly<Record<"topics" | "products" | "entries" | "walkthroughs", ReadonlySet<string>>>;

function reportNames(
  { id: entryId, topics, products, related, walkthrough }: HelpArticle,
  names: Names,
  report: (problem: string) => void,
): void {
  for (const id of topics ?? []) if (!names.topics.has(id)) report(`the topic ${id} is not in topics.json.`);
  for (const id of products ?? []) if (!names.products.has(id)) report(`the product ${id} is not in products.json.`);
  for (const [index, id] of (related ?? []).entries()) {
    if (id === entryId) report("`related` contains the entry itself. Remove it.");
    if (related?.indexOf(id) !== index) report(`\`related\` contains ${id} twice. Remove one.`);
    if (!names.entries.has(id)) report(`\`related\` contains ${id}, which does not exist in this language.`);
  }
  if (walkthrough !== undefined && !names.walkthroughs.has(walkthrough))
    report(`\`walkthrough\` is ${walkthrough}, which does not exist in this language.`);
}

function reportIn(file: string, report: (problem: Problem) => void): Report {
  return (problem, place) => report({ file, problem, ...place });
}

function idsOf(items: readonly { id: string }[]): ReadonlySet<string> {
  return new Set(items.map(({ id }) => id));
}

function readNamed<T extends { id: string; title: string }>(
  value: unknown,
  file: string,
  report: (problem: Problem) => void,
): T[] {
  const isNamed = (item: unknown): item is T =>
    isRecord(item) && typeof item.id === "string" && typeof item.title === "string";
  const items: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (!items.every(isNamed)) report({ file, problem: "it must be an array of `{id, title}`. Correct the entries." });
  return items.filter(isNamed);
}
