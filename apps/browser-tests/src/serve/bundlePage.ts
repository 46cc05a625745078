import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { compileStyles } from "@handrail-tooling/build/styles";
import { build, type Plugin } from "esbuild";

const { resolve } = createRequire(import.meta.url);
const packagesFolder = fileURLToPath(new URL("../../../../packages", import.meta.url));

/** The built styles of all packages, as a consumer imports them. */
export const builtStyles = resolve("@handrail/react/styles.css");

/**
 * Bundles files for a page, in their order, with the source of the packages.
 * @param files Paths of scripts and stylesheets.
 * @param unreachable Matches the imported modules that fail to load, as those of a page that has gone offline do.
 */
export async function bundlePage(
  files: readonly string[],
  environment: "development" | "production" = "production",
  unreachable?: RegExp,
): Promise<{ script: string; styles: string }> {
  const { outputFiles } = await build({
    stdin: { contents: files.map((path) => `import ${JSON.stringify(path)};`).join("\n"), resolveDir: packagesFolder },
    bundle: true,
    minify: true,
    write: false,
    outdir: "/",
    format: "esm",
    target: "es2022",
    jsx: "automatic",
    loader: { ".woff2": "empty", ".woff": "empty" },
    conditions: ["handrail-source"],
    plugins: unreachable ? [fail(unreachable)] : [],
    define: { "process.env.NODE_ENV": JSON.stringify(environment) },
  });
  const textOf = (end: string) => outputFiles.find(({ path }) => path.endsWith(end))?.text ?? "";
  return { script: textOf(".js"), styles: textOf(".css") };
}

function fail(unreachable: RegExp): Plugin {
  const contents = 'throw new TypeError("Failed to fetch dynamically imported module.")';
  return { name: "unreachable", setup: ({ onLoad }) => onLoad({ filter: unreachable }, () => ({ contents })) };
}

/** Compiles the current styles of packages, so that a test needs no build. @param names Folders in `packages`. */
export async function compileAll(names: readonly string[]): Promise<string> {
  const styles = await Promise.all(names.map((name) => compileStyles(`${packagesFolder}/${name}`)));
  return styles.join("\n");
}
