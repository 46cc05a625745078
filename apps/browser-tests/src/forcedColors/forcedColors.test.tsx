import type { Browser, BrowserContext, Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchChromium } from "../chromium.js";
import { forceStates, openForcedColors, openScene, takePicture } from "./browser.js";
import { scenes } from "./scenes.js";
import "./window.js";

/** The states of operable elements under a pointer or keyboard. */
const states = {
  hover: ["hover"],
  active: ["hover", "active"],
  focus: ["focus", "focus-visible", "focus-within"],
};

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

describe.each(["light", "dark"] as const)("forced colours, %s", (colorScheme) => {
  let context: BrowserContext;
  beforeAll(async () => {
    context = await openForcedColors(browser, colorScheme);
  });
  afterAll(() => context.close());

  it.each(Object.entries(scenes))("%s: text, icons, focus and choices can be seen", async (name, scene) => {
    const page = await openScene(context, name, scene);
    expect(await page.evaluate((selectors) => window.lens.findMissing(selectors), scene.shows ?? ["body"])).toEqual([]);
    expect(await findFaults(page)).toEqual([]);
    await page.close();
  });
});

async function findFaults(page: Page): Promise<string[]> {
  const faults: string[] = [];
  const note = (state: string, findings: string[]) => faults.push(...findings.map((finding) => `${state}: ${finding}`));
  const session = await page.context().newCDPSession(page);
  const rest = await takePicture(page, session);
  note("at rest", await page.evaluate((png) => window.lens.findIllegible(png), rest));

  const operable = await page.evaluate(() => window.lens.markOperable());
  for (const [state, classes] of Object.entries(states)) {
    await forceStates(page, session, operable, classes);
    const picture = await takePicture(page, session);
    note(state, await page.evaluate((png) => window.lens.findIllegible(png), picture));
    if (state !== "focus") continue;
    note(state, await page.evaluate((pngs) => window.lens.findWithoutFocus(...pngs), [rest, picture] as const));
  }
  await forceStates(page, session, operable, []);

  if (await page.evaluate(() => window.lens.unchoose())) {
    const pictures = [rest, await takePicture(page, session)] as const;
    note("choice", await page.evaluate((pngs) => window.lens.findLikeUnchosen(...pngs), pictures));
  }
  return faults;
}
