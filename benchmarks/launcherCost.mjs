// Measures what Handrail's watch for a person costs a page of 10,000 elements in Chromium: at rest, and a frame while it scrolls.
//   npx turbo run build --filter='./packages/*' && node benchmarks/launcherCost.mjs
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { build } from "esbuild";
import { chromium } from "playwright";
import { ensureChromium } from "../scripts/lib/chromium.mjs";
import { unpackPackages } from "../scripts/lib/pack.mjs";

const restMs = 10_000;
/** After this time, the pauses between two measurements of a page at rest have reached their full length. */
const calmMs = 12_000;
const frames = 240;
const elements = 10_000;

const folder = join(unpackPackages(), "apps");
mkdirSync(folder, { recursive: true });
const entry = join(folder, "launcher-cost.js");
writeFileSync(
  entry,
  `import { ContactRail, HandrailProvider, defineContacts } from "@handrail/contact";
  import { createElement as h } from "react";
  import { createPortal } from "react-dom";
  import { createRoot } from "react-dom/client";
  const contacts = defineContacts([{ kind: "phone", number: "+37052000000" }]);
  const places = [...document.querySelectorAll(".rail")];
  createRoot(document.querySelector("#app")).render(
    h(HandrailProvider, { contacts }, places.map((place, index) => createPortal(h(ContactRail), place, String(index)))),
  );`,
);
const { outputFiles } = await build({
  entryPoints: [entry],
  bundle: true,
  minify: true,
  write: false,
  format: "esm",
  define: { "process.env.NODE_ENV": '"production"' },
});
const script = outputFiles[0].text;
const styles = readFileSync(join(unpackPackages(), "node_modules/@handrail/react/dist/styles.css"), "utf8");

const server = createServer(({ url }, response) => {
  const { pathname, searchParams } = new URL(url, "http://localhost");
  if (pathname === "/script.js") return response.setHeader("Content-Type", "text/javascript").end(script);
  response.setHeader("Content-Type", "text/html").end(htmlOf(searchParams.get("rails")));
});
await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
const browser = await chromium.launch({ executablePath: await ensureChromium(), args: ["--no-sandbox"] });

process.stdout.write(
  "| page | script at rest, ms in 5 s | script a frame, ms | longest time between frames, ms |\n| --- | --- | --- | --- |\n",
);
for (const rails of ["none", 1, 20, 100]) {
  const cells = await measure(rails);
  process.stdout.write(`| ${rails === "none" ? "without Handrail" : `${rails} rails`} | ${cells.join(" | ")} |\n`);
}
await browser.close();
server.close();

async function measure(rails) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(`http://127.0.0.1:${server.address().port}/?rails=${rails}`);
  await page.waitForTimeout(calmMs);
  const client = await page.context().newCDPSession(page);
  // The time of the thread, so that other work of the machine does not count.
  await client.send("Performance.enable", { timeDomain: "threadTicks" });
  const scriptMs = async () => {
    const { metrics } = await client.send("Performance.getMetrics");
    const value = (name) => metrics.find((one) => one.name === name)?.value ?? 0;
    return (value("ScriptDuration") + value("LayoutDuration") + value("RecalcStyleDuration")) * 1000;
  };
  const before = await scriptMs();
  await page.waitForTimeout(restMs);
  const atRest = ((await scriptMs()) - before) * (5000 / restMs);
  const start = await scriptMs();
  const longest = await page.evaluate(scrollThrough, frames);
  const perFrame = ((await scriptMs()) - start) / frames;
  await page.close();
  return [atRest, perFrame, longest].map((value) => value.toFixed(2));
}

// Scrolls in each frame, and returns the longest time between two of them.
function scrollThrough(frames) {
  return new Promise((resolve) => {
    let [count, last, longest] = [0, performance.now(), 0];
    const step = () => {
      const now = performance.now();
      longest = Math.max(longest, now - last);
      last = now;
      window.scrollBy(0, 40);
      count += 1;
      if (count < frames) requestAnimationFrame(step);
      else resolve(longest);
    };
    requestAnimationFrame(step);
  });
}

function htmlOf(rails) {
  const count = rails === "none" ? 0 : Number(rails);
  const every = Math.floor(elements / Math.max(1, count));
  const paragraphs = Array.from({ length: elements }, (_, index) =>
    count > 0 && index % every === 0 && index / every < count ? '<div class="rail"></div>' : "<p>Text</p>",
  );
  const run = rails === "none" ? "" : '<script type="module" src="/script.js"></script>';
  return `<!doctype html><style>${styles}</style><body>${paragraphs.join("")}<div id="app"></div>${run}`;
}
