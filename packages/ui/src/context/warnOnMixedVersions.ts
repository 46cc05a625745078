import { version as currentVersion } from "../version.js";

declare const process: { env: { NODE_ENV?: string } };

const versionsKey = Symbol.for("@handrail/versions");

/**
 * Reports once per page, in development, that different versions of Handrail are loaded, and names them. Packages are
 * released and tested together, so a mixture is nearly always a mistake in the installation.
 * @param version The version of this copy. Only tests pass another.
 * @internal
 */
export function warnOnMixedVersions(version: string = currentVersion): void {
  try {
    // Written out here, and not by `inDevelopment`, so that a bundler removes the message from production code.
    if (process.env.NODE_ENV !== "production") reportMixedVersions(version);
  } catch {
    // A browser that runs the files without a bundler has no `process`.
  }
}

function reportMixedVersions(version: string): void {
  // globalThis has no type for a symbol key. Only this function writes this one.
  const shared = globalThis as { [key: symbol]: Set<string> | undefined };
  const versions = shared[versionsKey] ?? new Set<string>();
  shared[versionsKey] = versions;
  if (versions.has(version)) return;
  versions.add(version);
  if (versions.size !== 2) return;
  // biome-ignore lint/suspicious/noConsole: a warning to developers is what this function is for
  console.error(
    `@handrail/ui: different versions of Handrail are on this page: ${[...versions].join(" and ")}. ` +
      "Parts of one may not understand the other. " +
      "Run `npm ls @handrail/ui` and set every @handrail package to the same version.",
  );
}
