import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fail, root } from "../run.mjs";
import { uncapitalise } from "./uncapitalise.mjs";

/**
 * The `data-hr` token of the part, and its key in the package's anatomy.ts. An inner element that becomes a part retains its token.
 * `tokenKey` is `undefined` in a package without anatomy.ts.
 */
export function readToken({ source, given, component, publicName }) {
  const token = component.replace(/([a-z0-9])([A-Z])/g, "$1-$2").toLowerCase();
  const anatomy = join(root, source, "anatomy.ts");
  if (!existsSync(anatomy)) return { token, tokenKey: undefined, isInnerElement: false };
  if (readFileSync(join(root, source, "conformance.test.tsx"), "utf8").includes(`token: "${token}"`)) {
    fail(`Another part has the token "${token}" already, so ${publicName} cannot have it. Choose another name.`);
  }
  const [parts] = readFileSync(anatomy, "utf8").split("} as const");
  const entries = [...parts.matchAll(/^ {2}(\w+): "([\w-]+)"/gm)].map(([, key, value]) => ({ key, value }));
  const existing = entries.find(({ value }) => value === token);
  if (existing) return { token, tokenKey: existing.key, isInnerElement: true };
  const tokenKey = uncapitalise(given);
  const taken = entries.find(({ key }) => key === tokenKey);
  if (taken) {
    fail(
      `In ${source}/anatomy.ts, "${tokenKey}" is already the key of "${taken.value}". Choose another name for the part.`,
    );
  }
  return { token, tokenKey, isInnerElement: false };
}
