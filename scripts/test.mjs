// `npm test`: runs every check that must pass before a change is merged. Turbo caches the results of unchanged work.
// `npm run test:slow`: runs the tests that take too long for `npm test`, such as closing a tab at every step of sending.
import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { ensureChromium } from "./lib/chromium.mjs";
import { ensureEngines } from "./lib/engines.mjs";
import { ensureInstalled } from "./lib/install.mjs";
import { fail, root, run } from "./lib/run.mjs";

await ensureInstalled();
const chromium = await ensureChromium().catch((error) => fail(error.message));
console.log(`Testing in ${chromium}`);

const defaultTasks = [
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
const requestedTasks = process.argv.slice(2);
const tasks = requestedTasks.length > 0 ? requestedTasks : defaultTasks;
if (tasks.includes("test:slow")) await ensureEngines();
const reports = { test: "unit.json", "test:stories": "stories.json", "test:slow": "slow.json" };
const runs = join(root, ".turbo/runs");
rmSync(runs, { recursive: true, force: true });
// Each slow suite drives many pages of a browser, and two at once would make each other time out.
const concurrency = tasks.includes("test:slow") ? 1 : 2;
const options = ["--continue=always", `--concurrency=${concurrency}`, "--summarize", "--output-logs=errors-only"];
const code = await run("npx", ["turbo", "run", ...tasks, ...options], {
  env: { ...process.env, HANDRAIL_CHROMIUM: chromium, TURBO_TELEMETRY_DISABLED: "1" },
});

const { passed, failed } = count();
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = code === 0 && failed === 0 ? 0 : 1;

// A task with a test report counts as its tests. Any other task counts as one check.
function count() {
  const [summary] = readdirSync(runs).filter((name) => name.endsWith(".json"));
  if (!summary) return { passed: 0, failed: 1 };
  const totals = { passed: 0, failed: 0 };
  for (const task of JSON.parse(readFileSync(join(runs, summary), "utf8")).tasks) {
    if (task.command === "<NONEXISTENT>") continue;
    const succeeded = task.execution?.exitCode === 0;
    const name = reports[task.task];
    const report = name && join(root, task.directory, ".reports", name);
    const results = report && existsSync(report) ? [JSON.parse(readFileSync(report, "utf8"))] : [];
    const failures = results.reduce((sum, result) => sum + result.numFailedTests, 0);
    totals.passed +=
      results.length > 0 ? results.reduce((sum, result) => sum + result.numPassedTests, 0) : Number(succeeded);
    totals.failed += succeeded ? failures : Math.max(failures, 1);
  }
  return totals;
}
