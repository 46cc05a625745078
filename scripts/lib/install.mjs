import { statSync } from "node:fs";
import { join } from "node:path";
import { fail, root, run } from "./run.mjs";

/** Installs dependencies when there are none, or when the lockfile is newer than what is installed. */
export async function ensureInstalled() {
  const installed = changedAt("node_modules/.package-lock.json");
  if (installed >= changedAt("package-lock.json")) return;
  console.log(installed ? "The lockfile has changed. Installing…" : "Nothing is installed yet. Installing…");
  // Not `npm ci`: it refuses a lockfile without the optional packages of other systems, which npm leaves out of it.
  if ((await run("npm", ["install", "--no-save", "--no-audit", "--no-fund", "--loglevel=error"])) !== 0) {
    fail("The dependencies could not be installed. Nothing can run without them. Look at npm's words above.");
  }
}

function changedAt(path) {
  return statSync(join(root, path), { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
