import type { Browser, BrowserContext } from "playwright";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { launchChromium } from "../chromium.js";
import { healthy } from "./healthy.js";
import { hiding } from "./hiding.js";
import { createSite } from "./site.js";
import "./window.js";

let browser: Browser;
let context: BrowserContext;
let inDevelopment: Awaited<ReturnType<typeof createSite>>;
let inProduction: Awaited<ReturnType<typeof createSite>>;
beforeAll(async () => {
  [browser, inDevelopment, inProduction] = await Promise.all([
    launchChromium(),
    createSite("development"),
    createSite("production"),
  ]);
  context = await browser.newContext(wide);
});
afterAll(async () => {
  inDevelopment.close();
  inProduction.close();
  await browser.close();
});

const wide = { viewport: { width: 800, height: 600 } };
/** Longer than it takes for something hidden to count. */
const long = 1600;
const passes = (time: number) => new Promise((resolve) => setTimeout(resolve, time));

describe("a rail that the page hides", () => {
  it.concurrent.each(Object.entries(hiding))("%s: in development an error names it", async (_, layout) => {
    const { page, errors } = await inDevelopment.open(context, layout, "rail");
    await vi.waitFor(() => expect(errors.length).toBeGreaterThan(0), { timeout: 10_000 });
    expect(errors[0]).toContain(`cannot be seen or reached (${layout.cause})`);
    expect(errors[0]).toContain(layout.culprit ?? "");
    await passes(long);
    expect(errors).toHaveLength(1);
    await page.close();
  });

  it.concurrent.each(Object.entries(hiding))(
    "%s: in production the launcher stands outside, and it is noted",
    async (_, layout) => {
      const { page, errors } = await inProduction.open(context, layout, "all");
      const acts = () => page.evaluate(() => window.acts);
      await vi.waitFor(async () => expect(await acts()).toEqual([{ type: "contact.obscured", cause: layout.cause }]), {
        timeout: 10_000,
      });
      const call = page.locator("[data-hr~='launcher'] a[data-human]").first();
      // Ten pages share two cores, so that it may take long until a page is still enough for a click.
      await call.click({ trial: true, timeout: 15_000 });
      expect(await page.evaluate(() => window.findings().map(({ cause }) => cause))).toEqual([layout.cause]);
      expect(await acts()).toHaveLength(1);
      expect(errors).toEqual([]);
      await page.close();
    },
  );
});

describe("a rail in a page that is in order", () => {
  it("is looked for in 50 layouts", () => {
    expect(Object.keys(healthy).length).toBeGreaterThanOrEqual(50);
  });

  it.concurrent.each(Object.entries(healthy))("%s: nothing is held against it", async (_, layout) => {
    const own = layout.browser && (await browser.newContext({ ...wide, ...layout.browser }));
    const { page, errors } = await inDevelopment.open(own ?? context, layout, "rail");
    await passes(long);
    expect(errors).toEqual([]);
    expect(await page.evaluate(() => window.acts)).toEqual([]);
    await page.close();
  });
});
