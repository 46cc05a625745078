// Packs and unpacks the packages as a customer would install them, and lets size-limit compare each part's size with
// its budget in .size-limit.mjs.
import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { root, run } from "./lib/run.mjs";

const packedFolder = join(root, "node_modules/.cache/packed");
rmSync(packedFolder, { recursive: true, force: true });
mkdirSync(packedFolder, { recursive: true });

const workspaces = readdirSync(join(root, "packages")).map((folder) => `--workspace=packages/${folder}`);
const report = execFileSync("npm", ["pack", "--json", "--pack-destination", packedFolder, ...workspaces], {
  cwd: root,
  encoding: "utf8",
  stdio: ["ignore", "pipe", "inherit"],
});
for (const { name, filename } of JSON.parse(report)) {
  const folder = join(packedFolder, "node_modules", name);
  mkdirSync(folder, { recursive: true });
  execFileSync("tar", ["-xzf", join(packedFolder, filename), "-C", folder, "--strip-components=1"]);
}
process.exitCode = await run("npx", ["size-limit"]);
