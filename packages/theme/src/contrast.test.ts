import { fileURLToPath } from "node:url";
import { contrast } from "@handrail/core/visibility";
import { compileStyles } from "@handrail-tooling/build/styles";
import { describe, expect, it } from "vitest";
import { readColor } from "./testing/color.js";
import { customProperties, type Properties } from "./testing/customProperties.js";

const css = await compileStyles(fileURLToPath(new URL("..", import.meta.url)));
const root = customProperties(css, [":root"]);
const dark = { ...root, ...customProperties(css, ['[data-hr-scheme="dark"]']) };
const more = customProperties(css, ['[data-hr-contrast="more"]']);

const backgrounds = ["paper", "surface", "sunken", "rail-soft", "brand-soft"];
const meanings = ["success", "danger", "warning", "info"];

/** Every pair of text and background colours in the components. */
const textPairs: [string, string][] = [
  ...["ink", "muted", "brand-strong"].flatMap((text) =>
    backgrounds.map((background): [string, string] => [text, background]),
  ),
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

/** Every pair of colours whose edge must be visible: borders of controls, marks, the rail's line, the two tones of the focus ring. */
const edgePairs: [string, string][] = [
  ...["line-strong", "rail", "brand", "success"].flatMap((mark) =>
    ["paper", "surface", "rail-soft"].map((background): [string, string] => [mark, background]),
  ),
  ["focus", "focus-inner"],
];

describe.each([
  ["light", root, 4.5, 3],
  ["dark", dark, 4.5, 3],
  ["light, more contrast", { ...root, ...more }, 7, 4.5],
  ["dark, more contrast", { ...dark, ...more }, 7, 4.5],
])("contrast in %s", (_name, colors, minTextRatio, minEdgeRatio) => {
  it.each(textPairs)("is high enough for %s text on %s", (text, background) => {
    expect(ratio(colors, text, background)).toBeGreaterThanOrEqual(text === "ink" ? 7 : minTextRatio);
  });

  it.each(edgePairs)("is high enough for a %s edge against %s", (mark, background) => {
    expect(ratio(colors, mark, background)).toBeGreaterThanOrEqual(minEdgeRatio);
  });

  it.each([...backgrounds, "ink", "brand", "risen", "on-risen"])(
    "is high enough for one tone of the focus ring against %s",
    (background) => {
      const tones = ["focus", "focus-inner"].map((tone) => ratio(colors, tone, background));
      expect(Math.max(...tones)).toBeGreaterThanOrEqual(minEdgeRatio);
    },
  );
});

function ratio(colors: Properties, one: string, other: string): number {
  return contrast(readColor(resolve(colors, one)), readColor(resolve(colors, other)));
}

function resolve(colors: Properties, name: string): string {
  const value = colors[`--hr-color-${name}`] ?? "";
  const reference = /^var\((--[\w-]+)\)$/.exec(value)?.[1];
  return reference ? (colors[reference] ?? "") : value;
}

describe("colour schemes", () => {
  const colorsOf = (properties: Properties) => Object.entries(properties).filter(([name]) => name.includes("color"));

  it("have the same dark colours by system and by attribute", () => {
    const bySystem = customProperties(css, [
      "@media (prefers-color-scheme: dark)",
      ':root:not(:where([data-hr-scheme="light"]))',
    ]);
    expect(customProperties(css, ['[data-hr-scheme="dark"]'])).toEqual(bySystem);
  });

  it("set every colour in light, so that light can be nested in dark", () => {
    const light = customProperties(css, ['[data-hr-scheme="light"]']);
    expect(Object.fromEntries(colorsOf(light))).toEqual(Object.fromEntries(colorsOf(root)));
  });

  it("set every colour in dark", () => {
    const names = Object.keys(customProperties(css, ['[data-hr-scheme="dark"]']));
    expect(names.filter((name) => name.includes("color")).sort()).toEqual(
      colorsOf(root)
        .map(([name]) => name)
        .sort(),
    );
  });

  it("replace every colour with a system colour under forced colours", () => {
    const forced = customProperties(css, ["@media (forced-colors: active)", ":root"]);
    expect(Object.keys(forced).sort()).toEqual(
      Object.keys(root)
        .filter((name) => name.startsWith("--hr-color-"))
        .sort(),
    );
  });

  it("have the same colours of more contrast by system and by attribute", () => {
    expect(customProperties(css, ["@media (prefers-contrast: more)", ":root"])).toEqual(more);
  });
});
