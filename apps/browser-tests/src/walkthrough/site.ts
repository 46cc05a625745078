import { fileURLToPath } from "node:url";
import type { BrowserContext, Page } from "playwright";
import { bundlePage, compileAll } from "../serve/bundlePage.js";
import { collectErrors } from "../serve/collectErrors.js";
import { listen } from "../serve/listen.js";
import "./window.js";

/** A page with a tour in it, and its console errors. */
export interface TourPage {
  page: Page;
  errors: readonly string[];
}

/** Serves pages that a host might have made, with a tour that a test starts. */
export async function createSite() {
  const [{ script }, styles] = await Promise.all([
    bundlePage([fileURLToPath(new URL("page.tsx", import.meta.url))]),
    compileAll(["theme", "ui", "contact", "walkthrough"]),
  ]);
  const pages = new Map<string, string>();
  const files: Readonly<Record<string, readonly [string, string]>> = {
    "/page.js": ["text/javascript", script],
    "/page.css": ["text/css", styles],
  };
  const { url: site, close } = await listen(({ url = "/" }, response) => {
    const [path = ""] = url.split("?");
    const [type, body] = files[path] ?? ["text/html", pages.get(path) ?? ""];
    response.writeHead(200, { "Content-Type": type, "Cache-Control": "max-age=600" }).end(body);
  });

  /** Serves a page, and returns its address. */
  function add(html: string): string {
    const path = `/${pages.size}.html`;
    pages.set(path, htmlOf(html));
    return site + path;
  }

  /** Opens a page in a new tab. The tour is closed. */
  async function open(
    context: BrowserContext,
    html: string,
    size: { width: number; height: number } = { width: 1000, height: 700 },
    query = "",
  ): Promise<TourPage> {
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    await page.setViewportSize(size);
    const errors = collectErrors(page);
    await page.goto(add(html) + query);
    await page.waitForFunction(() => typeof window.startTour === "function");
    return { page, errors };
  }
  return { add, open, close };
}

function htmlOf(html: string): string {
  return `<!doctype html><html lang="en"><head><title>Help</title><meta name="viewport" content="width=device-width">
    <link rel="icon" href="data:,"><style>body { margin: 0; font: 16px/1.5 sans-serif }</style>
    <link rel="stylesheet" href="/page.css"></head><body>${html}<script type="module" src="/page.js"></script></body></html>`;
}
