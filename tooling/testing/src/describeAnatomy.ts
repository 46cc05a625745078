import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { findLiterals, withoutComments } from "./findLiterals.js";

/** The names that a package has for stylesheets: `data-hr` tokens, state attributes and CSS variables. */
export interface Anatomy {
  parts: Readonly<Record<string, string>>;
  states: Readonly<Record<string, string>>;
  /** The package's own CSS variables, without the tokens of the theme. @default {} */
  cssVariables?: Readonly<Record<string, string>>;
}

/** Exceptions of a package for {@link describeAnatomy}. */
export interface AnatomyOptions {
  /** Tokens and state attributes of other packages that this package's stylesheet also selects. @default [] */
  borrowed?: readonly string[];
  /** Tokens without a rule in the stylesheet. @default [] */
  unstyled?: readonly string[];
  /** The pages that have the tables of names, as paths in the package's folder. @default ["README.md"] */
  pages?: readonly string[];
}

/**
 * Compares a package's `anatomy.ts` with its stylesheets, its components and the tables of names in its docs, in both directions. The
 * tables have "`data-hr`", "state attribute" or "CSS variable" in the header of a column; each code span in that column is a name.
 * @param folder The package's folder.
 */
export function describeAnatomy(folder: string, anatomy: Anatomy, options: AnatomyOptions = {}): void {
  const { parts, states, cssVariables = {} } = anatomy;
  const { borrowed = [], unstyled = [], pages = ["README.md"] } = options;
  const tokens = Object.values(parts);
  const attributes = Object.values(states);

  describe("anatomy", () => {
    const css = readSources(folder, /\.css$/);
    const code = withoutComments(readSources(folder, /\.tsx?$/));

    it("has each token that the stylesheet selects, and each of its tokens is styled or listed as unstyled", () => {
      const styled = tokens.filter((token) => !unstyled.includes(token));
      const selected = matches(css, /\[data-hr~="([\w-]+)"\]/g);
      expect(selected, remedies.tokens).toEqual(
        sorted([...styled, ...borrowed.filter((name) => !name.startsWith("data-"))]),
      );
    });

    it("has each state attribute that the stylesheet selects", () => {
      const selected = matches(css, /\[(data-(?!hr\b)[\w-]+)[\]=]/g);
      const unknown = selected.filter((name) => !attributes.includes(name) && !borrowed.includes(name));
      expect(unknown, remedies.states).toEqual([]);
    });

    it("has each CSS variable that the stylesheet or a component names, except the tokens of the theme", () => {
      const theme = matches(readFileSync(join(folder, "../theme/src/tokens.css"), "utf8"), /^\s*--([\w-]+):/gm);
      const named = matches(css + code, /--hr-([\w-]+)/g).filter((name) => !theme.includes(name));
      expect(
        named.map((name) => `--hr-${name}`),
        remedies.cssVariables,
      ).toEqual(sorted(Object.values(cssVariables)));
    });

    it("is where components take every token and state attribute from", () => {
      expect(findLiterals(code), remedies.literals).toEqual([]);
    });

    it("has only tokens and state attributes that a component uses", () => {
      expect(matches(code, /(?<![./])\bparts\.(\w+)/g), remedies.unused).toEqual(sorted(Object.keys(parts)));
      expect(matches(code, /(?<!\.)\bstates\.(\w+)/g), remedies.unused).toEqual(sorted(Object.keys(states)));
    });

    it("matches the tables in the docs", () => {
      const names = pages.flatMap((page) => namesInTables(readFileSync(join(folder, page), "utf8")));
      expect(sorted(names), remedyForTables(pages)).toEqual(
        sorted([...tokens, ...attributes, ...Object.values(cssVariables)]),
      );
    });
  });
}

/** What to do when a check fails. Vitest prints it above the names that differ. */
const remedies = {
  tokens:
    "Add a rule for each missing token to the package's CSS, or list the token as `unstyled` in src/anatomy.test.ts. " +
    "Name each surplus token in `parts` of src/anatomy.ts, or list it as `borrowed`.",
  states: "Name each attribute in `states` of src/anatomy.ts, or list it as `borrowed` in src/anatomy.test.ts.",
  cssVariables: "List in `cssVariables` of src/anatomy.ts exactly the variables that the package uses.",
  literals:
    "Take each name from src/anatomy.ts, as in `data-hr={parts.item}` and `{...stateAttribute(states.open, open)}`.",
  unused: "Remove each name that no component uses from src/anatomy.ts.",
};

function remedyForTables(pages: readonly string[]): string {
  return `Name each token, state attribute and CSS variable once in the tables of ${pages.join(" or ")}.`;
}

/** The text of the shipped source files whose names match. */
function readSources(folder: string, name: RegExp): string {
  return readdirSync(join(folder, "src"), { recursive: true, encoding: "utf8" })
    .filter((path) => name.test(path))
    .filter((path) => !/(^|\/)(examples|testing)\/|\.(test|spec|stories|states)\.|^anatomy\.ts$/.test(path))
    .map((path) => readFileSync(join(folder, "src", path), "utf8"))
    .join("\n");
}

const tableOfNames = /^\|.*(?:`data-hr`|state attribute|CSS variable).*(?:\n\|.*)+/gm;

function namesInTables(page: string): string[] {
  return (page.match(tableOfNames) ?? []).flatMap((table) => {
    const [header = [], , ...rows] = table.split("\n").map((line) => line.split(/(?<!\\)\|/));
    const columns = [...header.keys()].filter((at) => /`data-hr`|state attribute|CSS variable/.test(header[at] ?? ""));
    const cells = rows.flatMap((row) => columns.map((column) => row[column] ?? ""));
    return matches(cells.join("\n"), /`([\w-]+)(?:="[^"]*")?`/g);
  });
}

/** The first group of each match, sorted and without repetition. */
function matches(text: string, pattern: RegExp): string[] {
  return sorted([...text.matchAll(pattern)].map(([, group = ""]) => group));
}

function sorted(names: readonly string[]): string[] {
  return [...new Set(names)].sort();
}
