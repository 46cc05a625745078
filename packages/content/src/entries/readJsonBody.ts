import { HandrailError, type RichText, type RichTextNode } from "@handrail/core";
import { parseHelp } from "@handrail/core/content";
import { richTextToString } from "@handrail/core/rich-text";
import { isRecord, ownProperty } from "@handrail/core/validation";
import type { ElementContent, Root } from "hast";
import { type HtmlOptions, readHtmlText } from "../html/fromHtml.js";
import { quote } from "../markdown/describeLoss.js";
import { type ReadMarkdown, readMarkdown } from "../markdown/markdownToRichText.js";
import { publish } from "../markdown/publish.js";
import type { Report } from "../problems.js";
import { elementsOf } from "../walkRichText.js";
import type { BodySource, ValuePath } from "./bodySource.js";
import { type Fields, readFields } from "./fields.js";

/** The fields of which one holds the body of an entry. */
export const bodyFields = ["html", "markdown", "body"] as const;

/** The name of a field with a body. */
export type BodyField = (typeof bodyFields)[number];

/** How a body in JSON is read. */
export interface JsonBodyOptions extends HtmlOptions {
  locale: string;
  idPrefix: string;
  /** Returns the report of problems in a field. */
  reportIn(field: BodyField): Report;
}

/**
 * Reads the texts inside the fields of an entry in JSON.
 * @param path Leads to the entry, for problems.
 * @param options Returns how the text at a path is read, with the ids of its headings after `idPrefix`.
 */
export function jsonSource(path: string, options: (path: string, idPrefix: string) => JsonBodyOptions): BodySource {
  const pathTo = (inside: ValuePath) =>
    inside.reduce<string>((text, key) => (typeof key === "number" ? `${text}[${key}]` : `${text}.${key}`), path);
  return {
    where: "entry",
    placeOf: () => undefined,
    readBody: (fields, _, inside, prefix) => readJsonBody(fields, options(pathTo(inside), prefix)),
    readText(name, fields, report, inside, prefix) {
      const value = fields.value(name);
      if (value === undefined || value === null) return undefined;
      const isObject = isRecord(value);
      const values = isObject ? (ownProperty(value, "type") === "root" ? { body: value } : value) : { html: value };
      const part = readFields(values, report);
      const read = readJsonBody(part, options(pathTo([...inside, name]), prefix));
      part.end();
      return read;
    },
  };
}

const empty: ReadMarkdown = { body: { type: "root", children: [] }, places: [] };

/** Reads the body of an entry from the one field that holds it: `html`, `markdown`, or `body` with rich text. */
export function readJsonBody(fields: Fields, { reportIn, ...options }: JsonBodyOptions): ReadMarkdown {
  const given = bodyFields.flatMap((name) => {
    const value = fields.value(name);
    return value === undefined || value === null ? [] : [{ name, value }];
  });
  const [first, ...others] = given;
  if (!first) {
    fields.report("html", "there is no text. Give `html`, `markdown` or `body`.");
    return empty;
  }
  for (const { name, value } of others)
    reportIn(name)(`only \`${first.name}\` is read. Give one of ${bodyFields.join(", ")}.`, { text: textOf(value) });
  const report = reportIn(first.name);
  const { value } = first;
  if (first.name === "body") return readRichText(value, report);
  if (typeof value !== "string") {
    report("it is not text. Give a string.", { text: textOf(value) });
    return empty;
  }
  if (first.name === "markdown") return readMarkdown(value, report, options);
  const { body, places, problems } = readHtmlText(value, options);
  for (const { problem, ...place } of problems) report(problem, place);
  return { body, places: [...places] };
}

function readRichText(value: unknown, report: Report): ReadMarkdown {
  const checked = checkRichText(value);
  if (typeof checked === "string") {
    report(checked, { text: textOf(value) });
    return empty;
  }
  const { richText } = publish(toHast(checked));
  const [before, after] = [checked, richText].map(piecesOf);
  const lost = [...(before ?? [])].filter((piece) => !after?.has(piece));
  if (lost.length > 0) {
    const text = lost.join(" ");
    report(`it holds what is not published: ${quote(text)}. Remove it, or write it in another form.`, { text });
  }
  return { body: richText, places: [] };
}

/** Copies a rich text, since publishing changes the tree. */
function toHast(body: RichText): Root {
  const copy = (node: RichTextNode): ElementContent => {
    if (node.type === "text") return { type: "text", value: node.value };
    const given = Object.entries(node.properties ?? {}).map(([name, value]) => [
      name,
      Array.isArray(value) ? [...value] : value,
    ]);
    const { type, tagName } = node;
    return { type, tagName, properties: Object.fromEntries(given), children: node.children.map(copy) };
  };
  return { type: "root", children: body.children.map(copy) };
}

/** Returns the rich text, or why a value is none. */
function checkRichText(value: unknown): RichText | string {
  const article = { id: "a", locale: "en", title: "a", summary: "", body: value };
  const lists = { topics: [], products: [], articles: [article], faqs: [], walkthroughs: [] };
  try {
    return parseHelp({ version: 1, locale: "en", ...lists }).articles[0]?.body ?? "it is missing.";
  } catch (error) {
    if (!(error instanceof HandrailError)) throw error;
    const [, ...problems] = error.message.split("\n");
    return `it is not rich text. Correct: ${problems.map((problem) => problem.trim().replace("help.articles[0].", "")).join(" ")}`;
  }
}

/** The words, elements and attributes of a rich text. */
function piecesOf(body: RichText): ReadonlySet<string> {
  const pieces = new Set(
    richTextToString(body)
      .split(/\s+/)
      .filter((word) => word !== ""),
  );
  for (const { tagName, properties = {} } of elementsOf(body)) {
    pieces.add(`<${tagName}>`);
    for (const [name, value] of Object.entries(properties))
      if (value !== null && name !== "id") pieces.add(`${tagName} ${name}=${JSON.stringify(value)}`);
  }
  return pieces;
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : (JSON.stringify(value) ?? "");
}
