import type { Anatomy } from "@handrail-tooling/testing";

const anatomies: Record<string, Anatomy> = import.meta.glob("../../../packages/*/src/anatomy.ts", { eager: true });
// The meaning of a state attribute or variable is its comment in the source.
const sources: Record<string, string> = import.meta.glob("../../../packages/*/src/anatomy.ts", {
  query: "?raw",
  import: "default",
  eager: true,
});

/**
 * The parts, state attributes and CSS variables of a package, as Markdown. Empty for a package without an anatomy.
 * @param folder The package's folder, such as `faq`.
 */
export function anatomyTable(folder: string | undefined): string {
  const path = `../../../packages/${folder}/src/anatomy.ts`;
  const anatomy = anatomies[path];
  if (!anatomy) return "";
  const { parts, states, cssVariables = {} } = anatomy;
  const rows = [...Object.values(states), ...Object.values(cssVariables)].map(
    (name) => `| \`${name}\` | ${meaningOf(name, sources[path] ?? "")} |`,
  );
  const list = Object.values(parts).map((token) => `\`${token}\``);
  return `Parts, by their \`data-hr\`: ${list.join(" ")}\n\n| state attribute or variable | meaning |\n| --- | --- |\n${rows.join("\n")}`;
}

function meaningOf(name: string, source: string): string {
  const [before = ""] = source.split(`"${name}"`);
  return before.slice(before.lastIndexOf("/**") + 3, before.lastIndexOf("*/")).trim();
}
