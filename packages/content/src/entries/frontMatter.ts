import { isRecord } from "@handrail/core/validation";
import { isNode, isScalar, LineCounter, parseDocument } from "yaml";
import type { PartPlace, Report } from "../problems.js";
import type { Untrusted } from "./fields.js";

/** The two parts of a Markdown file. */
export interface FrontMatter {
  values: Untrusted;
  /** The text below the front matter. */
  body: string;
  /** The first line of the body in the file, counted from 1. */
  bodyLine: number;
  /** Returns where a value's text begins in the file, by the path of keys and indexes to the value. */
  placeOf(path: readonly (string | number)[]): PartPlace | undefined;
}

type Document = ReturnType<typeof parseDocument>;

/** Splits a Markdown file into its front matter and its body. */
export function splitFrontMatter(source: string, report: Report): FrontMatter {
  const match = /^---[ \t]*\r?\n([\s\S]*?)(?:\r?\n|^)---[ \t]*(?:\r?\n|$)/m.exec(source);
  if (match?.index !== 0) {
    reportMissing(source, report);
    return { values: {}, body: source, bodyLine: 1, placeOf: () => undefined };
  }
  const lines = new LineCounter();
  const yaml = match[1] ?? "";
  const document = parseDocument(yaml, { schema: "core", lineCounter: lines });
  return {
    values: readValues(document, report),
    body: source.slice(match[0].length),
    bodyLine: match[0].split("\n").length,
    placeOf(path) {
      const value = document.getIn(path, true);
      if (!isNode(value) || !value.range) return undefined;
      const { line, col } = lines.linePos(value.range[0]);
      // The first line of the front matter is `---`, and the text of a block starts on the line after `|` or `>`.
      const isBlock = isScalar(value) && (value.type === "BLOCK_LITERAL" || value.type === "BLOCK_FOLDED");
      if (!isBlock) return { line: line + 1, indent: col - 1 };
      return { line: line + 2, indent: /^ */.exec(yaml.split("\n")[line] ?? "")?.[0].length ?? 0 };
    },
  };
}

function reportMissing(source: string, report: Report): void {
  const trimmed = source.trimStart();
  const blank = source.slice(0, source.length - trimmed.length);
  if (blank.includes("\n") && /^---[ \t]*\r?\n/.test(trimmed))
    report("there are empty lines before the front matter, so it is not read. Start the file with `---`.", {
      line: 1,
      column: 1,
    });
  else if (/^---[ \t]*(\r?\n|$)/.test(source))
    report("the front matter does not end. Write a line of `---` below its fields.", { line: 1, column: 1 });
  else
    report("there is no front matter. Start the file with fields between two lines of `---`.", { line: 1, column: 1 });
}

function readValues(document: Document, report: Report): Untrusted {
  for (const error of document.errors) {
    const [start] = error.linePos ?? [];
    const place = start && { line: start.line + 1, column: start.col };
    const reason = (error.message.split("\n")[0] ?? "").replace(/ at line \d+, column \d+:?$/, "");
    report(`the front matter is not valid YAML: ${reason}. ${adviceFor(error.code)}`, place);
  }
  if (document.errors.length > 0) return {};
  try {
    const values: unknown = document.toJS();
    if (isRecord(values)) return values;
    report("the front matter has no fields. Write one `name: value` on each line.", { line: 1, column: 1 });
  } catch (error) {
    // Too many aliases: https://eemeli.org/yaml/#data-schemas
    report(`the front matter cannot be read: ${error instanceof Error ? error.message : String(error)}`, {
      line: 1,
      column: 1,
    });
  }
  return {};
}

function adviceFor(code: string): string {
  switch (code) {
    case "BLOCK_AS_IMPLICIT_KEY":
      return "Put text with a colon in quotes.";
    case "TAB_AS_INDENT":
      return "Indent with spaces, not with tabs.";
    case "DUPLICATE_KEY":
      return "Write each field once.";
    case "BAD_ALIAS":
      return "Put text that starts with `*` or `&` in quotes.";
    default:
      return "Correct the line, or put the text in quotes.";
  }
}
