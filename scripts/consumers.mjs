// Installs the packed packages into the apps of fixtures/consumers, outside the repository, and opens each in Chromium;
// then rehearses a release in a throw-away clone. Too slow for every save: CI runs it.
//
//   node scripts/consumers.mjs                every case
//   node scripts/consumers.mjs vite-19 next   some cases by name
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureChromium } from "./lib/chromium.mjs";
import { jest, vitest } from "./lib/consumers/cases/componentTests.mjs";
import { plainReset, tailwind } from "./lib/consumers/cases/hostStyles.mjs";
import { next } from "./lib/consumers/cases/next.mjs";
import { reactRouterSsr } from "./lib/consumers/cases/reactRouter.mjs";
import { readmeExamples } from "./lib/consumers/cases/readmeExamples.mjs";
import { rehearseRelease } from "./lib/consumers/cases/release.mjs";
import { strictCsp } from "./lib/consumers/cases/strictCsp.mjs";
import { vite18, vite19 } from "./lib/consumers/cases/vite.mjs";
import { webpack } from "./lib/consumers/cases/webpack.mjs";
import { ensureInstalled } from "./lib/install.mjs";
import { packPackages } from "./lib/pack.mjs";
import { fail, run } from "./lib/run.mjs";

const cases = {
  "readme-examples": readmeExamples,
  "vite-19": vite19,
  "vite-18": vite18,
  next,
  "react-router-ssr": reactRouterSsr,
  webpack,
  jest,
  vitest,
  "strict-csp": strictCsp,
  tailwind,
  "plain-reset": plainReset,
  release: rehearseRelease,
};

const chosen = process.argv.slice(2);
const unknown = chosen.filter((name) => !Object.hasOwn(cases, name));
if (unknown.length > 0) fail(`There is no case ${unknown.join(", ")}. Choose from ${Object.keys(cases).join(", ")}.`);

await ensureInstalled();
const chromiumPath = await ensureChromium().catch((error) => fail(error.message));
const scratch = mkdtempSync(join(tmpdir(), "handrail-consumers-"));
const counts = { passed: 0, failed: 0 };
try {
  if ((await run("npx", ["turbo", "run", "build", "--filter=./packages/*", "--output-logs=errors-only"])) !== 0) {
    fail("The packages could not be built, so there is nothing to install.");
  }
  const context = { chromiumPath, scratch, tarballs: packPackages(scratch) };
  const names = chosen.length > 0 ? chosen : Object.keys(cases);
  const queue = names.values();
  // Two at a time: one installs while the other one builds.
  await Promise.all([attemptAll(queue, context), attemptAll(queue, context)]);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
console.log(`\n${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed > 0 ? 1 : 0;

async function attemptAll(queue, context) {
  for (const name of queue) await attempt(name, context);
}

async function attempt(name, context) {
  const startedAt = performance.now();
  const seconds = () => `${((performance.now() - startedAt) / 1000).toFixed(0)} s`;
  try {
    await cases[name](context);
    counts.passed += 1;
    console.log(`ok    ${name} (${seconds()})`);
  } catch (error) {
    counts.failed += 1;
    console.error(`FAIL  ${name} (${seconds()})\n${error.stack}`);
  }
}
