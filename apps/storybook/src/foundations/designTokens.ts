import source from "../../../../packages/theme/src/tokens.css?raw";

/** A token in the format of the Design Tokens Community Group, which design tools read. */
export interface Token {
  $type: "color" | "dimension" | "duration" | "number" | "fontFamily" | "fontWeight";
  $value: unknown;
}

/** The names of all tokens, without their prefix, in the order of the theme. */
export const tokenNames: readonly string[] = [...source.matchAll(/^ {2}--([\w-]+):/gm)].flatMap(
  ([, name]) => name ?? [],
);

/** Returns every token by name, with its value on `element`. Colours are those of the element's brand and scheme. */
export function tokensOn(element: Element): Record<string, Token> {
  const style = getComputedStyle(element);
  return Object.fromEntries(
    tokenNames.flatMap((name) => {
      const value = style.getPropertyValue(`--hr-${name}`).trim();
      const token = name.startsWith("color-") ? colorToken(element, name) : plainToken(name, value);
      return token ? [[name, token]] : [];
    }),
  );
}

function colorToken(element: Element, name: string): Token | undefined {
  // A computed `color` is resolved. The custom property may still contain color-mix().
  const probe = element.appendChild(document.createElement("i"));
  probe.style.color = `var(--hr-${name})`;
  const { color } = getComputedStyle(probe);
  probe.remove();
  const [, space = "", values = ""] = /^(?:color\()?([\w-]+)[( ]([^)]+)\)$/.exec(color) ?? [];
  const [red, green, blue, alpha = 1] = values.split(/[\s,/]+/).map(Number);
  const [colorSpace, share] = space.startsWith("rgb") ? ["srgb", 255] : [space, 1];
  const components = [red, green, blue].map((part = 0) => Number((part / Number(share)).toFixed(4)));
  return { $type: "color", $value: { colorSpace, components, alpha } };
}

function plainToken(name: string, value: string): Token | undefined {
  const [, number, unit = ""] = /^([\d.]+)([a-z%]*)$/.exec(value) ?? [];
  if (name.startsWith("font-") && number === undefined) return { $type: "fontFamily", $value: value };
  if (number === undefined) return undefined;
  const amount = Number(number);
  if (unit === "") return { $type: name.startsWith("font-weight") ? "fontWeight" : "number", $value: amount };
  if (unit === "ms" || unit === "s") return { $type: "duration", $value: { value: amount, unit } };
  // The format has only px and rem, so a length in characters has no token.
  return unit === "px" || unit === "rem" ? { $type: "dimension", $value: { value: amount, unit } } : undefined;
}

/** Returns the value of a token as text, for a table. */
export function describeToken({ $type, $value }: Token): string {
  return $type === "color" || typeof $value === "string" || typeof $value === "number"
    ? String(typeof $value === "object" ? "" : $value)
    : Object.values($value ?? {}).join(" ");
}
