#!/usr/bin/env node
// Builds the package in the current folder: JavaScript, then types, then CSS. What a package has no source for is
// passed over.
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { compile } from "@handrail-tooling/tsconfig/compiler";
import { buildStyles } from "./styles.mjs";

if (existsSync("tsup.config.ts")) {
  execFileSync("tsup", ["--config", "tsup.config.ts"], { stdio: "inherit" });
  compile("-p", "tsconfig.build.json");
}
if (existsSync("src/styles.css")) await buildStyles();
