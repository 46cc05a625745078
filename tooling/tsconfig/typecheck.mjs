#!/usr/bin/env node
// Checks the types of the package in the current folder.
import { compile } from "./compiler.mjs";

try {
  compile("-p", "tsconfig.json");
} catch {
  // The compiler has printed what is wrong.
  process.exitCode = 1;
}
