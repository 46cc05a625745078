import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const folder = join(import.meta.dirname, "../..");
const docs = readdirSync(join(folder, "docs")).map((name) => `docs/${name}`);

/** The code of an example without the imports of stylesheets, which only a page has. */
const withoutStylesheets = (code: string) => code.replace(/^import ".*\.css";\n/gm, "").trim();

const examples = readdirSync(import.meta.dirname)
  .filter((name) => !name.includes(".test."))
  .map((name) => readFileSync(join(import.meta.dirname, name), "utf8").trim());
const blocks = ["README.md", ...docs].flatMap((path) =>
  [...readFileSync(join(folder, path), "utf8").matchAll(/^```tsx?\n(.*?)^```$/gms)].map(([, code = ""]) =>
    withoutStylesheets(code),
  ),
);

describe("examples", () => {
  it("are the code blocks of the README and of docs, so that each of these compiles", () => {
    expect(blocks.toSorted()).toEqual(examples.toSorted());
  });
});
