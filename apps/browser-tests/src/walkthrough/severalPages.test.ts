import type { Page } from "playwright";
import { afterEach, describe, expect, it } from "vitest";
import { openBeforeAll } from "../serve/openBeforeAll.js";
import { card, eventually, focused, waitForStep } from "./card.js";
import { createSite } from "./severalPagesSite.js";

const opened = openBeforeAll(() => createSite());
let page: Page;
let errors: readonly string[];
afterEach(async () => {
  expect(errors).toEqual([]);
  await page.evaluate(() => {
    localStorage.clear();
    sessionStorage.clear();
  });
  await page.close();
});
const start = async (path: string) => {
  ({ page, errors } = await opened().open(path));
};
const press = (name: string) => page.locator(card).getByRole("button", { name, exact: true }).click();
const isMissing = () => page.locator("[data-hr~='tour-missing']").count();

describe.each(["a full load", "a client router"])("a tour over several pages with %s", (way) => {
  const query = way === "a client router" ? "?router" : "";

  it("goes on at the page of the step, with the answers from before", async () => {
    await start(`/start${query}`);
    await page.evaluate(() => Object.assign(window, { isSamePage: true }));
    await page.getByRole("button", { name: "Show me again" }).click();
    await waitForStep(page, "The start");
    await press("Next");
    await page.locator(card).getByRole("textbox").fill("three");
    await press("Check the answer");
    await press("Next");
    await waitForStep(page, "Two");
    await press("Next");
    await waitForStep(page, "Your orders");
    const link = page.locator(card).getByRole("link", { name: "Go to that page" });
    await link.waitFor();
    await page.waitForTimeout(700);
    expect(await isMissing()).toBe(0);
    await link.click();
    await page.waitForURL(/\/orders/);
    await waitForStep(page, "Your orders");
    await link.waitFor({ state: "detached" });
    expect(await isMissing()).toBe(0);
    await eventually(async () => expect(await focused(page)).toBe("tour-title"));
    await eventually(async () => expect(await page.locator("[data-hr~='tour-ring']").getAttribute("d")).not.toBe(""));
    expect(await page.evaluate(() => "isSamePage" in window)).toBe(way === "a client router");
    // The wrong answer still counts: four steps, and not three.
    await page.locator(card).getByText("Step 4 of 4").waitFor();
    await press("Finish");
    await press("Close");
    await page.reload();
    await page.locator("[data-ready]").waitFor({ state: "attached" });
    expect(await page.locator(card).count()).toBe(0);
  });
});

describe("an offer", () => {
  it("appears without moving the page or focus, and remembers No thanks", async () => {
    await start("/start");
    const offer = page.getByRole("region", { name: "New here?" });
    await offer.waitFor();
    expect(await focused(page)).toBe("body");
    expect(await page.evaluate(() => Reflect.get(window, "shifts"))).toBe(0);
    await offer.getByRole("button", { name: "No thanks" }).click();
    await offer.waitFor({ state: "detached" });
    expect(await focused(page)).not.toBe("body");
    await page.reload();
    await page.waitForTimeout(500);
    expect(await offer.count()).toBe(0);
    expect(await page.evaluate(() => Reflect.get(window, "shifts"))).toBe(0);
  });

  it.each(["last", "invisible"])("appears before what nobody sees: %s", async (place) => {
    await start(`/start?${place}`);
    await page.getByRole("region", { name: "New here?" }).waitFor();
    expect(await page.evaluate(() => Reflect.get(window, "shifts"))).toBe(0);
  });

  it("stays hidden where it would move what is on the screen", async () => {
    await start("/start?crowded");
    await page.waitForTimeout(500);
    expect(await page.locator("[data-hr~='tour-offer']").isVisible()).toBe(false);
    expect(await page.evaluate(() => Reflect.get(window, "shifts"))).toBe(0);
  });
});
