import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { root } from "./run.mjs";

/**
 * Packs the built packages.
 * @param folder where the tarballs are written
 * @returns the paths of the tarballs, by the names of the packages
 */
export function packPackages(folder) {
  const packages = readdirSync(join(root, "packages")).filter((name) =>
    existsSync(join(root, "packages", name, "package.json")),
  );
  const report = execFileSync(
    "npm",
    ["pack", "--json", "--pack-destination", folder, ...packages.map((name) => `--workspace=packages/${name}`)],
    { cwd: root, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] },
  );
  return new Map(JSON.parse(report).map(({ name, filename }) => [name, join(folder, filename)]));
}

/**
 * Packs the built packages and unpacks them as a consumer would install them, in a folder inside node_modules, so that
 * their dependencies are found.
 * @returns the folder whose `node_modules` holds them
 */
export function unpackPackages() {
  const packedFolder = join(root, "node_modules/.cache/packed");
  rmSync(packedFolder, { recursive: true, force: true });
  mkdirSync(packedFolder, { recursive: true });
  for (const [name, tarball] of packPackages(packedFolder)) {
    const folder = join(packedFolder, "node_modules", name);
    mkdirSync(folder, { recursive: true });
    execFileSync("tar", ["-xzf", tarball, "-C", folder, "--strip-components=1"]);
  }
  return packedFolder;
}
