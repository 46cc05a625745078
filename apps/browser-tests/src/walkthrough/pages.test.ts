import { mkdirSync, writeFileSync } from "node:fs";
import fc from "fast-check";
import type { Browser } from "playwright";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { launchChromium } from "../chromium.js";
import { type Engine, engines } from "../engines/index.js";
import { type TargetPage, targetPage } from "./generatePage.js";
import { faultOf, judge, judgeIn } from "./judgeTarget.js";
import { createSite } from "./site.js";

/** How many pages are tried in Chromium; a full run tries 1,000. The other engines, which are slower, try a tenth. */
const runs = Number(process.env.HANDRAIL_RUNS ?? 100);
const otherRuns = Math.ceil(runs / 10);
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

  for (const { name, start } of engines) {
    if (name === "Chromium") continue;
    if (!start) {
      it.skip(`${name} is not installed, so ${otherRuns} generated pages are not tried in it`);
      continue;
    }
    it(
      `does so in ${name} on ${otherRuns} of these pages`,
      async () => {
        const engine = await start();
        // WebKitGTK gives the boxes of zoomed elements in their pixels, not in those of the window, and the tour does not convert them.
        const pages = fc.sample(targetPage, { numRuns: otherRuns, seed });
        const tried = name === "WebKitGTK" ? pages.filter(({ html }) => !html.includes("zoom:")) : pages;
        expect(await tryAll(engine, tried).finally(engine.close)).toEqual([]);
      },
      otherRuns * 20_000 + 30_000,
    );
  }
});

async function tryAll(engine: Engine, pages: readonly TargetPage[]) {
  const failures: (TargetPage & { fault: string })[] = [];
  for (const { html, size } of pages) {
    const tab = await engine.newTab(size);
    await tab.goto(site.add(html));
    await vi.waitFor(
      async () => expect(await tab.evaluate('typeof window.startTour === "function"')).toBe(true),
      10_000,
    );
    await tab.evaluate('void window.startTour({ selectors: ["#target"], sentences: 3, waitMs: 300 })');
    await new Promise((resolve) => setTimeout(resolve, 1200));
    const fault = faultOf(await judgeIn(tab), size);
    if (fault) failures.push({ fault, html, size });
    await tab.close();
  }
  return failures;
}

async function tryPage(context: Awaited<ReturnType<Browser["newContext"]>>, { html, size }: TargetPage) {
  const { page, errors } = await site.open(context, html, size);
  await page.evaluate(() => window.startTour({ selectors: ["#target"], sentences: 3, waitMs: 300 }));
  await page.locator("[data-hr~='tour-card'] h2").waitFor();
  await page.waitForTimeout(700);
  const fault = faultOf(await judge(page), size) ?? errors[0];
  await page.close();
  return fault;
}
