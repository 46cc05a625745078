import { mkdirSync, writeFileSync } from "node:fs";
import fc from "fast-check";
import type { Browser } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchChromium } from "../chromium.js";
import { type TargetPage, targetPage } from "./generatePage.js";
import { faultOf, judge } from "./judgeTarget.js";
import { createSite } from "./site.js";

/** How many pages are tried; a full run tries 1,000. */
const runs = Number(process.env.HANDRAIL_RUNS ?? 60);
const seed = Number(process.env.HANDRAIL_SEED ?? 20_261_128);
const tabs = 4;
/** The pages that fail are written to this folder, to be looked at. */
const reports = ".reports/walkthrough";

let browser: Browser;
let site: Awaited<ReturnType<typeof createSite>>;
beforeAll(async () => {
  [browser, site] = await Promise.all([launchChromium(), createSite()]);
});
afterAll(async () => {
  site.close();
  await browser.close();
});

describe("the spotlight on any page", () => {
  it(
    `covers what is in view of the target to a pixel on ${runs} generated pages, or the card says that it is missing`,
    async () => {
      const pages = fc.sample(targetPage, { numRuns: runs, seed });
      const failures: (TargetPage & { fault: string })[] = [];
      const tryNext = async () => {
        const context = await browser.newContext();
        for (let next = pages.pop(); next; next = pages.pop()) {
          const fault = await tryPage(context, next);
          if (fault) failures.push({ fault, ...next });
        }
        await context.close();
      };
      await Promise.all(Array.from({ length: tabs }, tryNext));
      mkdirSync(reports, { recursive: true });
      writeFileSync(`${reports}/pages.json`, JSON.stringify(failures, null, 1));
      expect(failures).toEqual([]);
    },
    runs * 4000 + 20_000,
  );
});

async function tryPage(context: Awaited<ReturnType<Browser["newContext"]>>, { html, size }: TargetPage) {
  const { page, errors } = await site.open(context, html, size);
  await page.evaluate(() => window.startTour({ selectors: ["#target"], sentences: 3, waitMs: 300 }));
  await page.locator("[data-hr~='tour-card'] h2").waitFor();
  await page.waitForTimeout(700);
  const fault = faultOf(await judge(page), size) ?? errors[0];
  await page.close();
  return fault;
}
