import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import * as esbuild from "esbuild";
import { build as viteBuild } from "vite";
import webpack from "webpack";

const isReact = /^react(-dom)?(\/|$)/;

/**
 * Functions that bundle an entry for production, with React left out. Each resolves to `firstLoad`, the gzipped bytes of
 * the entry and its static imports, and `later`, those of all other files.
 */
export const bundlers = { vite, webpack: withWebpack, esbuild: withEsbuild };

async function vite(entry) {
  const { output } = await viteBuild({
    root: join(entry, ".."),
    configFile: false,
    logLevel: "error",
    build: {
      write: false,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: entry, external: isReact, preserveEntrySignatures: "strict" },
    },
  });
  const chunks = output.filter(({ type }) => type === "chunk");
  const sizes = new Map(chunks.map(({ fileName, code }) => [fileName, gzipped(code)]));
  const imports = new Map(chunks.map((chunk) => [chunk.fileName, chunk.imports]));
  return addUp(sizes, reachable(chunks.find((chunk) => chunk.isEntry).fileName, imports));
}

async function withWebpack(entry) {
  const path = `${entry}.webpack`;
  const stats = await new Promise((resolve, reject) => {
    const options = {
      mode: "production",
      target: ["web", "es2022"],
      entry: { app: entry },
      output: { path, module: true, library: { type: "module" } },
      experiments: { outputModule: true },
      externals: isReact,
      externalsType: "module",
      performance: false,
    };
    webpack(options, (error, result) => {
      if (error ?? result.hasErrors()) reject(error ?? new Error(result.toString("errors-only")));
      else resolve(result.toJson({ all: false, assets: true, entrypoints: true }));
    });
  });
  const sizes = new Map(stats.assets.map(({ name }) => [name, gzipped(readFileSync(join(path, name)))]));
  return addUp(sizes, new Set(stats.entrypoints.app.assets.map(({ name }) => name)));
}

async function withEsbuild(entry) {
  const { outputFiles, metafile } = await esbuild.build({
    absWorkingDir: join(entry, ".."),
    entryPoints: [entry],
    bundle: true,
    splitting: true,
    minify: true,
    format: "esm",
    target: "es2022",
    external: ["react", "react-dom"],
    outdir: "out",
    write: false,
    metafile: true,
  });
  const sizes = new Map(outputFiles.map(({ path, contents }) => [path, gzipped(contents)]));
  const imports = new Map();
  let start = "";
  for (const [name, output] of Object.entries(metafile.outputs)) {
    const path = join(entry, "..", name);
    if (output.entryPoint && join(entry, "..", output.entryPoint) === entry) start = path;
    const loadedAtOnce = output.imports.filter(({ kind, external }) => kind === "import-statement" && !external);
    imports.set(
      path,
      loadedAtOnce.map((imported) => join(entry, "..", imported.path)),
    );
  }
  return addUp(sizes, reachable(start, imports));
}

function reachable(start, imports, seen = new Set()) {
  if (seen.has(start)) return seen;
  seen.add(start);
  for (const next of imports.get(start) ?? []) reachable(next, imports, seen);
  return seen;
}

function addUp(sizes, loadedAtOnce) {
  let firstLoad = 0;
  let later = 0;
  for (const [name, size] of sizes) {
    if (loadedAtOnce.has(name)) firstLoad += size;
    else later += size;
  }
  return { firstLoad, later };
}

function gzipped(code) {
  return gzipSync(code, { level: 9 }).length;
}
