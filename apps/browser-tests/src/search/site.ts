import { fileURLToPath } from "node:url";
import type { Browser, BrowserContextOptions, Page } from "playwright";
import { afterAll, beforeAll } from "vitest";
import { launchChromium } from "../chromium.js";
import { bundlePage, compileAll } from "../serve/bundlePage.js";
import type { Setup } from "./window.js";

const pageFile = fileURLToPath(new URL("page.tsx", import.meta.url));
/** Nothing listens there: every request is answered here. */
const site = "http://localhost";

/** Opens page.tsx with the current styles of the packages, and mounts it. Chromium runs as long as the tests of the file. */
export function openInChromium(): (setup?: Setup, options?: BrowserContextOptions, query?: string) => Promise<Page> {
  let browser: Browser;
  let open: Awaited<ReturnType<typeof createSite>>;
  beforeAll(async () => {
    browser = await launchChromium();
    open = await createSite(browser);
  }, 60_000);
  afterAll(() => browser.close());
  return (...parameters) => open(...parameters);
}

async function createSite(browser: Browser) {
  const [{ script }, styles] = await Promise.all([
    bundlePage([pageFile]),
    compileAll(["theme", "ui", "contact", "search"]),
  ]);
  const observe = `window.shift = 0; new PerformanceObserver((list) => {
    for (const { value, hadRecentInput } of list.getEntries()) if (!hadRecentInput) window.shift += value;
  }).observe({ type: "layout-shift", buffered: true });`;
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Help</title>
    <meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">
    <style>body{margin:8px;font:16px/1.5 sans-serif}</style><style>${styles}</style><script>${observe}</script>
    <body><script type="module" src="/page.js"></script>`;
  return async (setup?: Setup, options: BrowserContextOptions = {}, query = "?blank"): Promise<Page> => {
    const context = await browser.newContext(options);
    await context.route(`${site}/**`, (route) => {
      const { pathname } = new URL(route.request().url());
      if (pathname === "/page.js") return route.fulfill({ contentType: "text/javascript", body: script });
      const body = pathname === "/article" ? "<title>Article</title>" : html;
      return route.fulfill({ contentType: "text/html; charset=utf-8", body });
    });
    const page = await context.newPage();
    page.setDefaultTimeout(8000);
    await page.goto(`${site}/${setup ? "?blank" : query}`);
    await page.waitForFunction(() => window.search !== undefined);
    if (setup) await page.evaluate((chosen) => window.search.mount(chosen), setup);
    return page;
  };
}

/** The field of a page. */
export const fieldOf = (page: Page) => page.locator('[data-hr~="search-input"]');
