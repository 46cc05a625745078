/**
 * The same stylesheet with `@layer name { … }` replaced by what is inside and `@layer a, b;` left out. It works on
 * text, stepping over strings and comments, because lightningcss cannot read back some of the rules it hands out.
 */
export function withoutLayers(css) {
  let out = "";
  const blocks = [];
  for (const [token] of css.matchAll(
    /\/\*[\s\S]*?\*\/|"(?:\\[\s\S]|[^"])*"|'(?:\\[\s\S]|[^'])*'|@layer\b[^{};]*[{;]|[{}]|[\s\S]/g,
  )) {
    if (token.startsWith("@layer")) {
      if (token.endsWith("{")) blocks.push("layer");
      continue;
    }
    if (token === "{") blocks.push("block");
    if (token === "}" && blocks.pop() === "layer") continue;
    out += token;
  }
  if (blocks.length > 0) throw new Error("The stylesheet has more { than }.");
  return out;
}
