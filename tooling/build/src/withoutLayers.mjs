import postcss from "postcss";

/**
 * The same stylesheet with `@layer name { … }` replaced by its contents and `@layer a, b;` left out.
 * @throws CssSyntaxError if the stylesheet is not valid CSS, such as a block that does not close.
 */
export function withoutLayers(css) {
  const root = postcss.parse(css);
  const layers = [];
  root.walkAtRules("layer", (layer) => {
    layers.push(layer);
  });
  // Inner layers first: those in a replaced layer would be lost to the loop.
  for (const layer of layers.reverse()) layer.replaceWith(layer.nodes ?? []);
  return root.toString();
}
