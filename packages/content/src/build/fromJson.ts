import { HandrailError, type HelpArticle, parseContacts, type Walkthrough } from "@handrail/core";
import { isRecord, ownProperty } from "@handrail/core/validation";
import { readFields, type Untrusted } from "../entries/fields.js";
import { readArticleFields } from "../entries/readArticle.js";
import { type BodyField, jsonSource, readJsonBody } from "../entries/readJsonBody.js";
import { readWalkthroughValues } from "../entries/readWalkthrough.js";
import { isLanguageTag } from "../folder/languages.js";
import type { MediaFile } from "../folder/media.js";
import type { PictureSize } from "../folder/pictureSize.js";
import type { EntryKind } from "../folder/readFolder.js";
import type { HtmlOptions } from "../html/fromHtml.js";
import { addHeadingIds, idPrefix } from "../links/headingIds.js";
import type { Problem, Report } from "../problems.js";
import { buildAll, type LocaleContent } from "./buildContent.js";
import type { FolderEntries, PlacedEntry } from "./folderEntries.js";
import { localise } from "./localise.js";
import { localesOf, prepareLocales } from "./prepareContent.js";

/** Options of {@link fromJson}. */
export interface JsonOptions extends HtmlOptions {
  /** The language of entries without `locale`, as a BCP 47 tag. @default "en" */
  locale?: string;
  /** The URL under which the pages serve the files of `media`. @default "/media" */
  mediaBase?: string;
}

/** The result of {@link fromJson}. */
export interface JsonContent {
  /** The content by language, as `buildContent` returns it. */
  locales: ReadonlyMap<string, LocaleContent>;
  /** All problems. `file` is the path in the JSON, such as `articles[3].html`, and the line is counted in its text. */
  problems: readonly Problem[];
}

const lists = { articles: "articles", faqs: "faq", walkthroughs: "walkthroughs" } as const;
const otherFields = ["topics", "products", "contacts", "media"];

/**
 * Builds help content from entries as JSON, such as the response of a CMS: `{ articles, faqs, walkthroughs, topics, products, contacts,
 * media }`, each absent or an array. An entry has the fields of front matter, `locale`, and its text as `html`, `markdown` or `body`
 * (rich text). It never throws: what cannot be read is a problem, and the rest is built.
 */
export function fromJson(
  value: unknown,
  { locale = "en", mediaBase = "/media", ...html }: JsonOptions = {},
): JsonContent {
  const problems: Problem[] = [];
  const report = (problem: Problem) => void problems.push(problem);
  const source = readSource(value, report);
  const all: PlacedEntry<unknown>[] = [];
  for (const [name, kind] of Object.entries(lists))
    for (const [index, entry] of readArray(source, name, report).entries())
      all.push(...readEntry(entry, { path: `${name}[${index}]`, kind, locale, html, report }));
  // `readEntry` reads each kind as its type.
  const entries = {
    articles: all.filter(({ kind }) => kind === "articles") as PlacedEntry<HelpArticle>[],
    faq: all.filter(({ kind }) => kind === "faq") as PlacedEntry<HelpArticle>[],
    walkthroughs: all.filter(({ kind }) => kind === "walkthroughs") as PlacedEntry<Walkthrough>[],
  };
  const { media, sizeOf } = readMedia(readArray(source, "media", report), report);
  const [topics, products] = ["topics", "products"].map((name) => readArray(source, name, report));
  const contacts = readContacts(source, entries, report);
  const prepared = prepareLocales({ entries, topics, products, contacts, media, mediaBase, sizeOf }, report);
  const locales = new Map([...prepared].map(([name, build]) => [name, buildAll(build)] as const));
  return { locales, problems };
}

type ReportProblem = (problem: Problem) => void;

function readSource(value: unknown, report: ReportProblem): Untrusted {
  if (!isRecord(value)) {
    report({ file: "", problem: "it is not an object. Give `{ articles: [{ id, title, summary, html }] }`." });
    return {};
  }
  for (const name of Object.keys(value))
    if (!Object.hasOwn(lists, name) && !otherFields.includes(name))
      report({ file: name, problem: `it is not known. Use ${[...Object.keys(lists), ...otherFields].join(", ")}.` });
  return value;
}

function readArray(source: Untrusted, name: string, report: ReportProblem): readonly unknown[] {
  const value = ownProperty(source, name) ?? [];
  if (Array.isArray(value)) return value;
  report({ file: name, problem: "it is not an array." });
  return [];
}

interface EntryPlace {
  path: string;
  kind: EntryKind;
  /** Of entries without one. */
  locale: string;
  html: HtmlOptions;
  report: ReportProblem;
}

function readEntry(value: unknown, place: EntryPlace): PlacedEntry<unknown>[] {
  const { path, kind, html, report } = place;
  const reportEntry: Report = (problem, where) =>
    report({ file: path, problem, ...(where?.text && { text: where.text }) });
  if (!isRecord(value)) {
    reportEntry("it is not an object.", { text: JSON.stringify(value) });
    return [];
  }
  const { locale = place.locale, ...values } = value;
  const id = typeof values.id === "string" ? values.id.trim().normalize("NFC") : "";
  if (id === "" || typeof locale !== "string" || !isLanguageTag(locale)) {
    reportEntry("it has no `id` or no language. Give `id` as text, and `locale` like en or pt-BR.", {
      text: JSON.stringify(value),
    });
    return [];
  }
  const options = (at: string, prefix: string) => ({
    ...html,
    locale,
    idPrefix: prefix,
    reportIn:
      (field: BodyField): Report =>
      (problem, where) =>
        report({ rule: "lost-text", file: `${at}.${field}`, problem, ...where }),
  });
  const filePlace = { kind, locale, id, topics: [] };
  const from = jsonSource(path, options);
  if (kind === "walkthroughs") {
    const read = readWalkthroughValues(values, filePlace, reportEntry, from);
    return read ? [{ file: path, ...filePlace, headings: [], anchors: new Map(), load: () => read }] : [];
  }
  const fields = readFields(values, reportEntry, undefined, "entry");
  fields.text("id");
  const { body, places } = readJsonBody(fields, options(path, `${idPrefix(id)}-`));
  const { body: anchored, ...targets } = addHeadingIds(body);
  const { article, places: answerPlaces } = readArticleFields(fields, filePlace, from, reportEntry);
  const entry: HelpArticle = { ...article, body: anchored };
  fields.end();
  const name = ["html", "markdown", "body"].find((field) => ownProperty(values, field) != null);
  const file = name ? `${path}.${name}` : path;
  return [{ file, ...filePlace, ...targets, load: () => ({ entry, places: [places, ...answerPlaces] }) }];
}

function readContacts(source: Untrusted, entries: FolderEntries, report: ReportProblem): unknown {
  const contacts = ownProperty(source, "contacts") ?? undefined;
  const names = localesOf(entries);
  try {
    if (contacts !== undefined) for (const locale of names) parseContacts(localise(contacts, locale, names));
    return contacts;
  } catch (error) {
    if (!(error instanceof HandrailError)) throw error;
    report({ file: "contacts", problem: error.message });
    return undefined;
  }
}

function readMedia(items: readonly unknown[], report: ReportProblem) {
  const media = new Map<string, MediaFile>();
  const sizes = new Map<string, PictureSize>();
  for (const [index, item] of items.entries()) {
    const { name, width, height } = isRecord(item) ? item : { name: item, width: undefined, height: undefined };
    if (typeof name !== "string" || name === "") {
      report({ file: `media[${index}]`, problem: "it has no `name`. Give the path of the file in media/." });
      continue;
    }
    media.set(name.normalize("NFC"), { name, path: name });
    if (typeof width === "number" && typeof height === "number") sizes.set(name, { width, height });
  }
  return { media, sizeOf: ({ path }: { path: string }) => sizes.get(path) ?? {} };
}
