// `npm test`: everything that must hold before a change is merged. Unchanged work is answered from Turbo's cache.
// `npm run test:slow`: what takes too long for every save, such as a tab that is killed at every moment of a message.
import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { ensureChromium } from "./lib/chromium.mjs";
import { ensureInstalled } from "./lib/install.mjs";
import { fail, root, run } from "./lib/run.mjs";

await ensureInstalled();
const chromium = await ensureChromium().catch((error) => fail(error.message));
console.log(`Testing in ${chromium}`);

const usual = [
  "lint",
  "imports",
  "consistency",
  "unused",
  "build",
  "typecheck",
  "test",
  "check",
  "sizes",
  "test:stories",
];
const asked = process.argv.slice(2);
const tasks = asked.length > 0 ? asked : usual;
const reports = { test: "unit.json", "test:stories": "stories.json", "test:slow": "slow.json" };
const runs = join(root, ".turbo/runs");
rmSync(runs, { recursive: true, force: true });
const options = ["--continue=always", "--concurrency=2", "--summarize", "--output-logs=errors-only"];
const code = await run("npx", ["turbo", "run", ...tasks, ...options], {
  env: { ...process.env, HANDRAIL_CHROMIUM: chromium, TURBO_TELEMETRY_DISABLED: "1" },
});

const { passed, failed } = count();
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = code === 0 && failed === 0 ? 0 : 1;

// A task that runs tests counts as its tests, any other as one check.
function count() {
  const [summary] = readdirSync(runs).filter((name) => name.endsWith(".json"));
  if (!summary) return { passed: 0, failed: 1 };
  const totals = { passed: 0, failed: 0 };
  for (const task of JSON.parse(readFileSync(join(runs, summary), "utf8")).tasks) {
    if (task.command === "<NONEXISTENT>") continue;
    const ended = task.execution?.exitCode === 0;
    const name = reports[task.task];
    const report = name && join(root, task.directory, ".reports", name);
    const results = report && existsSync(report) ? [JSON.parse(readFileSync(report, "utf8"))] : [];
    const failures = results.reduce((sum, result) => sum + result.numFailedTests, 0);
    totals.passed +=
      results.length > 0 ? results.reduce((sum, result) => sum + result.numPassedTests, 0) : Number(ended);
    totals.failed += ended ? failures : Math.max(failures, 1);
  }
  return totals;
}
