import type { HelpArticle } from "@handrail/core";
import { readMarkdown } from "../markdown/markdownToRichText.js";
import { type ProblemPlace, placeInFile, type Report, reportAs, reportFrom } from "../problems.js";
import { readFields } from "./fields.js";
import { splitFrontMatter } from "./frontMatter.js";

/** The language and the id of an entry, and the topics that its folders name. */
export interface FilePlace {
  locale: string;
  id: string;
  topics: readonly string[];
}

/** An entry, and the places of the addresses in each of its bodies. */
export interface ReadEntry<T> {
  entry: T;
  places: readonly (readonly ProblemPlace[])[];
}

/** Reads one help article or FAQ entry from Markdown. */
export function readArticle(source: string, { locale, id, topics }: FilePlace, report: Report): ReadEntry<HelpArticle> {
  const { values, body, bodyLine, placeOf } = splitFrontMatter(source, report);
  const fields = readFields(values, report, (name) => placeOf([name]));
  if (fields.text("id").normalize("NFC") !== id)
    fields.report("id", `\`id\` differs from the file name. Use ${id} for both.`);
  // The bytes were decoded by it.
  fields.optionalText("encoding");
  const part = { line: bodyLine, indent: 0 };
  const read = readMarkdown(body, reportAs(reportFrom(report, part), "lost-text"), {
    locale,
    idPrefix: `${idPrefix(id)}-`,
  });
  const article: HelpArticle = {
    id,
    locale,
    title: fields.text("title"),
    summary: fields.text("summary"),
    topics: [...new Set([...fields.list("topics"), ...topics])],
    products: fields.list("products"),
    keywords: fields.list("keywords"),
    phrasings: fields.list("phrasings"),
    owner: fields.optionalText("owner"),
    reviewedAt: fields.date("reviewedAt"),
    reviewBy: fields.date("reviewBy"),
    related: fields.list("related"),
    formerly: fields.list("formerly"),
    body: read.body,
  };
  if (article.body.children.length === 0)
    report("there is no text below the front matter. Write the answer there.", { line: bodyLine, column: 1 });
  fields.end();
  return { entry: article, places: [read.places.map((place) => placeInFile(place, part))] };
}

// `RichText` renders an id only if it holds letters, digits and few signs.
function idPrefix(id: string): string {
  return id.replace(/[^\p{L}\p{M}\p{N}_.:-]/gu, "-").slice(0, 100);
}
