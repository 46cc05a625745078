import type { Browser, Page } from "playwright";
import { renderToString } from "react-dom/server";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { launchChromium } from "./chromium.js";
import { roots } from "./roots.js";

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchChromium();
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 320, height: 568 } });
  page = await context.newPage();
});
afterAll(() => browser.close());

describe.each(Object.keys(roots))("server HTML without JavaScript and without CSS: %s", (name) => {
  it("has links to people that are in the page, readable and clickable", async () => {
    // React reports on the server what a boundary caught; that it did is the point of one of these pages.
    vi.spyOn(console, "error").mockImplementation(() => {});
    const html = renderToString(roots[name]);
    await page.setContent(`<!doctype html><html lang="en"><title>${name}</title><body>${html}`);
    const call = page.locator('a[href^="tel:"]:visible').first();
    expect(await call.getAttribute("href")).toBe("tel:+37052000000");
    expect(await page.locator("body").textContent()).toContain("+370 5 200 0000");
    await call.click({ trial: true });
    expect(await page.locator('a[href^="mailto:"]').count()).toBeGreaterThan(0);
  });
});
