import type { HelpArticle } from "@handrail/core";
import { readFields } from "./fields.js";
import { splitFrontMatter } from "./frontMatter.js";
import { markdownToRichText } from "./markdown/markdownToRichText.js";
import { type Report, reportFromLine } from "./problems.js";

/** The language and the id of an entry, from its path. */
export interface FilePlace {
  locale: string;
  id: string;
}

/** Reads one help article or FAQ entry from Markdown. */
export function readArticle(source: string, { locale, id }: FilePlace, report: Report): HelpArticle {
  const { values, body, bodyLine } = splitFrontMatter(source, report);
  const fields = readFields(values, report);
  if (fields.text("id") !== id) report(`\`id\` differs from the file name. Use ${id} for both.`);
  const article: HelpArticle = {
    id,
    locale,
    title: fields.text("title"),
    summary: fields.text("summary"),
    topics: fields.list("topics"),
    products: fields.list("products"),
    keywords: fields.list("keywords"),
    phrasings: fields.list("phrasings"),
    owner: fields.optionalText("owner"),
    reviewedAt: fields.date("reviewedAt"),
    reviewBy: fields.date("reviewBy"),
    related: fields.list("related"),
    formerly: fields.list("formerly"),
    body: markdownToRichText(body, reportFromLine(report, bodyLine)),
  };
  if (article.body.children.length === 0) report("there is no text below the front matter. Write the answer there.");
  fields.end();
  return article;
}
