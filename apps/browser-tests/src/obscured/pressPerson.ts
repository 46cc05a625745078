import type { Page } from "playwright";
import { expect, vi } from "vitest";
import "./window.js";

/**
 * Presses a person as a visitor would: a real click in the middle of a link to one that is in the window, without scrolling.
 * Fails where no such click arrives at its link.
 */
export async function pressPerson(page: Page, timeoutMs = 15_000): Promise<void> {
  await page.evaluate(() => {
    window.addEventListener(
      "click",
      (event) => {
        window.pressed = event.composedPath().some((at) => at instanceof Element && at.matches("a[data-human][href]"));
        event.preventDefault();
      },
      { capture: true },
    );
  });
  await vi.waitFor(async () => expect(await isPressed(page)).toBe(true), { timeout: timeoutMs, interval: 200 });
}

async function isPressed(page: Page): Promise<boolean> {
  const centres = await page.evaluate(() =>
    window.links().flatMap((link) => {
      const { left, top, width, height } = link.getBoundingClientRect();
      const [x, y] = [left + width / 2, top + height / 2];
      return width > 0 && x > 0 && y > 0 && x < window.innerWidth && y < window.innerHeight ? [{ x, y }] : [];
    }),
  );
  for (const { x, y } of centres) {
    await page.evaluate(() => {
      window.pressed = false;
    });
    await page.mouse.click(x, y);
    if (await page.evaluate(() => window.pressed)) return true;
  }
  return false;
}
