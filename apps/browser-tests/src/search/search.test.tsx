import { setTimeout as wait } from "node:timers/promises";
import type { Page } from "playwright";
import { describe, expect, it } from "vitest";
import { fieldOf, openInChromium } from "./site.js";

const open = openInChromium();

const activeHit = (page: Page) =>
  page.evaluate(() => {
    const field = document.querySelector('[data-hr~="search-input"]');
    return document.getElementById(field?.getAttribute("aria-activedescendant") ?? "")?.textContent;
  });
const hasFocus = (page: Page) => fieldOf(page).evaluate((field) => field.matches(":focus"));

describe("HelpSearch with real keys in Chromium", () => {
  it("brings words back with Undo that Escape or the button cleared", async () => {
    const page = await open({ parent: "uncontrolled", latency: 20 });
    for (const clear of [
      () => page.keyboard.press("Escape"),
      () => page.getByRole("button", { name: "Clear the search" }).click(),
    ]) {
      await fieldOf(page).click();
      await fieldOf(page).press("Control+a");
      await page.keyboard.type("my bill");
      await page.getByRole("option").first().waitFor();
      await page.keyboard.press("Escape");
      expect(await page.getByRole("option").count()).toBe(0);
      expect(await fieldOf(page).inputValue()).toBe("my bill");
      await clear();
      expect(await fieldOf(page).inputValue()).toBe("");
      expect(await hasFocus(page)).toBe(true);
      await page.keyboard.press("Control+z");
      expect(await fieldOf(page).inputValue()).toBe("my bill");
      await page.getByRole("option").first().waitFor();
    }
    await page.context().close();
  });

  it("keeps the words and their hits through Back, without the back/forward cache", async () => {
    const page = await open(undefined, {}, "?links");
    await fieldOf(page).click();
    await page.keyboard.type("router");
    await page.goto("http://localhost/article");
    await page.goBack();
    // React shows the field before its effects have read the address.
    await expect.poll(() => fieldOf(page).inputValue()).toBe("router");
    await page.getByRole("option", { name: "router 0" }).waitFor();
    await page.context().close();
  });

  it("shows a highlighted hit in front of a header that covers the top of the page", async () => {
    const page = await open(
      { parent: "uncontrolled", latency: 20, hits: 12 },
      { viewport: { width: 800, height: 500 } },
    );
    await page.addStyleTag({
      content: "header{position:fixed;inset:0 0 auto;height:120px;background:silver}main{padding-top:120px}",
    });
    await page.evaluate(() => document.body.append(document.createElement("header")));
    await fieldOf(page).click();
    await page.keyboard.type("bill");
    await page.getByRole("option").first().waitFor();
    for (let time = 0; time < 24; time++) {
      await page.keyboard.press("ArrowUp");
      const isVisible = await page.locator("[data-highlighted]").evaluate((hit) => {
        const { left, top, bottom } = hit.getBoundingClientRect();
        return [top + 1, bottom - 1].every((y) => hit.contains(document.elementFromPoint(left + 20, y)));
      });
      expect(isVisible).toBe(true);
    }
    await page.context().close();
  });

  it("highlights and opens hits in a shadow root", async () => {
    const page = await open({ parent: "uncontrolled", latency: 20, shadow: true });
    await fieldOf(page).click();
    await page.keyboard.type("bill");
    await page.getByRole("option").first().waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => window.opened)).toEqual(["bill/0"]);
    await page.context().close();
  });

  it("returns focus from a removed button to the field", async () => {
    const page = await open({ parent: "uncontrolled", latency: 20, answering: "failed" });
    await fieldOf(page).click();
    await page.keyboard.type("bill");
    await page.getByRole("button", { name: "Try again" }).press("Enter");
    await page.waitForFunction(() => document.activeElement?.matches('[data-hr~="search-input"]'));
    await page.context().close();
  });

  it("closes the keyboard of a telephone on Enter, and leaves the focus in the search", async () => {
    const page = await open({ parent: "uncontrolled", latency: 20 }, { hasTouch: true, isMobile: true });
    await fieldOf(page).tap();
    await page.keyboard.type("bill");
    await page.getByRole("option").first().waitFor();
    await page.keyboard.press("Enter");
    expect(
      await page.evaluate(() =>
        document.activeElement?.matches('[data-hr~="search"], [data-hr~="search"] :not(input)'),
      ),
    ).toBe(true);
    await page.context().close();
  });

  it.each([
    ["unsure", 30],
    ["empty", 30],
    ["person first", 30],
    ["sure", 800],
    ["empty", 800],
    ["failed", 800],
    ["unsure", 800],
    ["person first", 800],
  ] as const)("moves nothing when the answer is %s after %i ms", async (answering, latency) => {
    const telephone = { viewport: { width: 360, height: 640 }, reducedMotion: "reduce" } as const;
    const page = await open({ parent: "uncontrolled", latency, answering }, telephone);
    await fieldOf(page).click();
    await page.keyboard.type("someone scammed me", { delay: 20 });
    const field = await fieldOf(page).boundingBox();
    await wait(1500 + latency);
    expect(await page.evaluate("window.shift")).toBeLessThan(0.02);
    expect(await fieldOf(page).boundingBox()).toEqual(field);
    await page.context().close();
  });

  it("marks the highlighted hit with a contrast of 3:1", async () => {
    for (const colorScheme of ["light", "dark"] as const) {
      const page = await open({ parent: "uncontrolled", latency: 20 }, { colorScheme });
      await fieldOf(page).click();
      await page.keyboard.type("bill");
      await page.getByRole("option").first().waitFor();
      await page.keyboard.press("ArrowDown");
      expect(await activeHit(page)).toContain("bill 0");
      const contrast = await page.locator("[data-highlighted]").evaluate((hit) => {
        const luminance = (color: string) => {
          const context = new OffscreenCanvas(1, 1).getContext("2d");
          if (!context) throw new Error("There is no canvas.");
          context.fillStyle = color;
          context.fillRect(0, 0, 1, 1);
          const [r = 0, g = 0, b = 0] = [...context.getImageData(0, 0, 1, 1).data].map((value) => {
            const part = value / 255;
            return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
          });
          return 0.2126 * r + 0.7152 * g + 0.0722 * b;
        };
        const card = hit.closest('[data-hr~="search"]') ?? hit;
        const [a, b] = [
          luminance(getComputedStyle(hit).outlineColor),
          luminance(getComputedStyle(card).backgroundColor),
        ];
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
      });
      expect(contrast).toBeGreaterThanOrEqual(3);
      await page.context().close();
    }
  });
});
