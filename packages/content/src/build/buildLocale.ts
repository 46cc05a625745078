import {
  type HelpArticle,
  type HelpContent,
  type HumanContacts,
  type Product,
  routeChannels,
  type Topic,
} from "@handrail/core";
import { isRecord } from "@handrail/core/validation";
import type { MediaFile, MediaFiles, PictureSize } from "../folder/media.js";
import { type AnchoredBody, addHeadingIds, anchorsOf, headingIdsOf, idPrefix } from "../links/headingIds.js";
import { type LinkTargets, linkBody } from "../links/linkBody.js";
import type { Problem, Report } from "../problems.js";
import type { FolderEntries, PlacedEntry } from "./folderEntries.js";

/** What {@link buildLocale} puts together. */
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

type Anchored = PlacedEntry<HelpArticle> & AnchoredBody;

/** Builds the content in one language: gives ids to headings, and checks and places all addresses. */
export function buildLocale(source: LocaleSource, report: (problem: Problem) => void): HelpContent {
  const { locale, entries } = source;
  const inLocale = <T extends { locale: string }>(all: readonly T[]) => all.filter((entry) => entry.locale === locale);
  const articles = inLocale(entries.articles).map((article) => ({ ...article, ...addHeadingIds(article.entry.body) }));
  const faqs = withFaqIds(inLocale(entries.faq));
  const walkthroughs = inLocale(entries.walkthroughs);
  reportRepeatedIds([...articles, ...faqs], report);
  reportRepeatedIds(walkthroughs, report);
  const topics = readNamed<Topic>(source.topics, "topics.json", report);
  const products = readNamed<Product>(source.products, "products.json", report);
  const targets = targetsOf(source, [...articles, ...faqs]);
  const names = { topics: idsOf(topics), products: idsOf(products), entries: new Set(targets.entries.keys()) };
  const place = ({ file, entry, body, anchors, places }: Anchored): HelpArticle => {
    reportNames(entry, names, (problem) => report({ file, problem, rule: "unknown-name" }));
    const linked = { file, body, anchors, places: places[0] ?? [] };
    return { ...entry, body: linkBody(linked, targets, reportIn(file, report)) };
  };
  return {
    version: 1,
    locale,
    topics,
    products,
    articles: articles.map(place),
    faqs: faqs.map(place),
    walkthroughs: walkthroughs.map(({ file, entry, places }) => {
      const steps = entry.steps.map((step, index) => {
        const linked = { file, body: step.body, anchors: anchorsOf(step.body), places: places[index] ?? [] };
        const stepReport: Report = (problem, where) =>
          report({ file, problem: `step ${index + 1}: ${problem}`, ...where });
        return { ...step, body: linkBody(linked, targets, stepReport) };
      });
      const endPlaces = places[entry.steps.length] ?? [];
      const ending = entry.ending && {
        ending: linkBody(
          { file, body: entry.ending, anchors: anchorsOf(entry.ending), places: endPlaces },
          targets,
          reportIn(file, report),
        ),
      };
      // There are as many steps as before, and so at least one.
      return { ...entry, ...ending, steps: steps as [(typeof steps)[0], ...typeof steps] };
    }),
  };
}

function targetsOf(
  { entries, contacts, media, mediaBase, sizeOf, locale }: LocaleSource,
  anchored: readonly Anchored[],
): LinkTargets {
  const all = [...entries.articles, ...entries.faq, ...entries.walkthroughs];
  const isHere = (entry: { locale: string }) => entry.locale === locale;
  return {
    entries: new Map(anchored.map(({ id, anchors }) => [id, anchors])),
    files: new Map(
      [...entries.articles, ...entries.faq].filter(isHere).map(({ file, id }) => [file.normalize("NFC"), id]),
    ),
    sources: new Set(all.map(({ file }) => file.normalize("NFC"))),
    channels: new Set(contacts ? routeChannels(contacts).map(({ id }) => id) : []),
    media,
    mediaBase,
    sizeOf,
  };
}

/** Several short questions are often on one page, so an id that two of them have, or that is an entry's own, gets the entry's before it. */
function withFaqIds(faqs: readonly PlacedEntry<HelpArticle>[]): Anchored[] {
  const uses = new Map(faqs.map(({ id }) => [id, 2]));
  for (const { entry } of faqs) for (const id of headingIdsOf(entry.body)) uses.set(id, (uses.get(id) ?? 0) + 1);
  return faqs.map((faq) => ({
    ...faq,
    ...addHeadingIds(faq.entry.body, (id) => ((uses.get(id) ?? 0) > 1 ? `${idPrefix(faq.id)}-${id}` : id)),
  }));
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

type Names = Readonly<Record<"topics" | "products" | "entries", ReadonlySet<string>>>;

function reportNames(
  { topics, products, related }: HelpArticle,
  names: Names,
  report: (problem: string) => void,
): void {
  for (const id of topics ?? []) if (!names.topics.has(id)) report(`the topic ${id} is not in topics.json.`);
  for (const id of products ?? []) if (!names.products.has(id)) report(`the product ${id} is not in products.json.`);
  for (const id of related ?? []) {
    if (!names.entries.has(id)) report(`\`related\` contains ${id}, which does not exist in this language.`);
  }
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
