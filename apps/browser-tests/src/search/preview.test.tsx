import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { fieldOf, openInChromium } from "./site.js";

const open = openInChromium();

describe("Search.Preview in Chromium", () => {
  it.each([
    ["below the hits", 360],
    ["beside the hits", 1000],
  ])("moves nothing when its text arrives: %s", async (_where, width) => {
    const page = await open(
      { parent: "uncontrolled", latency: 20, previewLatency: 900 },
      { viewport: { width, height: 900 }, reducedMotion: "reduce" },
    );
    await fieldOf(page).click();
    await page.keyboard.type("bill");
    await page.getByRole("option").first().waitFor();
    await wait(700);
    const boxes = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('[role="option"], [data-hr~="rail"], [data-hr~="search-preview"]')].map((part) =>
          JSON.stringify(part.getBoundingClientRect()),
        ),
      );
    const before = await boxes();
    await page.evaluate("window.shift = 0");
    await page.getByText("Check the sum").waitFor();
    expect(await boxes()).toEqual(before);
    expect(await page.evaluate("window.shift")).toBeLessThan(0.02);
    await page.context().close();
  });
});

describe("HelpSearch in a page from right to left", () => {
  it("begins titles of the other direction where the list begins", async () => {
    const page = await open({ parent: "uncontrolled", latency: 20 });
    await page.evaluate(() => {
      document.documentElement.dir = "rtl";
    });
    await fieldOf(page).click();
    await page.keyboard.type("bill");
    await page.getByRole("option").first().waitFor();
    const starts = await page.evaluate(() =>
      ["search-hit-title", "search-hit-summary"].map((part) => {
        const range = document.createRange();
        range.selectNodeContents(document.querySelector(`[data-hr~="${part}"]`) ?? document.body);
        return Math.round(range.getBoundingClientRect().right);
      }),
    );
    const edge = await page.evaluate(() => {
      const hit = document.querySelector('[role="option"]') ?? document.body;
      return Math.round(hit.getBoundingClientRect().right - Number.parseFloat(getComputedStyle(hit).paddingRight));
    });
    expect(starts).toEqual([edge, edge]);
    await page.context().close();
  });
});
