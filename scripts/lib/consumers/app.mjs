import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../run.mjs";
import { runCaptured } from "./command.mjs";

/** The folder of the consumers' apps. */
export const fixtures = join(root, "fixtures/consumers");

/**
 * Copies the app of a fixture out of the repository and installs it, with the packed packages in place of those of the
 * registry.
 * @param context.scratch the folder that holds the copies
 * @param context.tarballs the packed packages, by name
 * @param options.name the name of the copy, where it is not the fixture's
 * @param options.versions other versions of the fixture's dependencies, by name
 * @returns the folder of the copy
 */
export async function installFixture(context, fixture, { name = fixture, versions = {} } = {}) {
  const app = join(context.scratch, name);
  cpSync(join(fixtures, fixture), app, { recursive: true, filter: (path) => !/node_modules|[\\/]dist\b/.test(path) });
  const manifest = JSON.parse(readFileSync(join(app, "package.json"), "utf8"));
  for (const group of ["dependencies", "devDependencies"]) {
    for (const dependency of Object.keys(manifest[group] ?? {})) {
      if (versions[dependency]) manifest[group][dependency] = versions[dependency];
    }
  }
  await installManifest(context, app, manifest);
  return app;
}

/**
 * Writes a package.json and installs it, with the packed packages in place of those of the registry, also where another
 * package depends on them.
 */
export async function installManifest({ tarballs }, app, manifest) {
  const local = (dependencies = {}) =>
    Object.fromEntries(Object.entries(dependencies).map(([name, range]) => [name, tarballs.get(name) ?? range]));
  mkdirSync(app, { recursive: true });
  const installed = {
    ...manifest,
    dependencies: local(manifest.dependencies),
    devDependencies: local(manifest.devDependencies),
    overrides: Object.fromEntries(tarballs),
  };
  writeFileSync(join(app, "package.json"), JSON.stringify(installed, null, 2));
  await runCaptured("npm", ["install", "--prefer-offline", "--no-audit", "--no-fund", "--loglevel=error"], app);
}
