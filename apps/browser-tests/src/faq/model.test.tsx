import { fileURLToPath } from "node:url";
import fc from "fast-check";
import type { Browser, Page } from "playwright";
import { renderToString } from "react-dom/server";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchChromium } from "../chromium.js";
import { bundlePage } from "../serve/bundlePage.js";
import { collectErrors } from "../serve/collectErrors.js";
import { type Listening, listen } from "../serve/listen.js";
import type { Setup, Shown, Step } from "./acts.js";
import { run } from "./generated.js";
import { initialValueOf, pageOf } from "./page.js";

// A tenth of the full 2,000 runs: HANDRAIL_RUNS=2000 npx vitest run src/faq. HANDRAIL_SEED sets where they start.
const runCount = Number(process.env.HANDRAIL_RUNS ?? 200);
const seed = Number(process.env.HANDRAIL_SEED ?? 20_261_128);
/** The page is tried in both builds of React. */
const builds = ["development", "production"] as const;

let browser: Browser;
let server: Listening;
beforeAll(async () => {
  const pathOf = (file: string) => fileURLToPath(new URL(file, import.meta.url));
  const [development, production, twin] = await Promise.all([
    bundlePage([pathOf("client.tsx")], "development"),
    bundlePage([pathOf("client.tsx")], "production"),
    bundlePage([pathOf("twin.ts")]),
  ]);
  const bundles = { development, production, twin };
  server = await listen(({ url = "" }, response) => {
    const { script } = bundles[url.slice(1) as keyof typeof bundles] ?? { script: "" }; // other URLs get an empty page
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    response.end(
      `<!doctype html><html lang="en"><body><div id="root"></div><script type="module">${script.replaceAll("</script", "<\\/script")}</script>`,
    );
  });
  browser = await launchChromium();
}, 60_000);
afterAll(async () => {
  await browser.close();
  server.close();
});

async function open(path: (typeof builds)[number] | "twin"): Promise<{ page: Page; errors: readonly string[] }> {
  const page = await (await browser.newContext()).newPage();
  const errors = collectErrors(page);
  await page.goto(`${server.url}/${path}`);
  return { page, errors };
}

function play(page: Page, setup: Setup, steps: readonly Step[], html = ""): Promise<readonly Shown[]> {
  return page.evaluate(
    // Each of the two pages defines this function.
    (values) => (window as unknown as { play: (...all: unknown[]) => Promise<readonly Shown[]> }).play(...values),
    [setup, steps, html],
  );
}

function serverHtml(setup: Setup): string {
  return renderToString(pageOf(setup, { views: {}, value: initialValueOf(setup) }));
}

describe("an FAQ in Chromium, whatever customer, scripts, router and parent do", () => {
  it.concurrent.each(builds)(
    "shows what a page of plain <details> shows, and records each view once (%s)",
    { timeout: 60_000 + 1000 * runCount },
    async (build) => {
      const [faq, twin] = await Promise.all([open(build), open("twin")]);
      const numRuns = Math.ceil(runCount / builds.length);
      await fc.assert(
        fc.asyncProperty(run, async ([setup, steps]) => {
          const [shown, expected] = await Promise.all([
            play(faq.page, setup, steps, setup.hydrates ? serverHtml(setup) : ""),
            play(twin.page, setup, steps),
          ]);
          expect(shown.map(({ open }) => open)).toEqual(expected.map(({ open }) => open));
          expect(shown.map(({ fault }) => fault).filter(Boolean)).toEqual([]);
          expect(shown.map(({ views }) => views)).toEqual(expected.map(({ views }) => views));
          expect(faq.errors).toEqual([]);
        }),
        { seed: seed + builds.indexOf(build), numRuns, endOnFailure: process.env.HANDRAIL_SHRINK === undefined },
      );
      await Promise.all([faq.page.context().close(), twin.page.context().close()]);
    },
  );
});
