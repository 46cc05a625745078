import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import type { BrowserContext } from "playwright";
import { builtStyles, bundlePage } from "../serve/bundlePage.js";
import { collectErrors } from "../serve/collectErrors.js";
import { listen } from "../serve/listen.js";

const { resolve } = createRequire(import.meta.url);
const stylesheets: Readonly<Record<string, string>> = {
  bootstrap: "bootstrap/dist/css/bootstrap.min.css",
  driver: "driver.js/dist/driver.css",
};

/** Serves a page for each host, with Handrail as it is built for production. */
export async function createSite() {
  const { script, styles } = await bundlePage([builtStyles, fileURLToPath(new URL("page.tsx", import.meta.url))]);
  const files: Readonly<Record<string, readonly [string, string]>> = {
    "/page.js": ["text/javascript", script],
    "/page.css": ["text/css", styles],
  };
  const { url: site, close } = await listen(({ url = "/" }, response) => {
    const { pathname, searchParams } = new URL(url, "http://localhost");
    const [type, body] = files[pathname] ?? ["text/html", htmlFor(searchParams.get("host") ?? "")];
    response.writeHead(200, { "Content-Type": type, "Cache-Control": "max-age=600" }).end(body);
  });

  async function open(context: BrowserContext, host: string, size: { width: number; height: number }) {
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    await page.setViewportSize(size);
    const errors = collectErrors(page);
    await page.goto(`${site}/?host=${host}`);
    return { page, errors };
  }
  return { open, close };
}

function htmlFor(host: string): string {
  const stylesheet = stylesheets[host];
  const css = stylesheet ? readFileSync(resolve(stylesheet), "utf8") : "";
  return `<!doctype html><html lang="en"><head><title>Help</title><meta name="viewport" content="width=device-width">
    <link rel="icon" href="data:,"><style>${css} body { margin: 0; font: 16px/1.5 sans-serif }</style>
    <link rel="stylesheet" href="/page.css"></head><body><script type="module" src="/page.js"></script></body></html>`;
}
