import { fileURLToPath } from "node:url";
import { compileStyles, findFaults, withoutLayers } from "@handrail-tooling/build/styles";
import { describe, expect, it } from "vitest";

const order = "@layer theme, base, components, utilities;";
const faults = (rules: string, packageName = "@handrail/search") =>
  findFaults({ css: `${order}\n@layer components.handrail { ${rules} }`, packageName });

describe("findFaults", () => {
  it.each(["theme", "ui"])("accepts the stylesheet of %s", async (name) => {
    const folder = fileURLToPath(new URL(`../../${name}`, import.meta.url));
    await expect(compileStyles(folder)).resolves.toContain("--hr-");
  });

  it.each([
    ...["margin-left: 1px", "padding-right: 1px", "left: 0", "border-left: 1px solid", "border-top-left-radius: 1px"],
    ...["scroll-margin-right: 1px", "text-align: left", "float: right", "margin: 1px 2px 3px 4px", "left: var(--x)"],
    ...["border-radius: 1px 2px 2px 1px", "inset: 0 1px 0 2px"],
  ])("rejects the physical direction in %s", async (declaration) => {
    expect(await faults(`[data-hr] { ${declaration} }`)).toHaveLength(1);
  });

  it.each([
    ...["margin-inline-start: 1px", "inset: 0", "text-align: start", "margin: 1px 2px 3px", "border-radius: 1px"],
    ...["float: inline-start", "padding-inline: 1px 2px", "margin-block-start: 1px", "font-family: left"],
  ])("accepts %s", async (declaration) => {
    expect(await faults(`[data-hr] { ${declaration} }`)).toEqual([]);
  });

  it("rejects Tailwind's internals", async () => {
    expect(await faults("[data-hr] { --tw-shadow: none }")).toEqual([expect.stringContaining("--tw-shadow")]);
  });

  it.each([
    ["another layer", `${order} @layer base { a { color: red } }`, "@layer base"],
    ["a rule outside a layer", `${order} a { color: red }`, "outside a layer"],
    ["an at-rule outside a layer", `${order} @property --x { syntax: "*"; inherits: false }`, "outside a layer"],
    ["a missing order of layers", "@layer components.handrail { a { color: red } }", "first line"],
  ])("rejects %s", async (_, css, reason) => {
    expect(await findFaults({ css, packageName: "@handrail/search" })).toEqual([expect.stringContaining(reason)]);
  });
});

describe("withoutLayers", () => {
  it("unwraps layers and nothing else", () => {
    const css = `@layer a, b;@layer a{@media print{x{color:red}}}y{content:"@layer c{}"}/* @layer d{ */@layer a{@layer b.c{z{--x:{}}}}`;
    expect(withoutLayers(css)).toBe(`@media print{x{color:red}}y{content:"@layer c{}"}/* @layer d{ */z{--x:{}}`);
  });

  it("rejects a stylesheet with a block that does not close", () => {
    expect(() => withoutLayers("@layer a{x{color:red}")).toThrow("Unclosed block");
  });
});
