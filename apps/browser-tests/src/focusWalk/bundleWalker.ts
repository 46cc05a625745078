import { fileURLToPath } from "node:url";
import { bundlePage } from "../serve/bundlePage.js";

/** Bundles the walker's script of the page, as an expression to evaluate there. */
export async function bundleWalker(): Promise<string> {
  const { script } = await bundlePage([fileURLToPath(new URL("page/index.ts", import.meta.url))]);
  return `(() => { ${script}; return true; })()`;
}
