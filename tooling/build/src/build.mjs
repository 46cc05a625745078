#!/usr/bin/env node
// Builds the package in the current folder: JavaScript, then types, then CSS. What a package has no source for is
// passed over.
import { existsSync } from "node:fs";
import { run } from "./run.mjs";
import { buildStyles } from "./styles.mjs";

if (existsSync("tsup.config.ts")) {
  await run("tsup", ["--config", "tsup.config.ts"]);
  await run("tsc", ["-p", "tsconfig.build.json"]);
}
if (existsSync("src/styles.css")) await buildStyles();
