import { transform } from "lightningcss";

const ownLayers = {
  "@handrail/theme": ["theme", "base"],
  "@handrail/react": ["theme", "base", "components.handrail"],
};
/** The layers of a page, weakest first. It is Tailwind's order, so that both agree whoever loads first. */
export const layerOrder = "theme, base, components, utilities";

/**
 * What must not be in a stylesheet of Handrail, as sentences; none when it is fit to publish:
 * - Tailwind's internals (`--tw-`), which would leak into the host's own;
 * - physical left and right, which are wrong in right-to-left pages;
 * - rules outside our layers, which a host's utilities could not override;
 * - `!important` without a comment beside it that says why.
 */
export function findFaults({ css, sources = [], packageName }) {
  return [
    ...findTailwindInternals(css),
    ...findPhysical(css),
    ...findStrays(css, packageName),
    ...findShouting(sources),
  ];
}

function findTailwindInternals(css) {
  const found = new Set(css.match(/--tw-[\w-]+/g) ?? []);
  return [...found].map((name) => `${name} would leak into the host's Tailwind. Write that property as plain CSS.`);
}

const sided = /(^|-)(left|right)(-|$)/;
const fourSided = new Set([
  ...["margin", "padding", "inset", "scroll-margin", "scroll-padding"],
  ...["border-width", "border-style", "border-color", "border-radius"],
]);
const keywordSided = new Set(["text-align", "float", "clear"]);

function findPhysical(css) {
  const faults = new Set();
  const visit = (declaration) => {
    const { property, value } = declaration;
    const parsed = property !== "unparsed" && property !== "custom";
    const name = parsed ? property : (value.propertyId?.property ?? value.name);
    if (name.startsWith("--")) return;
    if (sided.test(name)) faults.add(`${name} is physical. Use the logical property (inline-start, inline-end).`);
    if (keywordSided.has(name) && /"(left|right)"/.test(JSON.stringify(value))) {
      faults.add(`${name}: left or right is physical. Use start or end (inline-start or inline-end).`);
    }
    if (parsed && fourSided.has(name) && !isSymmetric(value)) {
      faults.add(`${name} has a different left and right. Use ${name}-inline or the inline-start and -end properties.`);
    }
  };
  transform({ filename: "styles.css", code: Buffer.from(css), visitor: { Declaration: visit } });
  return [...faults];
}

function isSymmetric(sides) {
  const same = (a, b) => JSON.stringify(a) === JSON.stringify(b);
  return "topLeft" in sides
    ? same(sides.topLeft, sides.topRight) && same(sides.bottomLeft, sides.bottomRight)
    : same(sides.left, sides.right);
}

function findStrays(css, packageName) {
  const layers = ownLayers[packageName] ?? ["components.handrail"];
  const faults = new Set();
  let first = true;
  const visit = ({ rules }) => {
    for (const { type, value } of rules) {
      if (type === "ignored") continue;
      if (first && !(type === "layer-statement" && value.names.map(layerName).join(", ") === layerOrder)) {
        faults.add(`the first line must be "@layer ${layerOrder};", or load order decides who wins.`);
      }
      first = false;
      if (type === "layer-statement") continue;
      const name = type === "layer-block" ? layerName(value.name ?? []) : undefined;
      if (name === undefined)
        faults.add(`a ${type} rule stands outside a layer. Move it into @layer ${layers.at(-1)}.`);
      else if (!layers.includes(name)) faults.add(`@layer ${name} is not ours. Use @layer ${layers.join(" or ")}.`);
    }
  };
  transform({ filename: "styles.css", code: Buffer.from(css), visitor: { StyleSheet: visit } });
  return [...faults];
}

function layerName(parts) {
  return parts.join(".");
}

function findShouting(sources) {
  return sources.flatMap(({ path, css }) => {
    const lines = css.split("\n");
    return lines.flatMap((line, index) =>
      line.includes("!important") && !/\/\*|\*\//.test(`${lines[index - 1] ?? ""}${line}`)
        ? [`${path}:${index + 1} says !important without a comment that says why.`]
        : [],
    );
  });
}
