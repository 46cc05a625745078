import postcss from "postcss";
import stylelint from "stylelint";
import config from "./stylelint.config.mjs";

const layersByPackage = {
  "@handrail/theme": ["theme", "base"],
  "@handrail/react": ["theme", "base", "components.handrail"],
};
/** The layers of a page, lowest priority first. Tailwind has the same order, so the load order does not matter. */
export const layerOrder = "theme, base, components, utilities";

/**
 * Finds what must not be in a compiled stylesheet of Handrail:
 * - Tailwind's internals (`--tw-`), which would leak into the host's own;
 * - physical left and right, which are wrong in right-to-left pages (see stylelint.config.mjs);
 * - rules outside our layers, which a host's utilities could not override.
 * @returns the faults as sentences
 */
export async function findFaults({ css, packageName }) {
  return [...findTailwindInternals(css), ...(await findPhysical(css)), ...findStrays(css, packageName)];
}

function findTailwindInternals(css) {
  const found = new Set(css.match(/--tw-[\w-]+/g) ?? []);
  return [...found].map((name) => `${name} would leak into the host's Tailwind. Write that property as plain CSS.`);
}

// On the compiled stylesheet, since `@apply` can bring in physical properties too.
async function findPhysical(css) {
  const { results } = await stylelint.lint({ code: css, config });
  return [...new Set(results.flatMap(({ warnings }) => warnings.map(({ text }) => text)))];
}

function findStrays(css, packageName) {
  const layers = layersByPackage[packageName] ?? ["components.handrail"];
  const nodes = postcss.parse(css).nodes.filter(({ type }) => type !== "comment");
  const isOrder = (node) => node?.name === "layer" && !node.nodes && node.params === layerOrder;
  const faults = isOrder(nodes[0])
    ? []
    : [`the first line must be "@layer ${layerOrder};", or load order decides who wins.`];
  for (const node of nodes) {
    if (node.name === "layer" && (!node.nodes || layers.includes(node.params))) continue;
    faults.push(
      node.name === "layer"
        ? `@layer ${node.params} is not ours. Use @layer ${layers.join(" or ")}.`
        : `${node.selector ?? `@${node.name}`} is outside a layer. Move it into @layer ${layers.at(-1)}.`,
    );
  }
  return [...new Set(faults)];
}
