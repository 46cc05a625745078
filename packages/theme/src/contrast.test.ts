import { fileURLToPath } from "node:url";
import { compileStyles } from "@handrail-tooling/build/styles";
import { describe, expect, it } from "vitest";
import { contrast, readColor } from "./testing/color.js";
import { customProperties, type Properties } from "./testing/customProperties.js";

const css = await compileStyles(fileURLToPath(new URL("..", import.meta.url)));
const root = customProperties(css, [":root"]);
const dark = { ...root, ...customProperties(css, ['[data-hr-scheme="dark"]']) };
const more = customProperties(css, ['[data-hr-contrast="more"]']);

const grounds = ["paper", "surface", "sunken", "rail-soft", "brand-soft"];
const meanings = ["success", "danger", "warning", "info"];

/** Every pair of colours the components draw text with. */
const textPairs: [string, string][] = [
  ...["ink", "muted", "brand-strong"].flatMap((text) => grounds.map((ground): [string, string] => [text, ground])),
  ["ink", "mark"],
  ["paper", "ink"],
  ["surface", "ink"],
  ["on-brand", "brand"],
  ["on-brand", "brand-strong"],
  ["on-risen", "risen"],
  ["risen", "on-risen"],
  ...meanings.flatMap((meaning): [string, string][] => [
    ["ink", `${meaning}-soft`],
    [meaning, `${meaning}-soft`],
    [meaning, "surface"],
    [meaning, "paper"],
  ]),
];

/** Every pair whose edge has to be seen: borders of controls, marks, the rail's line, the two tones of focus. */
const edgePairs: [string, string][] = [
  ...["line-strong", "rail", "brand", "success"].flatMap((mark) =>
    ["paper", "surface", "rail-soft"].map((ground): [string, string] => [mark, ground]),
  ),
  ["focus", "focus-inner"],
];

describe.each([
  ["light", root, 4.5, 3],
  ["dark", dark, 4.5, 3],
  ["light, more contrast", { ...root, ...more }, 7, 4.5],
  ["dark, more contrast", { ...dark, ...more }, 7, 4.5],
])("contrast: %s", (_name, colors, leastText, leastEdge) => {
  it.each(textPairs)("text: %s on %s", (text, ground) => {
    expect(ratio(colors, text, ground)).toBeGreaterThanOrEqual(text === "ink" ? 7 : leastText);
  });

  it.each(edgePairs)("edge: %s against %s", (mark, ground) => {
    expect(ratio(colors, mark, ground)).toBeGreaterThanOrEqual(leastEdge);
  });

  it.each([...grounds, "ink", "brand", "risen", "on-risen"])("focus: one of its two tones against %s", (ground) => {
    const tones = ["focus", "focus-inner"].map((tone) => ratio(colors, tone, ground));
    expect(Math.max(...tones)).toBeGreaterThanOrEqual(leastEdge);
  });
});

function ratio(colors: Properties, one: string, other: string): number {
  return contrast(readColor(resolve(colors, one)), readColor(resolve(colors, other)));
}

function resolve(colors: Properties, name: string): string {
  const value = colors[`--hr-color-${name}`] ?? "";
  const reference = /^var\((--[\w-]+)\)$/.exec(value)?.[1];
  return reference ? (colors[reference] ?? "") : value;
}

describe("the two schemes", () => {
  const withoutScheme = (properties: Properties) =>
    Object.entries(properties).filter(([name]) => name.includes("color"));

  it("are the same asked for by the system and by attribute", () => {
    const bySystem = customProperties(css, [
      "@media (prefers-color-scheme: dark)",
      ':root:not(:where([data-hr-scheme="light"]))',
    ]);
    expect(customProperties(css, ['[data-hr-scheme="dark"]'])).toEqual(bySystem);
  });

  it("give every colour in light, so that light may stand inside dark", () => {
    const light = customProperties(css, ['[data-hr-scheme="light"]']);
    expect(Object.fromEntries(withoutScheme(light))).toEqual(Object.fromEntries(withoutScheme(root)));
  });

  it("give every colour in dark, so that nothing light is left over", () => {
    const names = Object.keys(customProperties(css, ['[data-hr-scheme="dark"]']));
    expect(names.filter((name) => name.includes("color")).sort()).toEqual(
      withoutScheme(root)
        .map(([name]) => name)
        .sort(),
    );
  });

  it("are given up for the visitor's own colours, every one of them", () => {
    const forced = customProperties(css, ["@media (forced-colors: active)", ":root"]);
    expect(Object.keys(forced).sort()).toEqual(
      Object.keys(root)
        .filter((name) => name.startsWith("--hr-color-"))
        .sort(),
    );
  });

  it("take more contrast the same way from the system and by attribute", () => {
    expect(customProperties(css, ["@media (prefers-contrast: more)", ":root"])).toEqual(more);
  });
});
