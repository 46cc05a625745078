import { fileURLToPath } from "node:url";
import { compileStyles } from "@handrail-tooling/build/styles";
import { build } from "esbuild";
import type { Browser, BrowserContextOptions, Page } from "playwright";

const packages = ["theme", "ui", "contact", "answer", "faq"];
const packagesFolder = fileURLToPath(new URL("../../../../packages", import.meta.url));
/** Nothing listens there: every request is answered here. */
const site = "http://localhost";

/** Makes a function that opens page.tsx with the current styles of the packages. */
export async function createSite(browser: Browser) {
  const [script, styles] = await Promise.all([bundle(), compileAll()]);
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

async function compileAll(): Promise<string> {
  const styles = await Promise.all(packages.map((name) => compileStyles(`${packagesFolder}/${name}`)));
  return styles.join("\n");
}

async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL("page.tsx", import.meta.url))],
    bundle: true,
    write: false,
    format: "esm",
    target: "es2022",
    jsx: "automatic",
    conditions: ["handrail-source"],
    define: { "process.env.NODE_ENV": JSON.stringify("production") },
  });
  return outputFiles[0]?.text ?? "";
}
