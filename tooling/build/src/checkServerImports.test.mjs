import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { checkServerImports } from "./checkServerImports.mjs";

const nodeModules = fileURLToPath(new URL("../../../node_modules", import.meta.url));
const stateful = 'import { useState } from "react";\nexport function Counter() { return useState(0)[0]; }\n';
let folder;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "handrail-server-"));
  symlinkSync(nodeModules, join(folder, "node_modules"), "dir");
  write("package.json", '{ "type": "module" }');
  write("dist/index.js", 'export * from "./Counter.js";\nexport const version = 1;\n');
});

afterEach(() => rmSync(folder, { recursive: true }));

describe("checkServerImports", () => {
  it("accepts an entry that exports a client component and a value", () => {
    write("dist/Counter.js", `"use client";\n${stateful}`);
    expect(checkServerImports(folder)).toEqual([]);
  });

  it('rejects a module that uses state without "use client", and what imports it', () => {
    write("dist/Counter.js", stateful);
    expect(checkServerImports(folder).sort()).toEqual([
      expect.stringContaining("dist/Counter.js cannot be imported by a server component"),
      expect.stringContaining("dist/index.js cannot be imported by a server component"),
    ]);
  });

  it("rejects an entry that is client code itself", () => {
    write("dist/index.js", '"use client";\nexport const version = 1;\n');
    expect(checkServerImports(folder)).toEqual([expect.stringContaining("could not use its plain functions")]);
  });

  it('rejects a hook of its own that is exported without "use client"', () => {
    write("dist/Counter.js", "export function useCounter() { return 0; }\n");
    expect(checkServerImports(folder)).toContain(
      'dist/Counter.js exports the hook useCounter without "use client". Add it as the first line of the hook\'s module.',
    );
  });
});

function write(path, text) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}
