import { installFixture } from "../app.mjs";
import { expect } from "../checks.mjs";
import { runCaptured } from "../command.mjs";

/** A component test of a page with Handrail in it passes under Jest, and prints nothing to the console. */
export const jest = (context) => runTests(context, "jest");

/** A component test of a page with Handrail in it passes under Vitest, and prints nothing to the console. */
export const vitest = (context) => runTests(context, "vitest");

async function runTests(context, fixture) {
  const app = await installFixture(context, fixture);
  const output = await runCaptured("npm", ["test"], app);
  expect(/1 passed/.test(output), `No test ran:\n${output}`);
  expect(!/console\.|stderr \|/.test(output), `The test wrote to the console:\n${output}`);
}
