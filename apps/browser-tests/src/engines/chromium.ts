import { launchChromium } from "../chromium.js";
import type { Engine } from "./engine.js";

/** Starts Chromium. */
export async function startChromium(): Promise<Engine> {
  const browser = await launchChromium();
  return {
    tabs: 12,
    async newTab(viewport) {
      const context = await browser.newContext({ viewport });
      const page = await context.newPage();
      return {
        goto: async (url) => void (await page.goto(url)),
        evaluate: (script) => page.evaluate(script),
        click: (x, y) => page.mouse.click(x, y),
        close: () => context.close(),
      };
    },
    close: () => browser.close(),
  };
}
