import { execFileSync } from "node:child_process";

/**
 * The entry points of a package that are JavaScript: the keys of `exports` that name types and code. A key that names
 * a single file, such as `./styles.css`, is not one of them.
 */
export function codeEntries(manifest) {
  return Object.entries(manifest.exports)
    .filter(([, target]) => typeof target === "object")
    .map(([key, target]) => ({ key, target }));
}

/** The file name of an entry's API report: `contact.api.md` for `.`, `messages-en.api.md` for `./messages/en`. */
export function reportName(manifest, key) {
  const name = key === "." ? manifest.name.replace("@handrail/", "") : key.replace("./", "").replaceAll("/", "-");
  return `${name}.api.md`;
}

const importAll = `
  const results = {};
  for (const specifier of JSON.parse(process.argv[1])) {
    try {
      const options = specifier.endsWith(".json") ? { with: { type: "json" } } : {};
      if (specifier.endsWith(".css")) (await import("node:fs")).accessSync(new URL(import.meta.resolve(specifier)));
      results[specifier] = { names: specifier.endsWith(".css") ? [] : Object.keys(await import(specifier, options)) };
    } catch (error) {
      results[specifier] = { error: String(error.message).split("\\n")[0] };
    }
  }
  process.stdout.write(JSON.stringify(results));`;

/**
 * Imports each specifier in a new Node process in `folder`, as a consumer would. A stylesheet cannot be imported in
 * Node, so only its file is looked up.
 * @returns by specifier, the exported `names`, or the `error` that importing it ended in
 */
export function importEntries(specifiers, folder = process.cwd()) {
  if (specifiers.length === 0) return {};
  const flags = ["--no-warnings", "--input-type=module", "--eval", importAll];
  const options = { cwd: folder, encoding: "utf8" };
  return JSON.parse(execFileSync(process.execPath, [...flags, JSON.stringify(specifiers)], options));
}
