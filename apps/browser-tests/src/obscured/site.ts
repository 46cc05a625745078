import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import type { BrowserContext, Page } from "playwright";

/** A page that a host might have made: its HTML, with an element of class `rail` in it, and its CSS. */
export interface Layout {
  html: string;
  css?: string;
  /** What happens on it once it is there, as a function's body. */
  then?: string;
}

/** A layout in a browser, and what was written to its console as errors. */
export interface Site {
  page: Page;
  errors: readonly string[];
}

const address = "https://help.example/";

/** Serves layouts with a rail in them, from Handrail as it is built for developers or for production. */
export async function createSite(environment: "development" | "production") {
  const { resolve } = createRequire(import.meta.url);
  const { outputFiles } = await build({
    stdin: {
      contents: [
        `import ${JSON.stringify(resolve("@handrail/react/styles.css"))};`,
        `import ${JSON.stringify(fileURLToPath(new URL("page.tsx", import.meta.url)))};`,
      ].join("\n"),
      resolveDir: fileURLToPath(new URL(".", import.meta.url)),
    },
    bundle: true,
    write: false,
    outdir: "/",
    format: "esm",
    target: "es2022",
    jsx: "automatic",
    conditions: ["handrail-source"],
    define: { "process.env.NODE_ENV": JSON.stringify(environment) },
  });
  const file = (end: string) => outputFiles.find(({ path }) => path.endsWith(end))?.text ?? "";
  const [script, styles] = [file(".js"), file(".css")];

  return async function open(context: BrowserContext, layout: Layout, mount: "rail" | "all"): Promise<Site> {
    const page = await context.newPage();
    const errors: string[] = [];
    page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
    page.on("pageerror", (error) => errors.push(String(error)));
    await page.route(`${address}**`, (route) => {
      const { pathname } = new URL(route.request().url());
      if (pathname === "/page.js") return route.fulfill({ contentType: "text/javascript", body: script });
      if (pathname === "/page.css") return route.fulfill({ contentType: "text/css", body: styles });
      return route.fulfill({ contentType: "text/html", body: pathname === "/" ? htmlOf(layout, mount) : "" });
    });
    await page.goto(address);
    await page.waitForSelector(".rail a[data-human]", { state: "attached" });
    if (layout.then) await page.evaluate(layout.then);
    return { page, errors };
  };
}

function htmlOf({ html, css = "" }: Layout, mount: string): string {
  return `<!doctype html><html lang="en" data-mount="${mount}"><head><title>Help</title>
    <link rel="stylesheet" href="/page.css"><style>body { margin: 0; font: 16px/1.5 sans-serif } ${css}</style></head>
    <body>${html}<script type="module" src="/page.js"></script></body></html>`;
}
