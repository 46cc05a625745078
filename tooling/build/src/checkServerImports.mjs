import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { isClientModule } from "./clientReferences.mjs";

const script = fileURLToPath(new URL("importOnServer.mjs", import.meta.url));

/**
 * Imports every built module of the package in `folder` as a server component would, with the React that has no state.
 * It finds modules that need `"use client"` and lack it, entries that have it and would turn their plain functions into
 * references, and hooks that a server component could call because they are not references.
 * @returns the faults as sentences
 */
export function checkServerImports(folder = process.cwd()) {
  if (!existsSync(join(folder, "dist"))) return ["there is no dist folder. Run the build first."];
  const modules = readdirSync(join(folder, "dist"), { recursive: true })
    .filter((name) => name.endsWith(".js"))
    .map((name) => join("dist", name));
  if (modules.length === 0) return [];
  const flags = ["--conditions=react-server", "--no-warnings", script];
  const results = JSON.parse(execFileSync(process.execPath, [...flags, ...modules], { cwd: folder, encoding: "utf8" }));
  return modules.flatMap((path) => [
    ...findWrongDirective(path, readFileSync(join(folder, path), "utf8")),
    ...findClientCode(path, results[path]),
  ]);
}

function findWrongDirective(path, code) {
  return /(^|\/)index(\.parts)?\.js$/.test(path) && isClientModule(code)
    ? [`${path} has "use client", so server components could not use its plain functions.`]
    : [];
}

function findClientCode(path, { error, names = [], references = [] }) {
  if (error) {
    return [
      `${path} cannot be imported by a server component: ${error} If it is client code, add "use client" as its first line.`,
    ];
  }
  return names
    .filter((name) => /^use[A-Z]/.test(name) && !references.includes(name))
    .map(
      (name) => `${path} exports the hook ${name} without "use client". Add it as the first line of the hook's module.`,
    );
}
