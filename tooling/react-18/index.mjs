import { createRequire } from "node:module";

const { resolve } = createRequire(import.meta.url);

/** Esbuild's `alias` that makes a bundle use React 18. */
export const react18 = {
  react: folderOf("react"),
  "react-dom": folderOf("react-dom"),
};

function folderOf(name) {
  return resolve(`${name}/package.json`).replace(/.package\.json$/, "");
}
