import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../run.mjs";

/** A comment that declares what an example is given, such as a journey; then the code. `run` marks what is opened. */
const block = /(?:^<!-- given: (?<given>.*?) -->\n)?^```(?<language>\w+)(?<runs> run)?\n(?<code>.*?)^```$/gms;
const installLine = /^npm install (.+)$/gm;

/**
 * Reads the examples of the root README, of each package's README, and of the documents beside it.
 * @returns the examples, each with the packages that the nearest install line above it installs. A document without such
 * a line uses the first of its package's README.
 */
export function readExamples() {
  const folders = readdirSync(join(root, "packages"))
    .map((name) => join("packages", name))
    .filter((folder) => existsSync(join(root, folder, "package.json")));
  return ["", ...folders].flatMap((folder) => {
    const examples = readDocument(join(folder, "README.md"), []);
    const docs = join(root, folder, "docs");
    // The documents of the root are about decisions and consumers' apps.
    const pages = folder && existsSync(docs) ? readdirSync(docs).filter((name) => name.endsWith(".md")) : [];
    const packages = examples[0]?.packages ?? [];
    return [...examples, ...pages.flatMap((name) => readDocument(join(folder, "docs", name), packages))];
  });
}

function readDocument(path, packagesAtFirst) {
  const text = readFileSync(join(root, path), "utf8");
  let packages = packagesAtFirst;
  return [...text.matchAll(block)].flatMap(({ groups, index }) => {
    const { language, code, given, runs } = groups;
    if (language === "sh") packages = installedBy(code) ?? packages;
    const line = text.slice(0, index).split("\n").length;
    return { path, line, language, code, given, runs: runs !== undefined, packages };
  });
}

function installedBy(code) {
  const lines = [...code.matchAll(installLine)];
  if (lines.length === 0) return undefined;
  return lines.flatMap(([, words]) => words.split(" ").filter((word) => !word.startsWith("-")));
}
