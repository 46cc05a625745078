import postcss, { AtRule, type Node, Rule } from "postcss";

/** Custom properties by name. */
export type Properties = Readonly<Record<string, string>>;

/**
 * Returns the custom properties that a compiled stylesheet sets under a path of at-rules and selectors, such as
 * `["@media (prefers-color-scheme: dark)", ":root"]`. Each step must match completely; a selector may be one of a list.
 * @throws Error if there are none
 */
export function customProperties(css: string, path: readonly string[]): Properties {
  const found: Record<string, string> = {};
  postcss.parse(css).walkDecls(/^--/, ({ parent, prop, value }) => {
    const steps = stepsTo(parent);
    const matches = steps.length === path.length && steps.every((step, index) => step.includes(path[index] ?? ""));
    if (matches) found[prop] = value;
  });
  if (Object.keys(found).length === 0) throw new Error(`No custom property is set under ${path.join(" > ")}`);
  return found;
}

/** Returns the at-rules and the selectors of the rules around a node, outermost first, without layers. */
function stepsTo(node: Node | undefined): readonly (readonly string[])[] {
  if (node instanceof Rule) return [...stepsTo(node.parent), node.selectors];
  if (!(node instanceof AtRule)) return [];
  const outer = stepsTo(node.parent);
  return node.name === "layer" ? outer : [...outer, [`@${node.name} ${node.params}`]];
}
