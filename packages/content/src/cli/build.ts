import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { openFolder } from "../build/openFolder.js";
import { type PreparedContent, prepareContent } from "../build/prepareContent.js";
import { createEntryCache, type EntryCache } from "../entries/entryCache.js";
import { describeProblems } from "../problems.js";
import { type Call, defaultOut } from "./parseCall.js";
import { readFiles } from "./readFiles.js";
import { writeOutput } from "./writeOutput.js";

/** Builds a folder and writes its output. Returns the exit code. Earlier output stays as it is if there are problems. */
export async function runBuild(call: Call, print: (text: string) => void): Promise<number> {
  const { root } = call;
  const cache = call.cache ? openCache(root) : undefined;
  const folder = openFolder({ root, ...(cache && { cache }), onProgress: showProgress });
  await readFiles(folder.unread, { root, store: folder.store });
  const content = prepareContent(folder, { root, ...(call.mediaBase !== undefined && { mediaBase: call.mediaBase }) });
  if (content.ignored.length > 0) print(`Ignored, because they are not Markdown: ${content.ignored.join(", ")}`);
  const code = writeContent(call, content, print);
  cache?.prune();
  return code;
}

function writeContent(call: Call, content: PreparedContent, print: (text: string) => void): number {
  const { root, out, keepGoing, types } = call;
  const { locales, problems } = content;
  const isUsable = () => locales.size > 0 && (keepGoing || problems.length === 0);
  writeOutput(out, content, { types, removesOldMedia: out === defaultOut(root), isUsable });
  if (problems.length > 0) {
    const outcome = keepGoing ? "the rest was written" : "nothing was written";
    print(`The content has ${countOf(problems, "problem")}, so ${outcome}:\n${describeProblems(problems)}`);
    if (!keepGoing) return 1;
  }
  if (locales.size === 0) {
    print("The folder has no articles/, faq/ or walkthroughs/, so nothing was written. Check the path.");
    return 1;
  }
  printSummary(content, print);
  return problems.length > 0 ? 1 : 0;
}

function printSummary({ locales }: PreparedContent, print: (text: string) => void): void {
  for (const [locale, { lists }] of locales) {
    const { articles, faqs, walkthroughs } = lists;
    const counts = [countOf(articles, "article"), countOf(faqs, "question"), countOf(walkthroughs, "walkthrough")];
    print(`${locale}: ${counts.join(", ")}`);
  }
}

function countOf({ length }: { length: number }, noun: string): string {
  return `${length} ${noun}${length === 1 ? "" : "s"}`;
}

/** Returns a cache beside the caches of other tools. None if there are no installed packages to put it beside. */
function openCache(root: string): EntryCache | undefined {
  const modules = join(process.cwd(), "node_modules");
  if (!existsSync(modules)) return undefined;
  const name = root.replace(/[^\p{L}\p{N}]+/gu, "-");
  return createEntryCache(join(modules, ".cache/handrail-content", name), readerVersion());
}

/** Changes with each release, and with each change of the code in its own repository. */
function readerVersion(): string {
  const folder = fileURLToPath(new URL("../", import.meta.url));
  const hash = createHash("sha256").update(readFileSync(join(folder, "../package.json")));
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => /\.[jt]s$/.test(name));
  for (const name of names.sort()) hash.update(readFileSync(join(folder, name)));
  return hash.digest("hex");
}

function showProgress(read: number, all: number): void {
  if (!process.stderr.isTTY || (read % 50 !== 0 && read !== all)) return;
  process.stderr.write(read === all ? "\r\u001b[K" : `\rReading ${read} of ${all} files`);
}
