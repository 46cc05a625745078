import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { compile, Polyfills } from "@tailwindcss/node";
import { Features, transform } from "lightningcss";
import { findFaults, layerOrder } from "./stylesheetFaults.mjs";
import { withoutLayers } from "./withoutLayers.mjs";

export { findFaults, withoutLayers };

// The oldest browsers Tailwind 4 itself supports, so that nothing is rewritten which they understand.
const targets = { safari: (16 << 16) | (4 << 8), chrome: 111 << 16, firefox: 128 << 16 };

/**
 * Compiles `src/styles.css` of the package in the current folder (or `folder`) into `dist/styles.css` and
 * `dist/styles.unlayered.css`, the same rules without layers, for hosts whose own reset has none. Tailwind is given no
 * class names to look for: a stylesheet contains only its own rules and nothing that some source file happens to mention.
 * @throws Error naming every fault found, before anything is written.
 */
export async function buildStyles(folder = process.cwd()) {
  const css = await compileStyles(folder);
  await mkdir(resolve(folder, "dist"), { recursive: true });
  const layered = minify(css);
  // Added once more, since the minifier moves the line that sets the order behind the layers it can already see.
  await writeFile(resolve(folder, "dist/styles.css"), `@layer ${layerOrder};\n${layered}\n`);
  await writeFile(resolve(folder, "dist/styles.unlayered.css"), `${minify(withoutLayers(layered))}\n`);
}

/**
 * The compiled stylesheet of a package, before it is made small.
 * @throws Error naming every fault found.
 */
export async function compileStyles(folder = process.cwd()) {
  const packageFile = JSON.parse(await readFile(resolve(folder, "package.json"), "utf8"));
  const from = resolve(folder, "src/styles.css");
  const compiler = await compile(await readFile(from, "utf8"), {
    base: dirname(from),
    from,
    onDependency: () => {},
    // Its fallback for a translucent colour is the opaque colour, which would hide text in that colour.
    polyfills: Polyfills.None,
  });
  const css = compiler.build([]);
  const faults = await findFaults({ css, packageName: packageFile.name });
  if (faults.length > 0) {
    throw new Error(
      `${packageFile.name}: src/styles.css cannot be published.\n${faults.map((f) => `  - ${f}`).join("\n")}`,
    );
  }
  return css;
}

function minify(css) {
  return transform({
    filename: "styles.css",
    code: Buffer.from(css),
    minify: true,
    targets,
    include: Features.Nesting,
    // Rewriting these would freeze what must follow the page: its direction and its colour scheme.
    exclude: Features.LogicalProperties | Features.DirSelector | Features.LightDark,
  }).code.toString();
}
