import { isRecord } from "@handrail/core/validation";
import { isNode, isScalar, LineCounter, parseDocument, visit } from "yaml";
import type { PartPlace, Report } from "../problems.js";
import type { Untrusted } from "./fields.js";

/** The two parts of a Markdown file. */
export interface FrontMatter {
  values: Untrusted;
  /** Whether the fields could not be read, which was reported. Then each of them seems to be missing. */
  isBroken: boolean;
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
    return { values: {}, isBroken: true, body: source, bodyLine: 1, placeOf: () => undefined };
  }
  const lines = new LineCounter();
  const yaml = match[1] ?? "";
  // A warning would be written to the console.
  const document = parseDocument(yaml, { schema: "core", lineCounter: lines, logLevel: "error" });
  const values = readValues(document, report);
  reportLostComments(document, yaml, (offset) => lines.linePos(offset), report);
  return {
    values: values ?? {},
    isBroken: values === undefined,
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

/** Reads the fields. Returns `undefined` if that is not possible. */
function readValues(document: Document, report: Report): Untrusted | undefined {
  for (const error of [...document.errors, ...document.warnings]) {
    const [start] = error.linePos ?? [];
    const place = start && { line: start.line + 1, column: start.col };
    const reason = (error.message.split("\n")[0] ?? "").replace(/ at line \d+, column \d+:?$/, "");
    report(`the front matter is not valid YAML: ${reason}. ${adviceFor(error.code)}`, place);
  }
  if (document.errors.length > 0) return undefined;
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
  return undefined;
}

/**
 * Reports text behind a `#` that YAML reads as a comment, as in `title: Where is bill #3?`. Nobody writes a comment without a space after
 * its `#`, below text without quotes.
 */
function reportLostComments(
  document: Document,
  yaml: string,
  placeOf: (offset: number) => { line: number; col: number },
  report: Report,
): void {
  visit(document, {
    Scalar(_, { type, range }) {
      if (!range || (type !== "PLAIN" && type !== undefined)) return;
      const [, space = "", comment] = /^([ \t]*)(#[^\s#].*)/.exec(yaml.slice(range[1])) ?? [];
      if (comment === undefined) return;
      const { line, col } = placeOf(range[1] + space.length);
      report(
        `\`${comment.trimEnd()}\` would be lost, because a \`#\` after a space starts a comment. Put the text in quotes. If it is a comment, write a space after the \`#\`.`,
        { line: line + 1, column: col, text: comment.trimEnd(), rule: "lost-text" },
      );
    },
  });
}

function adviceFor(code: string): string {
  switch (code) {
    case "BLOCK_AS_IMPLICIT_KEY":
      return "Put text with a colon in quotes.";
    case "TAB_AS_INDENT":
      return "Indent with spaces, not with tabs.";
    case "DUPLICATE_KEY":
      return "Write each field once.";
    case "TAG_RESOLVE_FAILED":
      return "Put text that starts with `!` in quotes.";
    case "BAD_ALIAS":
      return "Put text that starts with `*` or `&` in quotes.";
    default:
      return "Correct the line, or put the text in quotes.";
  }
}
