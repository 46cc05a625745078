import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { checkEntries } from "./checkEntries.mjs";

const root = { "handrail-source": "./src/index.ts", types: "./dist/index.d.ts", default: "./dist/index.js" };
const hours = {
  "handrail-source": "./src/hours/index.ts",
  types: "./dist/hours/index.d.ts",
  default: "./dist/hours/index.js",
};
let folder;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "handrail-entries-"));
  write("dist/index.js", "export const a = 1;");
  write("dist/hours/index.js", "export const b = 1;");
  write("dist/styles.css", "");
});

afterEach(() => rmSync(folder, { recursive: true }));

describe("checkEntries", () => {
  it("accepts an entry that is a folder with an index.ts of the same name", () => {
    expect(check({ ".": root, "./hours": hours, "./styles.css": "./dist/styles.css" })).toEqual([]);
  });

  it("rejects an entry that is a file", () => {
    const faults = check({ "./hours": { ...hours, "handrail-source": "./src/hours.ts" } });
    expect(faults).toEqual([
      'exports["./hours"].handrail-source is ./src/hours.ts but must be ./src/hours/index.ts: an entry is a folder with an index.ts.',
    ]);
  });

  it("rejects a pattern", () => {
    const faults = check({ "./desks/*": { default: "./dist/desks/*.js" } });
    expect(faults).toEqual(['exports["./desks/*"] is a pattern, which opens internal files. List each entry.']);
  });

  it("rejects a stylesheet that is missing", () => {
    expect(check({ "./other.css": "./dist/other.css" })).toContain(
      'exports["./other.css"] names ./dist/other.css, which is missing.',
    );
  });

  it("rejects an entry whose code cannot be imported", () => {
    write("dist/hours/index.js", 'import "./missing.js";');
    expect(check({ "./hours": hours })).toEqual([
      expect.stringContaining("sample/hours cannot be imported: Cannot find module"),
    ]);
  });
});

function check(exports) {
  const manifest = { name: "sample", type: "module", exports };
  write("package.json", JSON.stringify(manifest));
  return checkEntries(manifest, folder);
}

function write(path, text) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}
