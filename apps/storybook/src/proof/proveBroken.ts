import { checkPromise, describeFindings } from "@handrail-tooling/promise";
import { expect } from "storybook/test";

/** Expects that the check finds the story's fault and names it. */
export async function proveBroken(fault: RegExp): Promise<void> {
  const findings = await checkPromise(document, { settleTimeoutMs: 100 });
  await expect(findings.length, "places where nobody can be reached").toBeGreaterThan(0);
  await expect(describeFindings(findings)).toMatch(fault);
}
