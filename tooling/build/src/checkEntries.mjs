import { existsSync } from "node:fs";
import { join } from "node:path";
import { importEntries } from "./entries.mjs";

/**
 * Checks the entry points of the package in `folder`: each is a folder with an `index.ts` of the same name,
 * none is a pattern, which would open internal files, and each can be imported once the package is built.
 * @returns the faults as sentences
 */
export function checkEntries(manifest, folder = process.cwd()) {
  const faults = Object.entries(manifest.exports).flatMap(([key, target]) => findFaults(key, target, folder));
  return [...faults, ...findUnimportable(manifest, folder)];
}

function findFaults(key, target, folder) {
  if (key.includes("*")) return [`exports["${key}"] is a pattern, which opens internal files. List each entry.`];
  if (typeof target === "string") {
    return existsSync(join(folder, target)) ? [] : [`exports["${key}"] names ${target}, which is missing.`];
  }
  const name = key === "." ? "index" : join(key, "index");
  const expected = {
    "handrail-source": `./src/${name}.ts`,
    types: `./dist/${name}.d.ts`,
    default: `./dist/${name}.js`,
  };
  return Object.entries(expected)
    .filter(([condition, path]) => target[condition] !== path)
    .map(
      ([condition, path]) =>
        `exports["${key}"].${condition} is ${target[condition]} but must be ${path}: an entry is a folder with an index.ts.`,
    );
}

function findUnimportable(manifest, folder) {
  const keys = Object.keys(manifest.exports).filter((key) => !key.includes("*"));
  const results = importEntries(
    keys.map((key) => manifest.name + key.slice(1)),
    folder,
  );
  return Object.entries(results)
    .filter(([, { error }]) => error)
    .map(([specifier, { error }]) => `${specifier} cannot be imported: ${error}`);
}
