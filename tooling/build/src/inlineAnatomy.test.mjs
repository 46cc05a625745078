import { describe, expect, it } from "vitest";
import { inlineNames } from "./inlineAnatomy.mjs";

const anatomy = { parts: { rail: "rail", railTitle: "rail-title" }, states: { risen: "data-risen" } };

describe("inlineNames", () => {
  it("replaces names by strings and removes the import", () => {
    const source = [
      '"use client";',
      'import { parts, states } from "../anatomy.js";',
      "<p data-hr={parts.railTitle} {...stateAttribute(states.risen, risen)} />;",
    ];
    expect(inlineNames(source.join("\n"), anatomy)).toBe(
      '"use client";\n<p data-hr={"rail-title"} {...stateAttribute("data-risen", risen)} />;',
    );
  });

  it("leaves an object of the same name alone in a file without the import", () => {
    expect(inlineNames("const size = parts.length;", anatomy)).toBe("const size = parts.length;");
  });

  it("rejects a name that the anatomy does not have", () => {
    const source = 'import { parts } from "./anatomy.js";\n<p data-hr={parts.title} />;';
    expect(() => inlineNames(source, anatomy)).toThrow("anatomy.ts has no parts.title.");
  });

  it("rejects a name that is imported under another one", () => {
    const source = 'import { parts as tokens } from "./anatomy.js";\n<p data-hr={tokens.rail} />;';
    expect(() => inlineNames(source, anatomy)).toThrow("Import the names of anatomy.ts unchanged");
  });
});
