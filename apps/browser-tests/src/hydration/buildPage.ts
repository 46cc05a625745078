import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { react18 } from "@handrail-tooling/react-18";
import { type BuildOptions, build } from "esbuild";

/** Options of the build. */
export interface Kind {
  react: 18 | 19;
  environment: "development" | "production";
}

/** Builds the page's script, and a function that renders its HTML on the server, with the same React. */
export async function buildPage({ react, environment }: Kind) {
  const common: BuildOptions = {
    bundle: true,
    write: false,
    format: "esm",
    target: "es2022",
    jsx: "automatic",
    conditions: ["handrail-source"],
    alias: react === 18 ? react18 : {},
    define: { "process.env.NODE_ENV": JSON.stringify(environment), __HANDRAIL_VERSION__: '"source"' },
    logLevel: "error",
  };
  const [client, server] = await Promise.all([
    build({ ...common, entryPoints: [pathOf("client.tsx")] }),
    build({
      ...common,
      entryPoints: [pathOf("server.tsx")],
      platform: "node",
      // React's server is CommonJS and asks for Node's own modules.
      banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
    }),
  ]);
  const { html } = await importBundle(server.outputFiles?.[0]?.text ?? "");
  return { html, script: client.outputFiles?.[0]?.text ?? "" };
}

async function importBundle(code: string) {
  const folder = mkdtempSync(join(tmpdir(), "handrail-hydration-"));
  try {
    const file = join(folder, "server.mjs");
    writeFileSync(file, code);
    // The bundle is our own server.tsx.
    return (await import(/* @vite-ignore */ pathToFileURL(file).href)) as typeof import("./server.js");
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const pathOf = (file: string) => fileURLToPath(new URL(file, import.meta.url));
