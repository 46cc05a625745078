import { readFileSync } from "node:fs";
import { defineConfig } from "tsup";
import { inlineAnatomy } from "./inlineAnatomy.mjs";

const { version } = JSON.parse(readFileSync("package.json", "utf8"));

/**
 * One build for every package: each source file becomes one file, so that `"use client"` stays at the top of the
 * modules that need it and nowhere else. Types come from `tsc`, CSS from Tailwind (see build.mjs).
 */
export default defineConfig({
  entry: [
    "src/**/*.{ts,tsx}",
    "!src/**/*.{test,spec,stories,states}.{ts,tsx}",
    "!src/**/examples/**",
    "!src/**/testing/**",
  ],
  outBase: "src",
  format: ["esm"],
  target: "es2022",
  bundle: false,
  splitting: false,
  dts: false,
  clean: true,
  silent: true,
  esbuildPlugins: [inlineAnatomy],
  esbuildOptions(options) {
    options.jsx = "automatic";
    options.outbase = "src";
    options.define = { ...options.define, __HANDRAIL_VERSION__: JSON.stringify(version) };
  },
});
