// @vitest-environment node
import { build } from "vite";
import { describe, expect, it } from "vitest";

describe("what a page does not use", () => {
  it.each([
    ["HelpFaq", "@handrail/faq"],
    ["HelpSearch", "@handrail/search"],
    ["HandrailProvider", "@handrail/contact"],
    ["ContactForm", "@handrail/contact/form"],
    ["createJourney", "@handrail/core/journey"],
  ])("is dropped by a bundler: %s alone is what %s gives", async (name, from) => {
    expect(await bundled(name, "@handrail/react")).toEqual(await bundled(name, from));
  });
});

/** What a page loads for one name: of each file, at once or later, the modules in it and how much is left of each. */
async function bundled(name: string, from: string): Promise<string[][]> {
  const entry = "handrail-entry";
  const result = await build({
    configFile: false,
    logLevel: "silent",
    resolve: { conditions: ["handrail-source", "module", "browser", "production"] },
    plugins: [
      {
        name: entry,
        enforce: "pre",
        resolveId: (id) => (id === entry ? `\0${entry}` : undefined),
        load: (id) => (id === `\0${entry}` ? `export { ${name} } from "${from}";` : undefined),
      },
    ],
    build: {
      write: false,
      minify: false,
      rollupOptions: { input: entry, external: /^react(-dom)?(\/|$)/, preserveEntrySignatures: "strict" },
    },
  });
  if (!("output" in result)) throw new Error("Vite gave more than one build.");
  return result.output
    .map((file) =>
      file.type === "chunk"
        ? Object.entries(file.modules).map(([id, { code }]) => `${id} ${withOwnNames(code ?? "").length}`)
        : [file.fileName],
    )
    .map((modules) => modules.filter((module) => !module.endsWith(" 0")).sort())
    .sort();
}

// Of two that have one name in a file, a bundler calls one `name$1`.
function withOwnNames(code: string): string {
  return code.replace(/\$\d+\b/g, "");
}
