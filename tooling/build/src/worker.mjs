import { build } from "esbuild";

/**
 * Returns build settings that also write one module with all that it imports, which replaces the module of the same name in `dist`. Vite up to
 * version 7 builds a worker as one file, and fails where the worker imports code when it needs it.
 * @param entry the module of the worker, below `src`, without its ending
 */
export function withWorker(settings, entry) {
  const bundle = () =>
    build({
      entryPoints: [`src/${entry}.ts`],
      outfile: `dist/${entry}.js`,
      bundle: true,
      format: "esm",
      target: "es2022",
      logLevel: "warning",
    });
  return { ...settings, onSuccess: bundle };
}
