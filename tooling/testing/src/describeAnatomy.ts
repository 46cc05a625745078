import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

/** The names that a package's elements have for stylesheets: `data-hr` tokens and state attributes. */
export interface Anatomy {
  parts: Readonly<Record<string, string>>;
  states: Readonly<Record<string, string>>;
}

/** Exceptions of a package for {@link describeAnatomy}. */
export interface AnatomyOptions {
  /** Tokens of other packages that this package's stylesheet also selects. @default [] */
  borrowed?: readonly string[];
  /** Tokens without a rule in the stylesheet. @default [] */
  unstyled?: readonly string[];
}

/**
 * Compares a package's `anatomy.ts` with its stylesheets, its components and the table of parts in its README, in both directions. The
 * table is the one with `data-hr` in a column's header; each code span in that column is a token or a state attribute.
 * @param folder The package's folder.
 */
export function describeAnatomy(folder: string, { parts, states }: Anatomy, options: AnatomyOptions = {}): void {
  const { borrowed = [], unstyled = [] } = options;
  const tokens = Object.values(parts);
  const attributes = Object.values(states);

  describe("anatomy", () => {
    const css = readSources(folder, /\.css$/);
    const code = readSources(folder, /\.tsx?$/);
    const readme = namesInReadme(readFileSync(join(folder, "README.md"), "utf8"));

    it("has each token that the stylesheet selects, and each of its tokens is styled or listed as unstyled", () => {
      const styled = tokens.filter((token) => !unstyled.includes(token));
      expect(matches(css, /\[data-hr~="([\w-]+)"\]/g)).toEqual(sorted([...styled, ...borrowed]));
    });

    it("has each state attribute that the stylesheet selects", () => {
      const selected = matches(css, /\[(data-[\w-]+)[\]=]/g);
      expect(selected.filter((attribute) => !attributes.includes(attribute))).toEqual([]);
    });

    it("is where components take their tokens from", () => {
      expect(matches(code, /data-hr="([^"]*)"/g)).toEqual([]);
      expect(Object.keys(parts).filter((name) => !code.includes(`parts.${name}`))).toEqual([]);
    });

    it("has each state attribute that a component sets, and no other", () => {
      const written = matches(code, /\s(data-[\w-]+)=\{/g).filter((attribute) => attribute !== "data-hr");
      const named = matches(code, /\bstates\.(\w+)/g).map((name) => states[name] ?? name);
      expect(sorted([...written, ...named])).toEqual(sorted(attributes));
    });

    it("matches the table of parts in the README", () => {
      expect(readme).toEqual(sorted([...tokens, ...attributes]));
    });
  });
}

/** The text of the shipped source files whose names match, comments included. */
function readSources(folder: string, name: RegExp): string {
  return readdirSync(join(folder, "src"), { recursive: true, encoding: "utf8" })
    .filter((path) => name.test(path))
    .filter((path) => !/(^|\/)(examples|testing)\/|\.(test|spec|stories)\.|^anatomy\.ts$/.test(path))
    .map((path) => readFileSync(join(folder, "src", path), "utf8"))
    .join("\n");
}

function namesInReadme(readme: string): string[] {
  const rows = readme.split("\n").map((line) => line.split(/(?<!\\)\|/));
  const headerAt = rows.findIndex((cells) => cells.some((cell) => cell.includes("`data-hr`")));
  if (headerAt < 0) throw new Error("The README has no table with `data-hr` in the header of a column.");
  const column = rows[headerAt]?.findIndex((cell) => cell.includes("`data-hr`")) ?? 0;
  const table = rows.slice(headerAt + 2);
  const end = table.findIndex((cells) => cells.length < 2);
  const cells = table.slice(0, end < 0 ? undefined : end).map((row) => row[column] ?? "");
  return matches(cells.join("\n"), /`([\w-]+)(?:="[^"]*")?`/g);
}

/** The first group of each match, sorted and without repetition. */
function matches(text: string, pattern: RegExp): string[] {
  return sorted([...text.matchAll(pattern)].map(([, group = ""]) => group));
}

function sorted(names: readonly string[]): string[] {
  return [...new Set(names)].sort();
}
