import { fileURLToPath } from "node:url";
import type { BrowserContext, Page } from "playwright";
import { builtStyles, bundlePage } from "../serve/bundlePage.js";
import { collectErrors } from "../serve/collectErrors.js";
import { listen } from "../serve/listen.js";

/** A page that a host might have made: its HTML, with an element of class `rail` in it, and its CSS. */
export interface Layout {
  html: string;
  css?: string;
  /** The script that runs after it is rendered, as a function's body. */
  script?: string;
}

/**
 * What is rendered into the elements of class `rail`: a rail each (`rail`), in the first one everything with a rail (`all`),
 * everything without a rail (`launcher`), or nothing, and the launcher at the end of the page (`none`).
 */
export type Mount = "rail" | "all" | "launcher" | "none";

/** A layout in a browser, and its console errors. */
export interface OpenPage {
  page: Page;
  errors: readonly string[];
}

/**
 * Serves layouts with a rail in them, from Handrail as it is built for developers or for production.
 * @param modules Files that are loaded before Handrail.
 * @param unreachable Matches the modules of Handrail that fail to load.
 */
export async function createSite(
  environment: "development" | "production",
  modules: readonly string[] = [],
  unreachable?: RegExp,
) {
  const page = fileURLToPath(new URL("page.tsx", import.meta.url));
  const { script, styles } = await bundlePage([builtStyles, ...modules, page], environment, unreachable);
  const pages = new Map<string, string>();
  const { url: site, close } = await listen(({ url = "/" }, response) => {
    const [path = ""] = url.split("?");
    const [type, body] =
      path === "/page.js"
        ? ["text/javascript", script]
        : path === "/page.css"
          ? ["text/css", styles]
          : ["text/html", pages.get(path) ?? ""];
    response.writeHead(200, { "Content-Type": type, "Cache-Control": "max-age=600" }).end(body);
  });

  /** Serves a layout, and returns its address. */
  function add(layout: Layout, mount: Mount): string {
    const path = `/${pages.size}.html`;
    pages.set(path, htmlOf(layout, mount));
    return site + path;
  }

  async function open(context: BrowserContext, layout: Layout, mount: Mount): Promise<OpenPage> {
    const page = await context.newPage();
    const errors = collectErrors(page);
    await page.goto(add(layout, mount));
    await page.waitForSelector(".rail a[data-human]", { state: "attached" });
    if (layout.script) await page.evaluate(layout.script);
    return { page, errors };
  }
  return { add, open, close };
}

function htmlOf({ html, css = "" }: Layout, mount: Mount): string {
  return `<!doctype html><html lang="en" data-mount="${mount}"><head><title>Help</title>
    <link rel="icon" href="data:,"><link rel="stylesheet" href="/page.css"><style>body { margin: 0; font: 16px/1.5 sans-serif } ${css}</style></head>
    <body>${html}<script type="module" src="/page.js"></script></body></html>`;
}
