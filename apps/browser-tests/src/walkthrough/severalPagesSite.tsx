import { fileURLToPath } from "node:url";
import type { BrowserContext } from "playwright";
import { renderToString } from "react-dom/server";
import { bundlePage, compileAll } from "../serve/bundlePage.js";
import { collectErrors } from "../serve/collectErrors.js";
import { listen } from "../serve/listen.js";
import { Site } from "./SeveralPages.js";

/** What happens in each page from its start. */
const watchShifts = `window.shifts = 0; new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.shifts += entry.value;
}).observe({ type: "layout-shift", buffered: true });`;

/**
 * Serves the two pages of a shop.
 * @param unreachable Matches the modules of Handrail that fail to load.
 */
export async function createSite(unreachable?: RegExp) {
  const [{ script }, styles] = await Promise.all([
    bundlePage([fileURLToPath(new URL("severalPagesClient.tsx", import.meta.url))], "production", unreachable),
    compileAll(["theme", "ui", "contact", "walkthrough"]),
  ]);
  const { url, close } = await listen((request, response) => {
    const [path = "/", query] = (request.url ?? "/").split("?");
    const files: Readonly<Record<string, readonly [string, string]>> = {
      "/page.js": ["text/javascript", script],
      "/page.css": ["text/css", styles],
    };
    const [type, body] = files[path] ?? ["text/html", htmlOf(path, query)];
    response.writeHead(200, { "Content-Type": type }).end(body);
  });
  const open = async (context: BrowserContext, path: string) => {
    const page = await context.newPage();
    const errors = collectErrors(page);
    await page.goto(url + path);
    await page.locator("[data-ready]").waitFor({ state: "attached" });
    return { page, errors };
  };
  return { open, close };
}

/** How the place of the offer is: reserved, before something, or before what only a screen reader reads. */
const places: Readonly<Record<string, string>> = {
  crowded: "",
  last: "#reserved + p { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }",
  invisible: "#reserved + p { opacity: 0 }",
};

function htmlOf(path: string, place = ""): string {
  const styles = `body { margin: 20px; font: 16px/1.5 sans-serif } ${places[place] ?? "#reserved { min-block-size: 260px }"}`;
  return `<!doctype html><html lang="en"><head><title>Shop</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/page.css">
    <style>${styles}</style><script>${watchShifts}</script></head><body><div id="app">${renderToString(
      <Site initialPath={path} isRouted={false} />,
    )}</div><script type="module" src="/page.js"></script></body></html>`;
}
