import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { gzipSync } from "node:zlib";
import { HandrailError } from "@handrail/core";
import type { BuildCall } from "./cliArguments.js";
import { type Content, readContents } from "./cliContent.js";
import { watchFiles } from "./cliWatch.js";
import { createSearchIndex } from "./engine/createSearchIndex.js";
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
  await watchFiles(call.files, buildAndReport, signal);
  return 0;
}

function buildOnce({ files, out, strict }: BuildCall, print: (text: string) => void): number {
  const contents = readContents(files);
  if (contents.length > 1 && !out.includes("{locale}")) {
    throw new HandrailError(
      `The files have several languages: ${contents.map(({ locale }) => locale).join(", ")}. Nothing was written, because an index has one language. Put {locale} in the name after --out.`,
    );
  }
  for (const content of contents) writeIndex(content, out.replaceAll("{locale}", content.locale), print);
  return reportSkipped(contents, strict, print);
}

function writeIndex({ locale, articles }: Content, file: string, print: (text: string) => void): void {
  const index = JSON.stringify(createSearchIndex(articles, { locale, language: allLanguages[languageOf(locale)] }));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, index);
  const size = `${inKilobytes(Buffer.byteLength(index))} kB, ${inKilobytes(gzipSync(index).length)} kB compressed`;
  print(`${locale}: ${articles.length} answers, ${size}, in ${file}`);
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
