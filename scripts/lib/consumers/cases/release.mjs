import { cpSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../run.mjs";
import { expect } from "../checks.mjs";
import { runCaptured } from "../command.mjs";

/** In a release all packages take the same next version. */
export async function rehearseRelease({ scratch }) {
  const clone = join(scratch, "release");
  await runCaptured("git", ["clone", "--quiet", "--depth", "1", `file://${root}`, clone], scratch);
  symlinkSync(join(root, "node_modules"), join(clone, "node_modules"));
  for (const name of readdirSync(join(clone, ".changeset"))) {
    if (name.endsWith(".md") && name !== "README.md") rmSync(join(clone, ".changeset", name));
  }
  writeFileSync(join(clone, ".changeset/rehearsal.md"), '---\n"@handrail/core": minor\n---\n\nYou can now rehearse.\n');
  cpSync(join(root, ".changeset/config.json"), join(clone, ".changeset/config.json"));
  await runCaptured("npx", ["changeset", "version"], clone);
  const versions = readdirSync(join(clone, "packages")).map((folder) => readVersion(clone, folder));
  const isNext = new Set(versions).size === 1 && versions[0] !== readVersion(root, "core");
  expect(isNext, `The versions are ${versions.join(", ")}.`);
}

function readVersion(repository, folder) {
  return JSON.parse(readFileSync(join(repository, "packages", folder, "package.json"), "utf8")).version;
}
