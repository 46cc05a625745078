import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { HandrailError } from "@handrail/core";
import type { BuildCall } from "./cliArguments.js";
import { type Content, readContents } from "./cliContent.js";
import { readSynonyms } from "./cliSynonyms.js";
import { watchFiles } from "./cliWatch.js";
import { createSearchIndex } from "./engine/createSearchIndex.js";
import type { SearchableArticle, Synonyms } from "./engine/indexData.js";
import { languageOf } from "./engine/locale.js";
import { allLanguages } from "./languages/allLanguages.js";

/** Writes the index of each language and reports it. Returns the exit code. Resolves with `watch` only when `signal` is aborted. */
export async function build(call: BuildCall, print: (text: string) => void, signal?: AbortSignal): Promise<number> {
  if (!call.watch) return buildOnce(call, print);
  const buildAndReport = () => {
    try {
      buildOnce(call, print);
    } catch (error) {
      print(error instanceof Error ? error.message : String(error));
    }
  };
  buildAndReport();
  print("Waiting for changes.");
  const { files, synonymsFile } = call;
  await watchFiles(synonymsFile === undefined ? files : [...files, synonymsFile], buildAndReport, signal);
  return 0;
}

function buildOnce({ files, out, strict, synonymsFile, texts }: BuildCall, print: (text: string) => void): number {
  const contents = readContents(files);
  const synonyms = synonymsFile === undefined ? undefined : readSynonyms(synonymsFile);
  if (contents.length > 1 && !out.includes("{locale}")) {
    throw new HandrailError(
      `The files have several languages: ${contents.map(({ locale }) => locale).join(", ")}. Nothing was written, because an index has one language. Put {locale} in the name after --out.`,
    );
  }
  for (const content of contents) {
    writeIndex({ ...content, synonyms, texts }, out.replaceAll("{locale}", content.locale), print);
  }
  return reportSkipped(contents, strict, print);
}

interface IndexToWrite extends Content {
  synonyms: Synonyms | undefined;
  texts: boolean;
}

function writeIndex({ locale, articles, synonyms, texts }: IndexToWrite, file: string, print: (text: string) => void) {
  const language = allLanguages[languageOf(locale)];
  const {
    handrail,
    version,
    size: count,
    ...data
  } = createSearchIndex(articles, { locale, language, synonyms }).toJSON();
  const folder = `${basename(file, ".json")}.texts`;
  // The size is read from the start of the file.
  const index = JSON.stringify({ handrail, version, size: count, ...(texts && { texts: folder }), ...data });
  mkdirSync(dirname(file), { recursive: true });
  if (texts) writeTexts(articles, join(dirname(file), folder));
  writeFileSync(file, index);
  const size = `${inKilobytes(Buffer.byteLength(index))} kB, ${inKilobytes(gzipSync(index).length)} kB compressed`;
  print(`${locale}: ${articles.length} answers, ${size}, in ${file}`);
}

/** Writes the bodies of articles, one file for each, so that a page fetches only those it shows. */
function writeTexts(articles: readonly SearchableArticle[], folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [position, { id, title, body }] of articles.entries()) {
    writeFileSync(join(folder, `${position}.json`), JSON.stringify({ id, title, body }));
  }
}

function inKilobytes(bytes: number): number {
  return Math.ceil(bytes / 1000);
}

/** Prints the skipped entries. Returns the exit code. */
export function reportSkipped(contents: readonly Content[], strict: boolean, print: (text: string) => void): number {
  const skipped = contents.flatMap((content) => content.skipped);
  for (const line of skipped) print(`skipped: ${line}`);
  return strict && skipped.length > 0 ? 1 : 0;
}
