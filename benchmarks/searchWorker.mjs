// Counts the tasks of 50 ms and more that search causes on a page in Chromium, while customers type and paste at 10,000 articles.
//   node benchmarks/searchWorker.mjs
import { resolve } from "node:path";
import { build } from "esbuild";
import { chromium } from "playwright";
import { ensureChromium } from "../scripts/lib/chromium.mjs";
import { createArticles } from "./lib/articles.mjs";
import { engine } from "./lib/engine.mjs";

const root = resolve(import.meta.dirname, "..");
const site = "http://localhost";
const { allLanguages, createSearchIndex } = await engine(root);
const { articles, text } = createArticles();
const index = JSON.stringify(createSearchIndex(articles(10_000), { locale: "en", language: allLanguages.en }));

const page = `import { defineContacts, HandrailProvider } from "@handrail/contact";
  import { HelpSearch } from "@handrail/search";
  import { createElement as h } from "react";
  import { createRoot } from "react-dom/client";
  const contacts = defineContacts([{ kind: "phone", number: "+37052000000" }]);
  const workerFrom = location.search === "?worker" ? undefined : Infinity;
  const source = { kind: "local", index: "/help.json", workerFrom };
  createRoot(document.querySelector("main")).render(h(HandrailProvider, { contacts }, h(HelpSearch, { source })));`;
const observe = `window.tasks = []; new PerformanceObserver((list) => {
  for (const { duration } of list.getEntries()) window.tasks.push(duration);
}).observe({ type: "longtask", buffered: true });`;
const files = new Map([
  ["/page/index.js", await bundle(page)],
  ["/worker/index.js", await bundle('import "./packages/search/src/worker/index.ts";')],
]);

const browser = await chromium.launch({ executablePath: await ensureChromium(), args: ["--no-sandbox"] });
process.stdout.write(
  "| 10,000 articles | while | tasks of 50 ms and more | longest, ms |\n| --- | --- | --- | --- |\n",
);
for (const where of ["worker", "page"]) {
  const tab = await open(where);
  const field = tab.getByRole("combobox");
  await report(tab, where, "the index loads", async () => {
    await field.focus();
    await field.pressSequentially(text(2));
    await tab.getByRole("option").first().waitFor({ timeout: 60_000 });
  });
  await report(tab, where, "20 words are typed", () => field.pressSequentially(text(20), { delay: 60 }));
  for (const [name, pasted] of [
    ["2,000 words are pasted", text(2000)],
    ["100,000 letters are pasted", "x".repeat(100_000)],
    ["100,000 Chinese characters are pasted", "账单".repeat(50_000)],
  ]) {
    await report(tab, where, name, async () => {
      await field.fill(pasted);
      await tab.waitForTimeout(1500);
    });
  }
  await tab.close();
}
await browser.close();

async function report(tab, where, name, act) {
  await tab.evaluate(() => window.tasks.splice(0));
  await act();
  await tab.waitForTimeout(500);
  const tasks = await tab.evaluate(() => window.tasks);
  process.stdout.write(`| in the ${where} | ${name} | ${tasks.length} | ${Math.round(Math.max(0, ...tasks))} |\n`);
}

async function open(where) {
  const tab = await browser.newPage();
  await tab.route(`${site}/**`, (route) => {
    const { pathname } = new URL(route.request().url());
    const script = files.get(pathname);
    if (script) return route.fulfill({ contentType: "text/javascript", body: script });
    if (pathname === "/help.json") return route.fulfill({ contentType: "application/json", body: index });
    const body = `<!doctype html><link rel="icon" href="data:,"><main></main><script>${observe}</script><script type="module" src="/page/index.js"></script>`;
    return route.fulfill({ contentType: "text/html; charset=utf-8", body });
  });
  await tab.goto(`${site}/?${where}`);
  return tab;
}

async function bundle(contents) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root },
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    target: "es2022",
    jsx: "automatic",
    conditions: ["handrail-source"],
    define: { "process.env.NODE_ENV": '"production"' },
  });
  return outputFiles[0].text;
}
