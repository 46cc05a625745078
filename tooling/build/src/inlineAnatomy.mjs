import { readFile } from "node:fs/promises";
import { dirname, extname, join } from "node:path";

const importOfAnatomy = /^import \{ (?<names>[\w, ]+) \} from "(?<path>[./]+anatomy)\.js";\n/m;

/**
 * An esbuild plugin that replaces the names of a package's anatomy.ts by their strings, such as `parts.rail` by `"rail"`. A bundler
 * includes an object with all its properties, so that every page would load the names of all parts.
 */
export const inlineAnatomy = {
  name: "inline-anatomy",
  setup({ esbuild, onLoad }) {
    onLoad({ filter: /\.tsx?$/ }, async ({ path }) => {
      const source = await readFile(path, "utf8");
      const imported = importOfAnatomy.exec(source)?.groups;
      if (!imported) return undefined;
      const anatomy = await readFile(join(dirname(path), `${imported.path}.ts`), "utf8");
      const { code } = await esbuild.transform(anatomy, { loader: "ts" });
      const names = await import(`data:text/javascript,${encodeURIComponent(code)}`);
      return { contents: inlineNames(source, names), loader: extname(path).slice(1) };
    });
  },
};

/**
 * Replaces each name that a source imports from its package's anatomy.ts, and removes the import.
 * @param anatomy What anatomy.ts exports.
 * @throws Error for a name that the anatomy does not have, or that is imported under another one.
 */
export function inlineNames(source, anatomy) {
  const imported = importOfAnatomy.exec(source);
  if (!imported) return source;
  if (/ as /.test(imported.groups.names)) throw new Error(`Import the names of anatomy.ts unchanged: ${imported[0]}`);
  const objects = imported.groups.names.split(", ").join("|");
  const names = new RegExp(`(?<!\\.)\\b(${objects})\\.(\\w+)`, "g");
  return source.replace(imported[0], "").replace(names, (name, object, key) => {
    if (!Object.hasOwn(anatomy[object], key)) throw new Error(`anatomy.ts has no ${name}.`);
    return JSON.stringify(anatomy[object][key]);
  });
}
