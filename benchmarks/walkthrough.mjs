// Measures tours of several libraries in one run in Chromium: how exactly the cut-out follows its target, what a tour costs while the page
// rests, and how long the next step takes. From the current source of Handrail.
//   node benchmarks/walkthrough.mjs
import { createServer } from "node:http";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { chromium } from "playwright";
import { ensureChromium } from "../scripts/lib/chromium.mjs";
import { compileStyles } from "../tooling/build/src/styles.mjs";

const names = ["Handrail", "driver.js", "Shepherd", "Joyride", "Reactour"];
const imports = {
  Handrail: 'export { Tour } from "@handrail/walkthrough"; export { HandrailProvider } from "@handrail/contact";',
  "driver.js": 'export { driver } from "driver.js";',
  Shepherd: 'export { default } from "shepherd.js";',
  Joyride: 'export { Joyride } from "react-joyride";',
  Reactour: 'export { TourProvider, useTour } from "@reactour/tour";',
};
const size = { width: 1000, height: 700 };
const frames = 30;
/** The frames in which a cut-out may be late. */
const lateFrames = 2;
const idleMs = 3000;
/** How often the change of a step is measured; the median counts. */
const rounds = 5;

/** What happens to the page while the first step is shown. */
const scenes = {
  "layout shift": (page) => page.evaluate(() => document.querySelector("#above").style.setProperty("height", "180px")),
  "nested scroll": (page) => page.evaluate(() => document.querySelector("#box").scrollBy(0, 60)),
  "page scroll": (page) => page.evaluate(() => window.scrollBy(0, 40)),
  resize: (page) => page.setViewportSize({ ...size, width: 860 }),
  "slide-in": (page) => page.evaluate(() => document.querySelector("#mover").classList.add("slides")),
  transform: (page) =>
    page.evaluate(() => document.querySelector("#mover").style.setProperty("transform", "translate(120px, 30px)")),
  zoom: (page) => page.evaluate(() => document.body.style.setProperty("zoom", "1.25")),
};
const html = `<!doctype html><title>Tours</title><link rel="stylesheet" href="/styles.css"><style>
  body { margin: 0; font: 16px/1.5 sans-serif } #box { overflow: auto; height: 340px; margin: 0 10% }
  #target, #second { width: 180px; height: 48px } .slides { animation: slide 0.5s }
  @keyframes slide { from { transform: translateX(260px) } }</style>
  <div id="above" style="height: 40px">Above</div><div id="box"><div style="height: 120px">In the box</div>
  <div id="mover"><button id="target">Target</button></div><div style="height: 900px"></div></div>
  <button id="second">Second</button><div style="height: 1500px"></div><div id="root"></div>
  <script type="module" src="/script.js"></script>`;

const rows = Object.fromEntries(names.map((name) => [name, { name, errors: {} }]));
for (const name of names) rows[name].kB = await measureSize(imports[name]);
await measureBrowser();
print();

function bundle(options) {
  return build({
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    target: "es2022",
    jsx: "automatic",
    outdir: "/",
    conditions: ["handrail-source"],
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "error",
    ...options,
  });
}

// Without React, and without code that is loaded later.
async function measureSize(contents) {
  const { outputFiles, metafile } = await bundle({
    stdin: { contents, resolveDir: fileURLToPath(new URL(".", import.meta.url)) },
    external: ["react", "react/*", "react-dom", "react-dom/*"],
    splitting: true,
    metafile: true,
  });
  const texts = new Map(outputFiles.map(({ path, text }) => [path, text]));
  const first = new Set(
    Object.keys(metafile.outputs).filter((file) => metafile.outputs[file].entryPoint === "<stdin>"),
  );
  for (const file of first)
    for (const { path, kind } of metafile.outputs[file].imports)
      if (kind === "import-statement" && metafile.outputs[path]) first.add(path);
  const code = [...first].map((file) => texts.get(resolve(file))).join("");
  return gzipSync(code, { level: 9 }).length / 1000;
}

async function measureBrowser() {
  const { outputFiles } = await bundle({
    entryPoints: [fileURLToPath(new URL("lib/tourClient.jsx", import.meta.url))],
  });
  const peers = outputFiles.find(({ path }) => path.endsWith(".css")).text;
  const packages = ["theme", "ui", "contact", "walkthrough"].map((name) =>
    compileStyles(fileURLToPath(new URL(`../packages/${name}`, import.meta.url))),
  );
  const files = {
    "/script.js": ["text/javascript", outputFiles.find(({ path }) => path.endsWith(".js")).text],
    "/styles.css": ["text/css", [peers, ...(await Promise.all(packages))].join("\n")],
  };
  const server = createServer(({ url }, response) => {
    const [type, body] = files[url] ?? ["text/html", html];
    response.setHeader("Content-Type", type).end(body);
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  const browser = await chromium.launch({ executablePath: await ensureChromium(), args: ["--no-sandbox"] });
  for (const name of names) {
    const url = `http://127.0.0.1:${server.address().port}/?library=${encodeURIComponent(name)}`;
    for (const scene of Object.keys(scenes))
      rows[name].errors[scene] = await onPage(browser, url, (page) => measureErrors(page, scenes[scene]));
    Object.assign(rows[name], await onPage(browser, url, measureIdle));
    const times = [];
    for (let round = 0; round < rounds; round += 1)
      times.push(await onPage(browser, url, (page) => page.evaluate(() => window.stepChange())));
    rows[name].step = times.toSorted((one, other) => one - other)[Math.floor(rounds / 2)];
  }
  await browser.close();
  server.close();
}

async function onPage(browser, url, measure) {
  const page = await browser.newPage({ viewport: size });
  await page.goto(url);
  await page.waitForFunction(() => document.body.textContent.includes("First step"));
  // Some libraries fade in, and move their cut-out meanwhile.
  await page.waitForTimeout(1500);
  const result = await measure(page);
  await page.close();
  return result;
}

// The largest error after the first frames.
async function measureErrors(page, change) {
  const before = await page.evaluate(() => window.errorAt("#target"));
  if (before > 1) return { before };
  await change(page);
  const errors = await page.evaluate((count) => window.record(count), frames);
  return { late: Math.max(...errors.slice(lateFrames)) };
}

async function measureIdle(page) {
  const client = await page.context().newCDPSession(page);
  await client.send("Performance.enable");
  const layouts = async () => {
    const { metrics } = await client.send("Performance.getMetrics");
    return metrics.find(({ name }) => name === "LayoutCount").value;
  };
  const before = await layouts();
  const counts = await page.evaluate(countCalls, idleMs);
  return { ...counts, layouts: (await layouts()) - before };
}

async function countCalls(ms) {
  const counts = { animationFrames: 0, rects: 0 };
  const request = window.requestAnimationFrame;
  window.requestAnimationFrame = (run) => {
    counts.animationFrames += 1;
    return request(run);
  };
  for (const name of ["getBoundingClientRect", "getClientRects"]) {
    const read = Element.prototype[name];
    Element.prototype[name] = function () {
      counts.rects += 1;
      return read.call(this);
    };
  }
  await new Promise((done) => setTimeout(done, ms));
  return counts;
}

function print() {
  const names = Object.keys(scenes);
  const heads = [...names, "idle: frames, rects, layouts", "next step, ms", "kB"];
  process.stdout.write(`| library | ${heads.join(" | ")} |\n| --- |${" --- |".repeat(heads.length)}\n`);
  for (const { name, errors, animationFrames, rects, layouts, step, kB } of Object.values(rows)) {
    const cells = names.map((scene) => {
      const { before, late } = errors[scene];
      return before === undefined ? late.toFixed(1) : `not at the start (${before.toFixed(1)})`;
    });
    const idle = `${animationFrames}, ${rects}, ${layouts}`;
    process.stdout.write(`| ${[name, ...cells, idle, step.toFixed(0), kB.toFixed(1)].join(" | ")} |\n`);
  }
}
