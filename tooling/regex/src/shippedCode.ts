import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { type Expression, readExpressions } from "./readExpressions.js";

const root = join(import.meta.dirname, "../../..");
const isCode = /\.(?:ts|tsx|js|mjs)$/;
const isNotShipped = /\.(?:test|spec|stories|states)\.|\/(?:examples|testing)\//;

/** The regular expressions in everything the packages ship. */
export function shippedExpressions(): Expression[] {
  const packages = join(root, "packages");
  const paths = readdirSync(packages)
    .flatMap((name) => ["src", "bin"].flatMap((folder) => filesIn(join(packages, name, folder))))
    .filter((path) => isCode.test(path) && !isNotShipped.test(path));
  return paths.flatMap((path) => readExpressions(relative(root, path), readFileSync(path, "utf8")));
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: "utf8" }).map((path) => join(folder, path));
  } catch {
    // Not every package has a command.
    return [];
  }
}
