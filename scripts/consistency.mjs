// Keeps the packages alike: versions, fields. Prints every fault and ends with 1 when there is one.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./lib/run.mjs";

const read = (path) => JSON.parse(readFileSync(join(root, path), "utf8"));
const faults = [];
const versions = new Map();
const { workspaces } = read("package.json");
const folders = ["", ...workspaces.flatMap((pattern) => foldersOf(pattern.replace("/*", "")))];

for (const folder of folders) {
  const file = join(folder, "package.json");
  const manifest = read(file);
  if (folder && !manifest.name) faults.push(`${file}: it has no name.`);
  if (folder && !manifest.description) faults.push(`${file}: it has no description. Say in a line what it is for.`);
  // It exists to hold another version of React.
  const fields = manifest.name === "@handrail-tooling/react-18" ? [] : ["dependencies", "devDependencies"];
  for (const field of fields) {
    for (const [name, range] of Object.entries(manifest[field] ?? {})) {
      const first = versions.get(name) ?? { range, file };
      versions.set(name, first);
      if (first.range !== range) faults.push(`${file}: ${name} is ${range}, but ${first.range} in ${first.file}.`);
    }
  }
  if (folder.startsWith("packages/")) checkPublished(folder, file, manifest);
}

if (faults.length > 0) console.error(`The workspaces disagree:\n${faults.map((fault) => `  ${fault}`).join("\n")}`);
else console.log(`${folders.length} workspaces agree.`);
process.exitCode = faults.length > 0 ? 1 : 0;

function checkPublished(folder, file, manifest) {
  if (manifest.version !== read("packages/core/package.json").version) {
    faults.push(`${file}: its version is ${manifest.version}. All packages are released together.`);
  }
  for (const field of ["license", "exports", "files", "publishConfig", "sideEffects"]) {
    if (manifest[field] === undefined) faults.push(`${file}: ${field} is missing.`);
  }
  for (const name of ["react", "react-dom"]) {
    const range = manifest.peerDependencies?.[name];
    if (range !== undefined && range !== "^18 || ^19") faults.push(`${file}: the peer ${name} is ${range}.`);
  }
  for (const name of ["README.md", "LICENSE"]) {
    if (!existsSync(join(root, folder, name))) faults.push(`${folder}: ${name} is missing.`);
  }
}

function foldersOf(parent) {
  return readdirSync(join(root, parent), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(root, parent, entry.name, "package.json")))
    .map((entry) => join(parent, entry.name));
}
