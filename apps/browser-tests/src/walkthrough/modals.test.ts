import type { Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBeforeAll } from "../serve/openBeforeAll.js";
import { card, eventually, focused, isOnTop, pressPerson, waitForStep } from "./card.js";
import { hostNames } from "./hostNames.js";
import { createSite } from "./site.js";

const opened = openBeforeAll(createSite);

const html = '<main><button id="opener">Tour</button><p id="behind" style="margin-top: 40px">Behind</p></main>';
/** The target of both steps: in the modal, behind it, or none. */
const targets = { in: "#press", behind: "#behind", none: "" };
const all = hostNames.flatMap((host) =>
  (["before", "during"] as const).flatMap((when) =>
    (["in", "behind", "none"] as const).map((target) => ({ host, when, target })),
  ),
);
/** Half of them, three for each modal, unless a full run is asked for by `HANDRAIL_RUNS`. */
const scenes = process.env.HANDRAIL_RUNS ? all : all.filter((_, index) => index % 2 === 0);

describe.each(scenes)("the card over the modal of $host, opened $when the tour, with its target $target", (scene) => {
  let page: Page;
  let errors: readonly string[];
  beforeAll(async () => {
    ({ page, errors } = await opened().open(html));
    await page.locator("#opener").focus();
    const openHost = async () => {
      await page.evaluate((host) => window.openHost(host), scene.host);
      await page.locator("#inside").waitFor();
      await page.waitForTimeout(150);
    };
    if (scene.when === "before") await openHost();
    await page.evaluate((target) => window.startTour({ selectors: [target, target] }), targets[scene.target]);
    await waitForStep(page, "The step 1");
    if (scene.when === "during") await openHost();
    await page.waitForTimeout(250);
  });
  afterAll(() => page.close());

  it("is operable with mouse and keyboard, leads to a person, and the modal stays open", async () => {
    await eventually(async () => expect(await isOnTop(page, `${card} [data-hr~='tour-next']`)).toBe(true));
    await pressPerson(page, "mouse");
    await page.locator(`${card} [data-hr~='tour-next']`).click({ timeout: 4000 });
    await waitForStep(page, "The step 2");
    expect(await page.locator("#inside").isVisible()).toBe(true);
    await eventually(async () => expect(await focused(page)).toBe("tour-title"));
    await pressPerson(page, "keyboard");
    await page.locator(`${card} [data-hr~='tour-back']`).press("Enter");
    await waitForStep(page, "The step 1");
    expect(await page.locator("#inside").isVisible()).toBe(true);
    await page.keyboard.press("Escape");
    await page.locator(card).waitFor({ state: "detached" });
    await page.waitForTimeout(200);
    expect(await page.locator("#inside").isVisible()).toBe(true);
    expect(errors).toEqual([]);
  });
});
