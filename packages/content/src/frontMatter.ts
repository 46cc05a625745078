import { parse } from "yaml";
import { isRecord, type Untrusted } from "./fields.js";
import type { Report } from "./problems.js";

/** Splits a Markdown file into its front matter and its body. */
export function splitFrontMatter(source: string, report: Report): { values: Untrusted; body: string } {
  const match = /^---\r?\n([\s\S]*?)\r?\n---(?:\r?\n|$)/.exec(source);
  if (!match) {
    report("there is no front matter. Begin the file with fields between two lines of `---`.");
    return { values: {}, body: source };
  }
  const body = source.slice(match[0].length);
  try {
    const values: unknown = parse(match[1] ?? "", { schema: "core" });
    if (isRecord(values)) return { values, body };
    report("the front matter holds no fields. Write one `name: value` a line.");
  } catch (error) {
    const reason = error instanceof Error ? error.message.split("\n")[0] : String(error);
    report(`the front matter is not valid YAML: ${reason} Put texts with a colon in quotes.`);
  }
  return { values: {}, body };
}
