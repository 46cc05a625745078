import type { Page } from "playwright";
import { afterEach, describe, expect, it } from "vitest";
import { openBeforeAll } from "../serve/openBeforeAll.js";
import { card, eventually, focused, isOnTop, waitForStep } from "./card.js";
import { faultOf, judge } from "./judgeTarget.js";
import { createSite } from "./site.js";
import type { StartSettings } from "./window.js";

const opened = openBeforeAll(createSite);
let page: Page;
afterEach(() => page.close());

async function start(html: string, size: { width: number; height: number }) {
  ({ page } = await opened().open(html, size));
  await page.evaluate(() => window.startTour({ selectors: ["#target"], sentences: 3, waitMs: 300 }));
  await waitForStep(page, "The step 1");
  await page.waitForTimeout(500);
}

describe("a tour on a phone with text of 200 %", () => {
  const size = { width: 340, height: 640 };
  const target = '<button id="target" style="font-size: 1rem">The target</button>';

  it.each([
    ["at the start of the page", `${target}<div style="height: 2000px"></div>`],
    ["at its end", `<div style="height: 2000px"></div>${target}`],
    ["that is missing", "<p>Nothing here.</p>"],
  ])("shows the way on, the way out and a person, with a target %s", async (place, html) => {
    await start(`<style>html { font-size: 200% }</style>${html}`, size);
    for (const part of ["[data-hr~='tour-next']", "[data-hr~='tour-leave']", "a[href^='tel:']"]) {
      await eventually(async () => expect(await isInWindow(`${card} ${part}`)).toBe(true));
      expect(await isOnTop(page, `${card} ${part}`)).toBe(true);
    }
    if (place !== "that is missing") expect(faultOf(await judge(page), size)).toBeUndefined();
  });

  const isInWindow = (selector: string) =>
    page.evaluate((selector) => {
      const { left, top, right, bottom } = document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
      return right > left && left >= 0 && top >= 0 && right <= innerWidth + 1 && bottom <= innerHeight + 1;
    }, selector);
});

describe("a question in a small window", () => {
  const text = (value: string) => ({ type: "root" as const, children: [{ type: "text" as const, value }] });
  const options = ["One", "Two", "Three"].map((id) => ({
    id,
    text: id,
    feedback: "Look again at what the page says below it.",
  }));
  const walkthrough: NonNullable<StartSettings["walkthrough"]> = {
    id: "question",
    version: 1,
    locale: "en",
    title: "A question",
    summary: "",
    audience: "staff",
    steps: [
      {
        id: "ask",
        kind: "check",
        target: "#target",
        title: "The question",
        body: text("Read the screen."),
        question: { type: "one", text: "Which one?", options, correct: "Two" },
      },
    ],
  };

  it.each([
    { width: 375, height: 667 },
    { width: 320, height: 568 },
    { width: 1000, height: 500 },
  ])("keeps focus, and shows how to try again after a wrong answer, at $width × $height", async (size) => {
    const html = '<div style="height: 300px"></div><button id="target">The target</button>';
    ({ page } = await opened().open(html, size));
    await page.evaluate((walkthrough) => window.startTour({ selectors: [], waitMs: 300, walkthrough }), walkthrough);
    await page.locator(`${card} [data-hr~='check-submit']`).waitFor({ state: "attached" });
    await page.waitForTimeout(400);
    const unfold = page.locator(`${card} [data-hr~='tour-unfold']`);
    if (await unfold.isVisible()) await unfold.click();
    await page.locator(`${card} input`).first().check();
    await page.locator(`${card} [data-hr~='check-submit']`).click();
    await eventually(async () => expect(await focused(page)).toBe("check-feedback"));
    await eventually(async () => expect(await isOnTop(page, `${card} [data-hr~='check-again']`)).toBe(true));
    expect(await focused(page)).toBe("check-feedback");
  });
});

describe("the ring around a target in forced colours", () => {
  it.each(["light", "dark"] as const)("can be seen in the pixels on a %s ground", async (colorScheme) => {
    await start('<button id="target" style="margin: 60px">The target</button>', { width: 1000, height: 700 });
    await page.emulateMedia({ forcedColors: "active", colorScheme });
    const ring = page.locator("[data-hr~='tour-ring']");
    const { x, y, width, height } = (await ring.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    const clip = { x: x - 10, y: y - 10, width: width + 20, height: height + 20 };
    const picture = async () => (await page.screenshot({ clip, animations: "disabled" })).toString("base64");
    const shown = await picture();
    await page.addStyleTag({ content: "[data-hr~='tour-ring'] { display: none }" });
    const changed = await page.evaluate(([one, other]) => window.countChanged(one, other), [
      await picture(),
      shown,
    ] as const);
    // WCAG 2.2, 2.4.13: a line of 2 px around it.
    expect(changed).toBeGreaterThanOrEqual(2 * 2 * (width + height));
  });
});
