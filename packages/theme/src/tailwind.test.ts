import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";

const read = (name: string) => readFile(new URL(name, import.meta.url), "utf8");

describe("tailwind.css", () => {
  it("gives every colour, radius and text token to a consumer's Tailwind", async () => {
    const tokens = [
      ...(await read("./tokens.css")).matchAll(/^\s+--((color|radius|text|leading|font|container)-[\w-]+):/gm),
    ];
    const theme = await read("./tailwind.css");
    expect(tokens.length).toBeGreaterThan(40);
    expect(tokens.map(([, name]) => name).filter((name) => !theme.includes(`var(--hr-${name});`))).toEqual([]);
  });
});
