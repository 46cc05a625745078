import { createServer } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import type { BrowserContext, Page } from "playwright";

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
 */
export async function createSite(environment: "development" | "production", modules: readonly string[] = []) {
  const { resolve } = createRequire(import.meta.url);
  const { outputFiles } = await build({
    stdin: {
      contents: [resolve("@handrail/react/styles.css"), ...modules, fileURLToPath(new URL("page.tsx", import.meta.url))]
        .map((path) => `import ${JSON.stringify(path)};`)
        .join("\n"),
      resolveDir: fileURLToPath(new URL(".", import.meta.url)),
    },
    bundle: true,
    minify: true,
    write: false,
    outdir: "/",
    format: "esm",
    target: "es2022",
    jsx: "automatic",
    loader: { ".woff2": "empty", ".woff": "empty" },
    conditions: ["handrail-source"],
    define: { "process.env.NODE_ENV": JSON.stringify(environment) },
  });
  const file = (end: string) => outputFiles.find(({ path }) => path.endsWith(end))?.text ?? "";
  const [script, styles] = [file(".js"), file(".css")];

  const pages = new Map<string, string>();
  const server = createServer(({ url = "/" }, response) => {
    const [path = ""] = url.split("?");
    const [type, body] =
      path === "/page.js"
        ? ["text/javascript", script]
        : path === "/page.css"
          ? ["text/css", styles]
          : ["text/html", pages.get(path) ?? ""];
    response.writeHead(200, { "Content-Type": type, "Cache-Control": "max-age=600" }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // A server that listens on a port has an address of this kind.
  const { port } = server.address() as AddressInfo;

  /** Serves a layout, and returns its address. */
  function add(layout: Layout, mount: Mount): string {
    const path = `/${pages.size}.html`;
    pages.set(path, htmlOf(layout, mount));
    return `http://127.0.0.1:${port}${path}`;
  }

  async function open(context: BrowserContext, layout: Layout, mount: Mount): Promise<OpenPage> {
    const page = await context.newPage();
    const errors: string[] = [];
    page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
    page.on("pageerror", (error) => errors.push(String(error)));
    await page.goto(add(layout, mount));
    await page.waitForSelector(".rail a[data-human]", { state: "attached" });
    if (layout.script) await page.evaluate(layout.script);
    return { page, errors };
  }
  return { add, open, close: () => server.close() };
}

function htmlOf({ html, css = "" }: Layout, mount: Mount): string {
  return `<!doctype html><html lang="en" data-mount="${mount}"><head><title>Help</title>
    <link rel="icon" href="data:,"><link rel="stylesheet" href="/page.css"><style>body { margin: 0; font: 16px/1.5 sans-serif } ${css}</style></head>
    <body>${html}<script type="module" src="/page.js"></script></body></html>`;
}
