import { statSync } from "node:fs";
import { join } from "node:path";
import { fail, root, run } from "./run.mjs";

/** Installs dependencies if they are missing or older than the lockfile. */
export async function ensureInstalled() {
  const installed = changedAt("node_modules/.package-lock.json");
  if (installed >= changedAt("package-lock.json")) return;
  console.log(installed ? "The lockfile has changed. Installing…" : "No dependencies are installed. Installing…");
  // Not `npm ci`: it fails if the lockfile lacks the optional packages of other systems, which npm does not write.
  if ((await run("npm", ["install", "--no-save", "--no-audit", "--no-fund", "--loglevel=error"])) !== 0) {
    fail("The dependencies could not be installed. Nothing can run without them. Read npm's output above.");
  }
}

function changedAt(path) {
  return statSync(join(root, path), { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
