import { isRecord } from "@handrail/core/validation";
import { isScalar, LineCounter, parseDocument } from "yaml";
import type { Untrusted } from "./fields.js";
import type { Report } from "./problems.js";

/** A Markdown file in its two parts. */
export interface FrontMatter {
  values: Untrusted;
  /** What stands below the front matter. */
  body: string;
  /** The line of the file that the body starts at, counted from 1. */
  bodyLine: number;
  /** The line of the file that a value's text starts at, by the names and numbers that lead to it. */
  lineOf(path: readonly (string | number)[]): number | undefined;
}

/** Splits a Markdown file into its front matter and its body. */
export function splitFrontMatter(source: string, report: Report): FrontMatter {
  const match = /^---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(source);
  if (!match) {
    report("there is no front matter. Begin the file with fields between two lines of `---`.");
    return { values: {}, body: source, bodyLine: 1, lineOf: () => undefined };
  }
  const lines = new LineCounter();
  const document = parseDocument(match[1] ?? "", { schema: "core", lineCounter: lines });
  return {
    values: readValues(() => {
      if (document.errors[0]) throw document.errors[0];
      return document.toJS();
    }, report),
    body: source.slice(match[0].length),
    bodyLine: match[0].split("\n").length,
    lineOf(path) {
      const value = document.getIn(path, true);
      if (!isScalar(value) || !value.range) return undefined;
      // A block's text starts below its sign; the front matter's own first line is `---`.
      const isBlock = value.type === "BLOCK_LITERAL" || value.type === "BLOCK_FOLDED";
      return lines.linePos(value.range[0]).line + (isBlock ? 2 : 1);
    },
  };
}

function readValues(read: () => unknown, report: Report): Untrusted {
  try {
    const values = read();
    if (isRecord(values)) return values;
    report("the front matter holds no fields. Write one `name: value` a line.");
  } catch (error) {
    const reason = error instanceof Error ? error.message.split("\n")[0] : String(error);
    report(`the front matter is not valid YAML: ${reason} Put texts with a colon in quotes.`);
  }
  return {};
}
