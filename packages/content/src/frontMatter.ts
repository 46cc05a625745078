import { isRecord } from "@handrail/core/validation";
import { isScalar, LineCounter, parseDocument } from "yaml";
import type { Untrusted } from "./fields.js";
import type { Report } from "./problems.js";

/** The two parts of a Markdown file. */
export interface FrontMatter {
  values: Untrusted;
  /** The text below the front matter. */
  body: string;
  /** The first line of the body in the file, counted from 1. */
  bodyLine: number;
  /** Returns the first line of a value's text in the file, by the path of keys and indexes to the value. */
  lineOf(path: readonly (string | number)[]): number | undefined;
}

/** Splits a Markdown file into its front matter and its body. */
export function splitFrontMatter(source: string, report: Report): FrontMatter {
  const match = /^---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(source);
  if (!match) {
    report("there is no front matter. Start the file with fields between two lines of `---`.");
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
      // The text of a block starts on the line after `|` or `>`. The first line of the front matter is `---`.
      const isBlock = value.type === "BLOCK_LITERAL" || value.type === "BLOCK_FOLDED";
      return lines.linePos(value.range[0]).line + (isBlock ? 2 : 1);
    },
  };
}

function readValues(read: () => unknown, report: Report): Untrusted {
  try {
    const values = read();
    if (isRecord(values)) return values;
    report("the front matter has no fields. Write one `name: value` on each line.");
  } catch (error) {
    const reason = error instanceof Error ? error.message.split("\n")[0] : String(error);
    report(`the front matter is not valid YAML: ${reason} Put text with a colon in quotes.`);
  }
  return {};
}
