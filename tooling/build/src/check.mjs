#!/usr/bin/env node
// Checks the package in the current folder as it would be published. `--update` rewrites its API reports.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkApi } from "./checkApi.mjs";
import { checkEntries } from "./checkEntries.mjs";
import { checkPacked } from "./checkPacked.mjs";
import { checkServerImports } from "./checkServerImports.mjs";

const manifest = JSON.parse(readFileSync("package.json", "utf8"));
const scratch = mkdtempSync(join(tmpdir(), "handrail-check-"));
try {
  const update = process.argv.includes("--update");
  const faults = [
    ...checkServerImports(),
    ...checkEntries(manifest),
    ...(await checkPacked(manifest, scratch)),
    ...checkApi(manifest, { update }),
  ];
  for (const fault of faults) console.error(`${manifest.name}: ${fault}`);
  process.exitCode = faults.length > 0 ? 1 : 0;
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
