import type { Browser, BrowserContext, Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { launchChromium } from "../chromium.js";
import { createSite } from "./site.js";

let browser: Browser;
let context: BrowserContext;
let site: Awaited<ReturnType<typeof createSite>>;
beforeAll(async () => {
  [browser, site] = await Promise.all([launchChromium(), createSite("production")]);
  context = await browser.newContext({ viewport: { width: 375, height: 667 } });
});
afterAll(async () => {
  site.close();
  await browser.close();
});

const farBelow = '<div style="height: 200vh"></div><div class="rail"></div>';

/** Whether the launcher and an element of the page have a point in common. */
const isCovered = (page: Page, selector: string) =>
  page.evaluate((selector) => {
    const [pill, other] = ["[data-hr~='launcher']", selector].map((one) => document.querySelector(one));
    if (!pill || !other) return true;
    const [one, two] = [pill.getBoundingClientRect(), other.getBoundingClientRect()];
    return one.left < two.right && two.left < one.right && one.top < two.bottom && two.top < one.bottom;
  }, selector);

describe("the launcher at rest", () => {
  it("keeps clear of the buttons of a fixed bar", async () => {
    const html = `${farBelow}<div class="bar"><button>Pay</button></div>`;
    const css =
      ".bar { position: fixed; inset: auto 0 0; z-index: 100; padding: 8px } .bar button { width: 100%; height: 44px }";
    const { page } = await site.open(context, { html, css }, "rail");
    await vi.waitFor(async () => expect(await isCovered(page, ".bar button")).toBe(false), { timeout: 10_000 });
    await page.locator(".bar button").click({ timeout: 5000 });
    await page.close();
  });

  it("moves off the focused element (WCAG 2.2 2.4.11), and back to its corner", async () => {
    const html = `<a href="#top" class="top">Top</a><input class="low" style="position: absolute; top: 610px; left: 0; width: 370px; height: 40px">${farBelow}`;
    const { page } = await site.open(context, { html }, "rail");
    await page.locator(".low").focus();
    await vi.waitFor(async () => expect(await isCovered(page, ".low")).toBe(false), { timeout: 10_000 });
    await page.locator("[data-moved='aside']").waitFor();
    await page.evaluate(() => document.querySelector(".low")?.remove());
    await page.locator("[data-moved]").waitFor({ state: "detached", timeout: 10_000 });
    await page.close();
  });

  it("leaves room at the end of a page that scrolls, so that its last link can be pressed", async () => {
    const html =
      '<div style="height: 200vh"></div><p>The end. <a class="last" href="#next" style="float: inline-end">Next</a></p><div class="rail" hidden></div>';
    const { page } = await site.open(context, { html }, "rail");
    await page.locator("[data-room]").waitFor();
    await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
    await vi.waitFor(async () => expect(await isCovered(page, ".last")).toBe(false), { timeout: 10_000 });
    await page.locator(".last").click({ timeout: 5000 });
    await page.close();
  });
});
