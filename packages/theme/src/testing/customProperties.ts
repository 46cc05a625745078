import postcss, { AtRule, type Node, Rule } from "postcss";

/** Custom properties by name. */
export type Properties = Readonly<Record<string, string>>;

/**
 * The custom properties that a compiled stylesheet sets under a path of at-rules and selectors, each matched as a
 * whole, such as `["@media (prefers-color-scheme: dark)", ":root"]`; a selector is matched within its list.
 */
export function customProperties(css: string, path: readonly string[]): Properties {
  const found: Record<string, string> = {};
  postcss.parse(css).walkDecls(/^--/, ({ parent, prop, value }) => {
    const steps = stepsTo(parent);
    const matches = steps.length === path.length && steps.every((step, index) => step.includes(path[index] ?? ""));
    if (matches) found[prop] = value;
  });
  if (Object.keys(found).length === 0) throw new Error(`Nothing is set under ${path.join(" > ")}`);
  return found;
}

/** What is around a declaration, from the outside in and without layers: the selectors of a rule, or an at-rule. */
function stepsTo(node: Node | undefined): readonly (readonly string[])[] {
  if (node instanceof Rule) return [...stepsTo(node.parent), node.selectors];
  if (!(node instanceof AtRule)) return [];
  const outer = stepsTo(node.parent);
  return node.name === "layer" ? outer : [...outer, [`@${node.name} ${node.params}`]];
}
