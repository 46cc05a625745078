// Checks the required fields and files of every workspace and published package. No tool that we use checks them.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./lib/run.mjs";

const published = ["license", "author", "homepage", "repository", "bugs", "keywords"];
const shipped = ["exports", "files", "publishConfig", "sideEffects"];
const read = (folder) => JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8"));
const { version } = read("packages/core");

const folders = read("")
  .workspaces.map((pattern) => pattern.replace("/*", ""))
  .flatMap((parent) => readdirSync(join(root, parent)).map((name) => join(parent, name)))
  .filter((folder) => existsSync(join(root, folder, "package.json")));

const faults = folders.flatMap((folder) => {
  const manifest = read(folder);
  const isPublished = folder.startsWith("packages/");
  const fields = ["name", "description", ...(isPublished ? [...published, ...shipped] : [])];
  const files = isPublished ? ["README.md", "LICENSE"] : [];
  return [
    ...fields
      .filter((field) => manifest[field] === undefined)
      .map((field) => `${folder}/package.json has no ${field}.`),
    ...files.filter((name) => !existsSync(join(root, folder, name))).map((name) => `${folder} has no ${name}.`),
    ...(isPublished ? publishedFaults(folder, manifest) : []),
  ];
});

for (const fault of faults) console.error(fault);
if (faults.length === 0) console.log(`${folders.length} manifests are complete.`);
process.exitCode = faults.length > 0 ? 1 : 0;

function publishedFaults(folder, manifest) {
  return [
    // npm resolves relative links in a README against this folder of the repository.
    ...(manifest.repository?.directory === folder
      ? []
      : [`${folder}/package.json: repository.directory is not ${folder}.`]),
    ...(manifest.version === version
      ? []
      : [
          `${folder}/package.json: version is ${manifest.version}, but all packages are released together as ${version}.`,
        ]),
  ];
}
