import { fileURLToPath } from "node:url";
import type { Walkthrough } from "@handrail/react";
import { build } from "esbuild";
import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchChromium } from "../chromium.js";

declare global {
  /** What the documentation adds to a page. */
  var handrailAuthoring: {
    checkAnchors: (walkthrough: Walkthrough, document: Document) => readonly { path: string; kind: string }[];
    mountAuthoring: (options: { walkthrough: Walkthrough }) => { recording: () => Walkthrough };
    stableSelector: (element: Element) => string | undefined;
  };
}

const entry = fileURLToPath(new URL("../../../../packages/walkthrough/src/authoring/index.ts", import.meta.url));
const html = `<!doctype html><html lang="en"><title>Shop</title><meta http-equiv="Content-Security-Policy"
  content="default-src 'none'; script-src 'none'; style-src 'none'"><body><h1 data-hr-anchor="title">Shop</h1><button id="buy"><b>Buy</b> now</button>
  <div hidden><p id="folded">Folded</p></div><p class="line">One</p><p class="line">Two</p><b id="away">Away</b><label>Name <input></label></body></html>`;
const body = { type: "root", children: [] } as const;
const targets = ["#buy", "#gone", "#folded", ".line", "#away", "[["];
const walkthrough: Walkthrough = {
  id: "w",
  version: 1,
  locale: "en",
  title: "W",
  summary: "",
  audience: "staff",
  steps: targets.map((target, index) => ({ id: `s${index}`, title: target, body, target })),
};

let browser: Browser;
let page: Page;
beforeAll(async () => {
  const options = { bundle: true, write: false, format: "iife", globalName: "handrailAuthoring" } as const;
  const footer = { js: "globalThis.handrailAuthoring = handrailAuthoring;" };
  const { outputFiles } = await build({ entryPoints: [entry], conditions: ["handrail-source"], footer, ...options });
  browser = await launchChromium();
  page = await browser.newPage({ viewport: { width: 700, height: 520 } });
  await page.addInitScript({ content: outputFiles[0]?.text ?? "" });
  await page.route("http://localhost/**", (route) => route.fulfill({ contentType: "text/html", body: html }));
  await page.goto("http://localhost/");
  await page.evaluate(() => {
    const away = document.querySelector<HTMLElement>("#away");
    if (away) Object.assign(away.style, { position: "absolute", left: "-9999px" });
  });
});
afterAll(() => browser.close());

describe("help for authors on a page with a strict policy", () => {
  it("names each target that is dead", async () => {
    const problems = await page.evaluate(
      (walkthrough) => handrailAuthoring.checkAnchors(walkthrough, document),
      walkthrough,
    );
    expect(problems.map(({ path, kind }) => `${path} ${kind}`)).toEqual([
      "steps[1].target missing",
      "steps[2].target hidden",
      "steps[3].target several",
      "steps[4].target hidden",
      "steps[5].target invalid",
    ]);
  });

  it("records real clicks and keys, and leaves the page as it was", async () => {
    const markup = () => page.evaluate(() => document.body.innerHTML);
    const before = await markup();
    await page.evaluate((walkthrough) => {
      Object.assign(window, { authoring: handrailAuthoring.mountAuthoring({ walkthrough }) });
    }, walkthrough);
    const panel = page.getByRole("region", { name: "Walkthrough author" });
    expect(await panel.getByRole("listitem").count()).toBe(5);
    await panel.getByRole("button", { name: "Record clicks" }).focus();
    await page.keyboard.press("Enter");
    await page.locator("b", { hasText: "Buy" }).click();
    await page.locator("label").click({ position: { x: 5, y: 8 } });
    await panel.getByText("2 steps: Name").waitFor();
    await page.keyboard.press("Escape");
    await panel.getByRole("button", { name: "Pick an element" }).click();
    await page.locator("#buy").focus();
    await page.keyboard.press("Enter");
    expect(await panel.getByRole("textbox").inputValue()).toBe("#buy");
    await page.keyboard.press("Escape");
    await panel.waitFor({ state: "detached" });
    expect(await markup()).toBe(before);
  });
});
