import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { parseArgs } from "node:util";
import type { HelpArticle } from "@handrail/core";
import { createSearchIndex } from "./engine/createSearchIndex.js";
import { languageOf } from "./engine/locale.js";
import { allLanguages } from "./languages/allLanguages.js";

const usage = `Builds a search index from help content.

  handrail-search build HELP.JSON --out INDEX.JSON

  HELP.JSON   help content from \`handrail-content build\`; its articles and questions are indexed
  --out       the file to write the index to
`;

/** Runs the command. Returns its exit code: 0 for success, 1 for content that cannot be read, 2 for wrong arguments. */
export function main(args: readonly string[], print: (text: string) => void = console.log): number {
  const call = parse(args);
  if (typeof call === "string") {
    print(call);
    return call === usage ? 0 : 2;
  }
  try {
    const { locale, articles } = readContent(call.input);
    const index = JSON.stringify(createSearchIndex(articles, { locale, language: allLanguages[languageOf(locale)] }));
    mkdirSync(dirname(call.out), { recursive: true });
    writeFileSync(call.out, index);
    print(`${locale}: ${articles.length} answers, ${Math.ceil(Buffer.byteLength(index) / 1000)} kB, in ${call.out}`);
    return 0;
  } catch (error) {
    print(error instanceof Error ? error.message : String(error));
    return 1;
  }
}

function parse(args: readonly string[]): { input: string; out: string } | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { out: { type: "string" }, help: { type: "boolean", short: "h" } },
    });
    if (values.help) return usage;
    const [command, input] = positionals;
    if (command !== "build" || !input) return `Name the file to index.\n\n${usage}`;
    if (!values.out) return `Name the file to write the index to, with --out.\n\n${usage}`;
    return { input, out: values.out };
  } catch (error) {
    return `${error instanceof Error ? error.message : String(error)}\n\n${usage}`;
  }
}

function readContent(file: string): { locale: string; articles: readonly HelpArticle[] } {
  const value: unknown = JSON.parse(readFileSync(file, "utf8"));
  // The cast only permits reading: each field is checked before it is used.
  const { version, locale, articles, faqs } = (value ?? {}) as Partial<Record<string, unknown>>;
  if (version !== 1 || typeof locale !== "string" || !areArticles(articles) || !areArticles(faqs)) {
    throw new Error(`${file} is not help content of version 1. Use a file from \`handrail-content build\`.`);
  }
  return { locale, articles: [...articles, ...faqs] };
}

function areArticles(value: unknown): value is readonly HelpArticle[] {
  return (
    Array.isArray(value) &&
    value.every(
      (entry) => typeof entry?.id === "string" && typeof entry.title === "string" && entry.body?.type === "root",
    )
  );
}
