import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { root } from "./run.mjs";

/**
 * Packs the built packages and unpacks them as a customer would install them, in a folder inside node_modules, where
 * their dependencies are found.
 * @returns the folder whose `node_modules` holds them
 */
export function unpackPackages() {
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
  return packedFolder;
}
