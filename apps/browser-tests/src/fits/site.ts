import { fileURLToPath } from "node:url";
import type { Browser, BrowserContextOptions, Page } from "playwright";
import { bundlePage, compileAll } from "../serve/bundlePage.js";

const packages = ["theme", "ui", "contact", "answer", "faq"];
const pageFile = fileURLToPath(new URL("page.tsx", import.meta.url));
/** Nothing listens there: every request is answered here. */
const site = "http://localhost";

/** Makes a function that opens page.tsx with the current styles of the packages. */
export async function createSite(browser: Browser) {
  const [{ script }, styles] = await Promise.all([bundlePage([pageFile]), compileAll(packages)]);
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Help</title>
    <meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">
    <style>body{margin:8px;font:16px/1.5 sans-serif}html{font-size:100%}body{font-size:1rem}</style><style>${styles}</style>
    <body><script type="module" src="/page.js"></script>`;
  return async (options: BrowserContextOptions = {}): Promise<Page> => {
    const context = await browser.newContext({ reducedMotion: "reduce", ...options });
    await context.route(`${site}/**`, (route) =>
      new URL(route.request().url()).pathname === "/page.js"
        ? route.fulfill({ contentType: "text/javascript", body: script })
        : route.fulfill({ contentType: "text/html; charset=utf-8", body: html }),
    );
    const page = await context.newPage();
    await page.goto(site);
    await page.waitForFunction(() => window.fits !== undefined);
    return page;
  };
}
