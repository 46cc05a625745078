import { join } from "node:path";
import { build } from "esbuild";

const modules = [
  "engine/index",
  "engine/weights",
  "engine/openIndex",
  "engine/analyze",
  "engine/confidence",
  "engine/splitUnspaced",
  "languages/index",
];

/**
 * Bundles the search engine in memory from its current source.
 * @param more Other modules of the package whose exports are needed.
 */
export async function engine(root, more = []) {
  const { outputFiles } = await build({
    stdin: {
      contents: [...modules, ...more].map((name) => `export * from "./${name}.js";`).join("\n"),
      resolveDir: join(root, "packages/search/src"),
      loader: "ts",
    },
    bundle: true,
    write: false,
    format: "esm",
    target: "es2022",
    conditions: ["handrail-source"],
    logLevel: "error",
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString("base64")}`);
}
