import puppeteer, { type KeyInput, type Page } from "puppeteer-core";
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
        press: async (keys) => {
          for (const key of keys) await pressIn(page, key);
        },
        close: () => context.close(),
      };
    },
    close: () => browser.close(),
  };
}

async function pressIn(page: Page, key: string): Promise<void> {
  const isBackwards = key === "Shift+Tab";
  if (isBackwards) await page.keyboard.down("Shift");
  // The names of keys are the same in Puppeteer, whose type lists them.
  await page.keyboard.press((isBackwards ? "Tab" : key) as KeyInput);
  if (isBackwards) await page.keyboard.up("Shift");
}
