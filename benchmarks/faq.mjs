// Measures FAQs of several libraries in one run: the server's HTML and how long it takes to render, and in Chromium how long it takes to
// open one question and all of them. From the current source of Handrail.
//   node benchmarks/faq.mjs
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { chromium } from "playwright";
import { ensureChromium } from "../scripts/lib/chromium.mjs";

process.env.NODE_ENV = "production";
const requireInModule = 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);';
const onServer = 500;
const inBrowser = 1000;
const rounds = 30;
/** How much slower than this machine a customer's device is. */
const throttling = 4;

const { render, names, questions } = await importServer();
const rows = Object.fromEntries(names.map((name) => [name, { name, ...measureServer(name) }]));
await measureBrowser();
print();

// The bundle is written beside the packages, so that it finds React there.
async function importServer() {
  const external = ["react", "react/*", "react-dom", "react-dom/*"];
  const code = await bundle("faqServer.jsx", { platform: "node", external, banner: { js: requireInModule } });
  const folder = mkdtempSync(fileURLToPath(new URL("../node_modules/.cache/faq-", import.meta.url)));
  writeFileSync(join(folder, "server.mjs"), code);
  return import(join(folder, "server.mjs")).finally(() => rmSync(folder, { recursive: true }));
}

async function bundle(file, options) {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(`lib/${file}`, import.meta.url))],
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    target: "es2022",
    jsx: "automatic",
    conditions: ["handrail-source"],
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "error",
    ...options,
  });
  return outputFiles[0].text;
}

function measureServer(name) {
  const html = questions(onServer).reduce((rest, { text }) => rest.replace(text, ""), render(name, onServer));
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    render(name, onServer);
    return performance.now() - start;
  });
  return {
    html: html.length / 1000,
    gzip: gzipSync(html, { level: 9 }).length / 1000,
    render: median(times.slice(rounds / 3)),
  };
}

async function measureBrowser() {
  const script = await bundle("faqClient.jsx", {});
  const server = createServer(({ url }, response) => {
    if (url === "/script.js") return response.setHeader("Content-Type", "text/javascript").end(script);
    response
      .setHeader("Content-Type", "text/html")
      .end('<!doctype html><div id="root"></div><script type="module" src="/script.js"></script>');
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const browser = await chromium.launch({ executablePath: await ensureChromium(), args: ["--no-sandbox"] });
  for (const name of names) {
    const page = await browser.newPage();
    await page.goto(
      `http://127.0.0.1:${server.address().port}/?library=${encodeURIComponent(name)}&count=${inBrowser}`,
    );
    await page.waitForFunction(() => document.body.textContent.includes("number 999?"));
    await page.waitForTimeout(1000);
    const client = await page.context().newCDPSession(page);
    await client.send("Performance.enable", { timeDomain: "threadTicks" });
    await client.send("Emulation.setCPUThrottlingRate", { rate: throttling });
    const times = [];
    for (let index = 100; index < inBrowser; index += 100)
      times.push(await measurePress(page, client, `plan number ${index}?`));
    rows[name].one = median(times.map(({ work }) => work));
    rows[name].onePaint = median(times.map(({ paint }) => paint));
    await client.send("Emulation.setCPUThrottlingRate", { rate: 1 });
    if (name !== "Headless UI") rows[name].all = (await measurePress(page, client, "Open all")).paint;
    await page.close();
  }
  await browser.close();
  server.close();
}

// Presses the button with these words. `work` is the time of the page's thread until it rests, `paint` the time until it painted.
async function measurePress(page, client, words) {
  const workMs = async () => {
    const { metrics } = await client.send("Performance.getMetrics");
    return metrics.find(({ name }) => name === "TaskDuration").value * 1000;
  };
  const before = await workMs();
  const paint = await page.evaluate(pressUntilPaint, words);
  await page.waitForTimeout(500);
  return { work: (await workMs()) - before, paint };
}

function pressUntilPaint(words) {
  const button = [...document.querySelectorAll("summary, button")].find((one) => one.textContent.includes(words));
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const start = performance.now();
      button.click();
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now() - start);
        port2.postMessage(undefined);
      });
    });
  });
}

function print() {
  const plain = rows["plain details"];
  process.stdout.write(
    `| library | HTML of ${onServer} without answers, kB | gzip, kB | render, ms | open one of ${inBrowser} at ${throttling}×: work, ms | until paint, ms | open all ${inBrowser}, ms |\n` +
      "| --- | --- | --- | --- | --- | --- | --- |\n",
  );
  for (const { name, ...row } of Object.values(rows)) {
    const cells = ["html", "gzip", "render", "one", "onePaint", "all"].map((key) =>
      row[key] === undefined ? "" : `${row[key].toFixed(1)} (${(row[key] / plain[key]).toFixed(1)}×)`,
    );
    process.stdout.write(`| ${[name, ...cells].join(" | ")} |\n`);
  }
}

function median(values) {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)];
}
