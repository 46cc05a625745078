import type { Page } from "playwright";
import { afterEach, describe, expect, it } from "vitest";
import { openBeforeAll } from "../serve/openBeforeAll.js";
import { card, isOnTop, waitForStep } from "./card.js";
import { faultOf, judge } from "./judgeTarget.js";
import { createSite } from "./site.js";

const opened = openBeforeAll(createSite);
let page: Page;
afterEach(() => page.close());

const size = { width: 1000, height: 700 };

async function start(rule: string) {
  const html = `<style>${rule}</style><main style="padding: 120px 300px"><button id="target">The target</button></main>`;
  ({ page } = await opened().open(html, size));
  await page.evaluate(() => window.startTour({ selectors: ["#target"], waitMs: 300 }));
  await waitForStep(page, "The step 1");
  await page.waitForTimeout(500);
}

/** The brightness of a pixel, from 0 to 255. */
async function brightnessAt(x: number, y: number): Promise<number> {
  const png = await page.screenshot({ clip: { x, y, width: 1, height: 1 } });
  return page.evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const canvas = document.createElement("canvas").getContext("2d");
    canvas?.drawImage(image, 0, 0);
    const [red = 0, green = 0, blue = 0] = canvas?.getImageData(0, 0, 1, 1).data ?? [];
    return (red + green + blue) / 3;
  }, png.toString("base64"));
}

describe("a tour on a page with rules of its own", () => {
  it.each([
    ["every <svg>", "svg { width: 1em; height: 1em; position: relative; top: 3px; display: inline-block }"],
    ["every <path>", "svg path { fill: currentColor; stroke: none; stroke-width: 9px }"],
    [
      "every popover",
      "[popover] { position: absolute; inset: unset; width: 200px; padding: 1rem; border: 2px solid; background: #fff }",
    ],
    [
      "every dialog",
      "[role='dialog'] { display: none; top: 50%; left: 50%; transform: translate(-50%, -50%); bottom: 0 }",
    ],
    ["every <div>", "div { position: relative; float: left; min-height: 40px }"],
    ["every element", "*, *::before { transition: all 0.9s !important }"],
  ])("dims the page around the target, and has a card that can be operated, with rules for %s", async (_, rule) => {
    await start(rule);
    expect(faultOf(await judge(page), size)).toBeUndefined();
    for (const part of ["[data-hr~='tour-next']", "[data-hr~='tour-leave']", "a[href^='tel:']"])
      expect(await isOnTop(page, `${card} ${part}`)).toBe(true);
    const dimmed = await brightnessAt(4, 4);
    expect(dimmed).toBeGreaterThan(30);
    expect(await brightnessAt(297, 131)).toBeGreaterThan(dimmed + 30);
  });

  it("follows its target at once where each element has a transition", async () => {
    await start("*, *::before { transition: all 0.9s !important }");
    await page.evaluate(() => {
      const main = document.querySelector("main");
      main?.style.setProperty("transition", "none", "important");
      main?.style.setProperty("padding-top", "300px");
    });
    await page.waitForTimeout(200);
    expect(faultOf(await judge(page), size)).toBeUndefined();
  });
});
