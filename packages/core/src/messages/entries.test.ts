import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const manifest: { exports: Record<string, unknown> } = JSON.parse(
  readFileSync(new URL("../../package.json", import.meta.url), "utf8"),
);
const keys = Object.keys(manifest.exports);
const locales = keys.flatMap((key) => /^\.\/messages\/([^/]+)$/.exec(key)?.[1] ?? []);

function partsOf(locale: string): string[] {
  const start = `./messages/${locale}/`;
  return keys.filter((key) => key.startsWith(start)).map((key) => key.slice(start.length));
}

describe.each(locales)("message entries in %s", (locale) => {
  it("are the same as in English", () => {
    expect(partsOf(locale), "List the same entries for each locale in package.json.").toEqual(partsOf("en"));
    expect(partsOf("en")).toContain("essential");
  });

  it.each(partsOf(locale))("export the part %s under the same name as in English", async (part) => {
    const english = await import(`./en/${part}/index.ts`);
    const translated = await import(`./${locale}/${part}/index.ts`);
    expect(Object.keys(translated)).toEqual(Object.keys(english));
  });
});
