import { type ReadMarkdown, readMarkdown } from "../markdown/markdownToRichText.js";
import { type PartPlace, placeInFile, type Report, reportAs, reportFrom } from "../problems.js";
import type { Fields } from "./fields.js";

/** The keys and indexes that lead to a value. */
export type ValuePath = readonly (string | number)[];

/** How the texts inside the fields of an entry are written, and where its values are. */
export interface BodySource {
  /** Returns where a value begins in the file, by the path to it. */
  placeOf(path: ValuePath): PartPlace | undefined;
  /** Reads the text of a part, such as a step, from the fields of that part. `path` leads to the part. */
  readBody(fields: Fields, report: Report, path: ValuePath, idPrefix: string): ReadMarkdown;
  /** Reads another text of a part, such as its hint. Returns `undefined` if there is none. */
  readText(name: string, fields: Fields, report: Report, path: ValuePath, idPrefix: string): ReadMarkdown | undefined;
  /** What the fields are in, for problems. */
  where?: string;
}

/** Where a step is. */
export interface StepPlace {
  from: BodySource;
  /** Leads to the step. */
  path: ValuePath;
  idPrefix: string;
}

/** Reads texts that are written in Markdown in the front matter of a file. */
export function markdownSource(placeOf: BodySource["placeOf"], locale: string): BodySource {
  const read = (text: string, path: ValuePath, report: Report, idPrefix: string): ReadMarkdown => {
    const part = placeOf(path) ?? { line: 1, indent: 0 };
    const lost = reportAs(reportFrom(report, part), "lost-text");
    const { body, places } = readMarkdown(text, lost, { locale, idPrefix });
    return { body, places: places.map((found) => placeInFile(found, part)) };
  };
  return {
    placeOf,
    readBody: (fields, report, path, idPrefix) => read(fields.text("body"), [...path, "body"], report, idPrefix),
    readText(name, fields, report, path, idPrefix) {
      const text = fields.optionalText(name);
      return text === undefined ? undefined : read(text, [...path, name], report, idPrefix);
    },
  };
}
