// @vitest-environment node
import { build } from "vite";
import { describe, expect, it } from "vitest";

describe("@handrail/react in a bundle", () => {
  it.each([
    ["HelpFaq", "@handrail/faq"],
    ["HelpSearch", "@handrail/search"],
    ["HandrailProvider", "@handrail/contact"],
    ["ContactForm", "@handrail/contact/form"],
    ["createJourney", "@handrail/core/journey"],
  ])("adds no code to %s from %s", async (name, from) => {
    expect(await bundled(name, "@handrail/react")).toEqual(await bundled(name, from));
  });
});

/** Bundles one export and returns the modules in each output file, with the length of the code that is left of each. */
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
  if (!("output" in result)) throw new Error("Vite returned more than one build.");
  return result.output
    .map((file) =>
      file.type === "chunk"
        ? Object.entries(file.modules).map(([id, { code }]) => `${id} ${withoutRenamings(code ?? "").length}`)
        : [file.fileName],
    )
    .map((modules) => modules.filter((module) => !module.endsWith(" 0")).sort())
    .sort();
}

// If two identifiers in a file have the same name, the bundler renames one to `name$1`.
function withoutRenamings(code: string): string {
  return code.replace(/\$\d+\b/g, "");
}
