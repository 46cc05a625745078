import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { setTimeout as wait } from "node:timers/promises";
import type { Browser } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchChromium } from "../chromium.js";
import { buildPage } from "./buildPage.js";
import { boundedRoots } from "./pages.js";

const styles = readFileSync(createRequire(import.meta.url).resolve("@handrail/react/styles.css"), "utf8");
/** A telephone's window, in CSS pixels. */
const viewport = { width: 412, height: 915 };
/** What Web Vitals counts as a score that nobody notices is ten times this. */
const maxShift = 0.01;
const site = "https://help.example/";

let browser: Browser;
let built: Awaited<ReturnType<typeof buildPage>>;
beforeAll(async () => {
  [browser, built] = await Promise.all([launchChromium(), buildPage({ react: 19, environment: "production" })]);
});
afterAll(() => browser.close());

describe("hydration on a telephone, while the office is closed", () => {
  it.each(["long", ...Object.keys(boundedRoots)])("moves nothing in %s", async (name) => {
    const page = await browser.newPage({ viewport });
    // A Saturday, since the words for the next opening depend on the day.
    await page.clock.setFixedTime("2026-11-28T12:00:00Z");
    await page.route(`${site}**`, (route) => {
      const isScript = route.request().url().endsWith("client.js");
      return isScript
        ? route.fulfill({ contentType: "text/javascript", body: built.script })
        : route.fulfill({ contentType: "text/html; charset=utf-8", body: htmlOf(built.html(name, false), name) });
    });
    await page.goto(site);
    await page.addScriptTag({ url: `${site}client.js`, type: "module" });
    await page.getByText("Opens Mon").first().waitFor();
    // The launcher measures the page, and the panel's code arrives.
    await wait(2000);
    expect(await page.evaluate<number>("window.shift")).toBeLessThanOrEqual(maxShift);
    await page.close();
  });
});

function htmlOf(body: string, name: string): string {
  const observe = `window.shift = 0; new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) window.shift += value;
  }).observe({ type: "layout-shift", buffered: true });`;
  return `<!doctype html><html lang="en"><title>Help</title><link rel="icon" href="data:,">
    <meta name="viewport" content="width=device-width"><style>${styles}</style><script>${observe}</script>
    <body><div id="root" data-name="${name}" data-strict="false">${body}</div>`;
}
