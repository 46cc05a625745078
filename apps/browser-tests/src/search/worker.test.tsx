import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { createSearchIndex } from "@handrail/search/engine";
import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchChromium } from "../chromium.js";
import { bundlePage } from "../serve/bundlePage.js";
import { fieldOf } from "./site.js";

const site = "http://localhost";
const pageFile = fileURLToPath(new URL("largePage.tsx", import.meta.url));
const searchFolder = dirname(createRequire(import.meta.url).resolve("@handrail/search/package.json"));
const index = JSON.stringify(
  createSearchIndex(
    Array.from({ length: 2000 }, (_, id) => ({
      id: String(id),
      title: id === 7 ? "My bill is wrong" : `Device ${id}`,
    })),
  ),
);

let browser: Browser;
let files: Map<string, string>;
beforeAll(async () => {
  browser = await launchChromium();
  const [page, worker] = await Promise.all(
    [pageFile, join(searchFolder, "src/worker/index.ts")].map((file) => bundlePage([file], "development")),
  );
  files = new Map([
    ["/page/index.js", page?.script ?? ""],
    ["/worker/index.js", worker?.script ?? ""],
  ]);
}, 60_000);
afterAll(() => browser.close());

/** Opens the page with a Content Security Policy, and collects what it writes to the console. */
async function open(policy: string): Promise<{ page: Page; errors: string[] }> {
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  await page.route(`${site}/**`, (route) => {
    const { pathname } = new URL(route.request().url());
    const script = files.get(pathname);
    if (script) return route.fulfill({ contentType: "text/javascript", body: script });
    if (pathname === "/help.json") return route.fulfill({ contentType: "application/json", body: index });
    return route.fulfill({
      contentType: "text/html; charset=utf-8",
      headers: { "Content-Security-Policy": policy },
      body: '<!doctype html><html lang="en"><title>Help</title><link rel="icon" href="data:,"><main></main><script type="module" src="/page/index.js"></script>',
    });
  });
  await page.goto(site);
  return { page, errors };
}

const strict = "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; img-src data:";

describe("HelpSearch with 2,000 articles in Chromium", () => {
  it("answers from a worker under a strict Content Security Policy", async () => {
    const { page, errors } = await open(`${strict}; worker-src 'self'`);
    await fieldOf(page).fill("bill wrong");
    expect(await page.getByRole("option").first().textContent()).toContain("My bill is wrong");
    expect(page.workers().map((worker) => new URL(worker.url()).pathname)).toEqual(["/worker/index.js"]);
    expect(errors).toEqual([]);
    await page.close();
  });

  it("answers from the page if the policy forbids workers, and reports it", async () => {
    const { page, errors } = await open(`${strict}; worker-src 'none'`);
    await fieldOf(page).fill("bill wrong");
    expect(await page.getByRole("option").first().textContent()).toContain("My bill is wrong");
    expect(page.workers()).toEqual([]);
    expect(errors.filter((text) => text.includes("no worker could search, so the page does"))).toHaveLength(1);
    await page.close();
  });

  it("answers from a worker while 100,000 letters are pasted", async () => {
    const { page } = await open(`${strict}; worker-src 'self'`);
    await fieldOf(page).fill("x".repeat(100_000));
    await page.getByText("We couldn't find").first().waitFor();
    await fieldOf(page).fill("bill");
    expect(await page.getByRole("option").first().textContent()).toContain("My bill is wrong");
    await page.close();
  });
});
