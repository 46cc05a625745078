import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { type BuiltContent, buildContent } from "../build/buildContent.js";
import { createEntryCache, type EntryCache } from "../entries/entryCache.js";
import { describeProblems } from "../problems.js";
import { type Call, defaultOut } from "./parseCall.js";
import { writeOutput } from "./writeOutput.js";

/** Builds a folder and writes its output. Returns the exit code. Earlier output stays as it is if there are problems. */
export function runBuild(call: Call, print: (text: string) => void): number {
  const { root, out, mediaBase, keepGoing } = call;
  const cache = call.cache ? openCache(root) : undefined;
  const built = buildContent({
    root,
    ...(mediaBase !== undefined && { mediaBase }),
    ...(cache && { cache }),
    onProgress: showProgress,
  });
  cache?.save();
  const { locales, problems } = built;
  if (built.ignored.length > 0) print(`Ignored, because they are not Markdown: ${built.ignored.join(", ")}`);
  if (problems.length > 0) {
    const outcome = keepGoing ? "the rest was written" : "nothing was written";
    print(`The content has ${problems.length} problems, so ${outcome}:\n${describeProblems(problems)}`);
    if (!keepGoing) return 1;
  }
  if (locales.size === 0) {
    print("The folder has no articles/, faq/ or walkthroughs/, so nothing was written. Check the path.");
    return 1;
  }
  writeOutput(out, built, { types: call.types, removesOldMedia: out === defaultOut(root) });
  printSummary(built, print);
  return problems.length > 0 ? 1 : 0;
}

function printSummary({ locales }: BuiltContent, print: (text: string) => void): void {
  for (const [locale, { content }] of locales) {
    const { articles, faqs, walkthroughs } = content;
    print(`${locale}: ${articles.length} articles, ${faqs.length} questions, ${walkthroughs.length} walkthroughs`);
  }
}

/** Returns a cache beside the caches of other tools. None if there are no installed packages to put it beside. */
function openCache(root: string): EntryCache | undefined {
  const modules = join(process.cwd(), "node_modules");
  if (!existsSync(modules)) return undefined;
  const name = root.replace(/[^\p{L}\p{N}]+/gu, "-");
  return createEntryCache(join(modules, ".cache/handrail-content", `${name}.json`), readerVersion());
}

/** Changes with each release, and with each build of this package in its own repository. */
function readerVersion(): string {
  const folder = new URL("../", import.meta.url);
  const { version } = JSON.parse(readFileSync(new URL("../package.json", folder), "utf8"));
  const files = [folder, new URL("markdown/", folder)].flatMap((place) =>
    readdirSync(place).map((name) => statSync(new URL(name, place)).mtimeMs),
  );
  return `${version} ${Math.max(...files)}`;
}

function showProgress(read: number, all: number): void {
  if (!process.stderr.isTTY || (read % 50 !== 0 && read !== all)) return;
  process.stderr.write(read === all ? "\r\u001b[K" : `\rReading ${read} of ${all} files`);
}
