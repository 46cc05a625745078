import puppeteer from "puppeteer-core";
import type { Engine } from "./engine.js";

/** Starts Firefox. @param executablePath Where it is installed. */
export async function startFirefox(executablePath: string): Promise<Engine> {
  const browser = await puppeteer.launch({ browser: "firefox", executablePath, headless: true });
  return {
    // Firefox slows the timers of a tab behind another.
    tabs: 1,
    async newTab(viewport) {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      await page.setViewport(viewport);
      return {
        goto: async (url) => void (await page.goto(url)),
        // The caller of `evaluate` knows the type of its script's value.
        evaluate: async <Value>(script: string) => (await page.evaluate(script)) as Value,
        click: (x, y) => page.mouse.click(x, y),
        close: () => context.close(),
      };
    },
    close: () => browser.close(),
  };
}
