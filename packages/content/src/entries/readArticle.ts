import type { HelpArticle } from "@handrail/core";
import type { EntryKind } from "../folder/readFolder.js";
import { type AnchoredBody, addHeadingIds, idPrefix } from "../links/headingIds.js";
import { markdownSign } from "../markdown/literalSigns.js";
import { readMarkdown } from "../markdown/markdownToRichText.js";
import { type ProblemPlace, placeInFile, type Report, reportAs, reportFrom } from "../problems.js";
import { type BodySource, markdownSource } from "./bodySource.js";
import { checkFile, type Fields, readFields } from "./fields.js";
import { splitFrontMatter } from "./frontMatter.js";
import { type ReadCommunity, readChanges, readCommunity } from "./readChanges.js";

/** The language and the id of an entry, and the topics that its folders name. */
export interface FilePlace {
  /** @default "articles" */
  kind?: EntryKind;
  locale: string;
  id: string;
  topics: readonly string[];
}

/** An entry, and the places of the addresses in each of its bodies. */
export interface ReadEntry<T> {
  entry: T;
  places: readonly (readonly ProblemPlace[])[];
}

/** An article with ids in its body, and the parts of it that links may lead to. */
export interface ReadArticle extends ReadEntry<HelpArticle>, Omit<AnchoredBody, "body"> {}

/** Reads one help article or FAQ entry from Markdown. */
export function readArticle(source: string, place: FilePlace, report: Report): ReadArticle {
  const { locale, id } = place;
  const { values, isBroken, body, bodyLine, placeOf } = splitFrontMatter(source, report);
  const fields = readFields(values, isBroken ? () => {} : report, (name) => placeOf([name]));
  checkFile(fields, id);
  const part = { line: bodyLine, indent: 0 };
  const read = readMarkdown(body, reportAs(reportFrom(report, part), "lost-text"), {
    locale,
    idPrefix: `${idPrefix(id)}-`,
  });
  const { body: anchored, ...targets } = addHeadingIds(read.body);
  const from = markdownSource(placeOf, locale);
  const { article: withoutBody, places } = readArticleFields(fields, place, from, report);
  const article: HelpArticle = { ...withoutBody, body: anchored };
  if (article.body.children.length === 0)
    report("there is no text below the front matter. Write the answer there.", { line: bodyLine, column: 1 });
  fields.end();
  return { entry: article, ...targets, places: [read.places.map((place) => placeInFile(place, part)), ...places] };
}

/** The fields of an article, and the places of the addresses in the answers of customers. */
interface ReadFields {
  article: Omit<HelpArticle, "body">;
  places: ReadCommunity["places"];
}

/** Reads the fields that Markdown files and JSON have in common. */
export function readArticleFields(
  fields: Fields,
  { kind, locale, id, topics }: FilePlace,
  from: BodySource,
  report: Report,
): ReadFields {
  const { extras, places } = kind === "faq" ? rejectExtras(fields) : readExtras(fields, id, from, report);
  const article = {
    id,
    locale,
    title: plainText(fields, "title"),
    summary: plainText(fields, "summary"),
    topics: [...new Set([...fields.list("topics"), ...topics])],
    products: fields.list("products"),
    keywords: fields.list("keywords"),
    phrasings: fields.list("phrasings"),
    owner: fields.optionalText("owner"),
    reviewedAt: fields.date("reviewedAt"),
    reviewBy: fields.date("reviewBy"),
    related: fields.list("related"),
    formerly: fields.list("formerly"),
    ...extras,
  };
  return { article, places };
}

function plainText(fields: Fields, name: string): string {
  const text = fields.text(name);
  for (const [sign] of text.matchAll(markdownSign))
    fields.report(
      name,
      `\`${sign}\` would be shown literally, because \`${name}\` is plain text. Write it without markup.`,
    );
  return text;
}

/** What only articles have, since a short question that opens in place shows nothing but its answer. */
interface ReadExtras {
  extras: Pick<HelpArticle, "walkthrough" | "changes" | "communityAnswers">;
  places: ReadCommunity["places"];
}

function readExtras(fields: Fields, id: string, from: BodySource, report: Report): ReadExtras {
  const changes = readChanges(fields, from, report);
  const { answers, places } = readCommunity(fields, id, from, report);
  const extras = {
    walkthrough: fields.optionalText("walkthrough"),
    ...(changes.length > 0 && { changes }),
    ...(answers.length > 0 && { communityAnswers: answers }),
  };
  return { extras, places };
}

function rejectExtras(fields: Fields): ReadExtras {
  const names: readonly (keyof ReadExtras["extras"])[] = ["walkthrough", "changes", "communityAnswers"];
  for (const name of names) {
    if (fields.value(name) === undefined) continue;
    fields.report(
      name,
      `a FAQ entry has no \`${name}\`, so customers would not see it. Remove it, or write an article.`,
    );
  }
  return { extras: {}, places: [] };
}
