import { fileURLToPath } from "node:url";
import { compileStyles, findFaults, withoutLayers } from "@handrail-tooling/build/styles";
import { describe, expect, it } from "vitest";

const order = "@layer theme, base, components, utilities;";
const faults = (rules: string, packageName = "@handrail/search") =>
  findFaults({ css: `${order}\n@layer components.handrail { ${rules} }`, packageName });

describe("what a stylesheet of Handrail may hold", () => {
  it.each(["theme", "ui"])("%s has no faults", async (name) => {
    const folder = fileURLToPath(new URL(`../../${name}`, import.meta.url));
    await expect(compileStyles(folder)).resolves.toContain("--hr-");
  });

  it.each([
    ...["margin-left: 1px", "padding-right: 1px", "left: 0", "border-left: 1px solid", "border-top-left-radius: 1px"],
    ...["scroll-margin-right: 1px", "text-align: left", "float: right", "margin: 1px 2px 3px 4px", "left: var(--x)"],
    ...["border-radius: 1px 2px 2px 1px", "inset: 0 1px 0 2px"],
  ])("refuses %s, wrong in right-to-left pages", (declaration) => {
    expect(faults(`[data-hr] { ${declaration} }`)).toHaveLength(1);
  });

  it.each([
    ...[
      "margin-inline-start: 1px",
      "inset: 0",
      "text-align: start",
      "margin: 1px 2px 3px",
      "border-radius: 1px 1px 0 0",
    ],
    ...["float: inline-start", "padding-inline: 1px 2px", "margin-block-start: 1px", "font-family: left"],
  ])("accepts %s", (declaration) => {
    expect(faults(`[data-hr] { ${declaration} }`)).toEqual([]);
  });

  it("refuses Tailwind's internals, other layers, rules outside layers and a missing order", () => {
    expect(faults("[data-hr] { --tw-shadow: none }")).toEqual([expect.stringContaining("--tw-shadow")]);
    const find = (css: string) => findFaults({ css, packageName: "@handrail/search" });
    expect(find(`${order} @layer base { a { color: red } }`)).toEqual([expect.stringContaining("@layer base")]);
    expect(find(`${order} a { color: red }`)).toEqual([expect.stringContaining("outside a layer")]);
    expect(find(`${order} @property --x { syntax: "*"; inherits: false }`)).toHaveLength(1);
    expect(find("@layer components.handrail { a { color: red } }")).toEqual([expect.stringContaining("first line")]);
  });

  it("asks why of every !important", () => {
    const find = (css: string) =>
      findFaults({ css: order, sources: [{ path: "a.css", css }], packageName: "@handrail/search" });
    expect(find("a {\n  color: red !important;\n}")).toEqual([expect.stringContaining("a.css:2")]);
    expect(find("a {\n  /* the visitor's wish */\n  color: red !important;\n}")).toEqual([]);
  });
});

describe("withoutLayers", () => {
  it("unwraps layers and nothing else", () => {
    const css = `@layer a, b;@layer a{@media print{x{color:red}}}y{content:"@layer c{}"}/* @layer d{ */@layer a{@layer b.c{z{--x:{}}}}`;
    expect(withoutLayers(css)).toBe(`@media print{x{color:red}}y{content:"@layer c{}"}/* @layer d{ */z{--x:{}}`);
  });

  it("refuses a stylesheet that does not close", () => {
    expect(() => withoutLayers("@layer a{x{color:red}")).toThrow("more { than }");
  });
});
