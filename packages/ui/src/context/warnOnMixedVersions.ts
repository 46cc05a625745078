import { version as ownVersion } from "../version.js";
import { inDevelopment } from "./inDevelopment.js";

const versionsKey = Symbol.for("@handrail/versions");

/**
 * Says once per page, in development, that different versions of Handrail are loaded, and names them. Packages are
 * released together and tested together, so a mixture is nearly always an install gone wrong.
 * @param version The version of this copy; only tests give another.
 * @internal
 */
export function warnOnMixedVersions(version: string = ownVersion): void {
  if (!inDevelopment()) return;
  // globalThis has no type for a symbol key; what is stored under this one was put there by this function.
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
