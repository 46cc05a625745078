import type { Page } from "playwright";
import { afterEach, describe, expect, it } from "vitest";
import { openBeforeAll } from "../serve/openBeforeAll.js";
import { card, pressPerson, waitForStep } from "./card.js";
import { createSite } from "./severalPagesSite.js";

const opened = openBeforeAll(() => createSite(/parts\/StepParts\.tsx$/));
let page: Page;
let errors: readonly string[];
afterEach(async () => {
  expect(errors).toEqual([]);
  await page.evaluate(() => sessionStorage.clear());
  await page.close();
});
const next = () => page.locator(`${card} [data-hr~='tour-next']`).click();

/** Opens the tour. Its first step has a route, its second a question, and its last is on another page. */
async function start() {
  ({ page, errors } = await opened().open("/start"));
  await page.getByRole("button", { name: "Show me again" }).click();
  await waitForStep(page, "The start");
}

describe("a tour whose parts of steps cannot be loaded", () => {
  it.each(["mouse", "keyboard"] as const)("leads to a person by %s", async (way) => {
    await start();
    await pressPerson(page, way);
  });

  it("raises the rail at a question, which can be read and skipped", async () => {
    await start();
    await next();
    await waitForStep(page, "A question");
    await page.locator(card).getByText("How many?").waitFor();
    await page.locator(`${card} [data-hr~='rail'][data-risen]`).waitFor();
    await pressPerson(page, "keyboard");
    await next();
    await waitForStep(page, "Your orders");
  });

  it("says on another page that its target is missing, and raises the rail", async () => {
    await start();
    await next();
    await next();
    await waitForStep(page, "Your orders");
    await page.locator("[data-hr~='tour-missing']").waitFor();
    await page.locator(`${card} [data-hr~='rail'][data-risen]`).waitFor();
    await pressPerson(page, "mouse");
  });
});
