import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import type { BrowserContext } from "playwright";

const { resolve } = createRequire(import.meta.url);
const stylesheets: Readonly<Record<string, string>> = {
  bootstrap: "bootstrap/dist/css/bootstrap.min.css",
  driver: "driver.js/dist/driver.css",
};

/** Serves a page for each host, with Handrail as it is built for production. */
export async function createSite() {
  const { outputFiles } = await build({
    stdin: {
      contents: `import ${JSON.stringify(resolve("@handrail/react/styles.css"))}; import "./page.tsx";`,
      resolveDir: fileURLToPath(new URL(".", import.meta.url)),
    },
    bundle: true,
    minify: true,
    write: false,
    outdir: "/",
    format: "esm",
    target: "es2022",
    jsx: "automatic",
    conditions: ["handrail-source"],
    define: { "process.env.NODE_ENV": '"production"' },
  });
  const file = (end: string) => outputFiles.find(({ path }) => path.endsWith(end))?.text ?? "";
  const files: Readonly<Record<string, readonly [string, string]>> = {
    "/page.js": ["text/javascript", file(".js")],
    "/page.css": ["text/css", file(".css")],
  };
  const server = createServer(({ url = "/" }, response) => {
    const { pathname, searchParams } = new URL(url, "http://localhost");
    const [type, body] = files[pathname] ?? ["text/html", htmlFor(searchParams.get("host") ?? "")];
    response.writeHead(200, { "Content-Type": type, "Cache-Control": "max-age=600" }).end(body);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  // A server that listens on a port has an address of this kind.
  const { port } = server.address() as AddressInfo;

  async function open(context: BrowserContext, host: string, size: { width: number; height: number }) {
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    await page.setViewportSize(size);
    const errors: string[] = [];
    page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
    page.on("pageerror", (error) => errors.push(String(error)));
    await page.goto(`http://127.0.0.1:${port}/?host=${host}`);
    return { page, errors };
  }
  return { open, close: () => server.close() };
}

function htmlFor(host: string): string {
  const stylesheet = stylesheets[host];
  const css = stylesheet ? readFileSync(resolve(stylesheet), "utf8") : "";
  return `<!doctype html><html lang="en"><head><title>Help</title><meta name="viewport" content="width=device-width">
    <link rel="icon" href="data:,"><style>${css} body { margin: 0; font: 16px/1.5 sans-serif }</style>
    <link rel="stylesheet" href="/page.css"></head><body><script type="module" src="/page.js"></script></body></html>`;
}
