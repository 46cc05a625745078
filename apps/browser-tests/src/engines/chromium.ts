import type { Page } from "playwright";
import { launchChromium } from "../chromium.js";
import type { Engine, Tab } from "./engine.js";

/** Starts Chromium. */
export async function startChromium(): Promise<Engine> {
  const browser = await launchChromium();
  return {
    tabs: 12,
    newTab: async (viewport) => tabOf(await browser.newPage({ viewport })),
    close: () => browser.close(),
  };
}

/** A page of Playwright as a tab. */
export function tabOf(page: Page): Tab {
  return {
    goto: async (url) => void (await page.goto(url)),
    evaluate: (script) => page.evaluate(script),
    click: (x, y) => page.mouse.click(x, y),
    press: async (keys) => {
      for (const key of keys) await page.keyboard.press(key);
    },
    close: () => page.close(),
  };
}
