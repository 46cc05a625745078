import type { Browser, BrowserContext, Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { launchChromium } from "../chromium.js";
import { points, startDesk } from "./desk.js";

let browser: Browser;
let desk: Awaited<ReturnType<typeof startDesk>>;
beforeAll(async () => {
  [browser, desk] = await Promise.all([launchChromium(), startDesk("form.tsx")]);
});
afterAll(async () => {
  await browser.close();
  desk.close();
});

// A browser restores the storage of a tab after a reload or a crash. The storage of a closed tab is gone.
const cases = points.flatMap((point) => [
  { kill: "network", point },
  { kill: "reload", point },
  ...(point === "at once" ? [] : [{ kill: "tab", point }]),
]);

async function openForm(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto(desk.url);
  await page.getByRole("button", { name: "Send" }).or(page.locator("[data-hr~='form-outcome']")).first().waitFor();
  return page;
}

/** Returns the text of the page and of its fields. */
const wordsOf = (page: Page) =>
  page.evaluate(() => `${document.body.textContent} ${document.querySelector("textarea")?.value ?? ""}`);

describe("ContactForm after a kill of the network, page or tab", { timeout: 90_000 }, () => {
  it.concurrent.each(cases)("$kill, $point: the words are there, or the desk has them", async ({ kill, point }) => {
    const context = await browser.newContext();
    let page = await openForm(context);
    const text = `My bill is wrong (${kill}, ${point}).`;
    await page.getByRole("textbox").fill(text);
    const die = async () => {
      if (kill === "network") await context.setOffline(true);
      else if (kill === "tab") await page.close();
      else await page.reload();
    };
    const reached = new Promise<void>((resolve) => {
      const plan = async () => {
        await die();
        resolve();
      };
      if (point === "before it leaves") {
        void page.route("**/messages", async (route) => {
          await plan();
          await route.abort().catch(() => {});
        });
      } else if (point !== "at once") desk.plan(text, { at: point, reached: plan });
      else resolve();
    });
    if (point === "at once" && kill === "network") await die();
    // The page may die before the press is over.
    const pressed = page
      .getByRole("button", { name: "Send" })
      .click()
      .catch(() => {});
    if (point === "at once" && kill === "reload") await die();
    await Promise.all([pressed, reached]);

    // Later the customer comes back.
    await page.unrouteAll().catch(() => {});
    await context.setOffline(false);
    if (kill === "tab") page = await openForm(context);
    const isSafe = async () => desk.ticketsFor(text) === 1 || (await wordsOf(page)).includes(text);
    await vi.waitFor(async () => expect(await isSafe()).toBe(true), { timeout: 20_000 });
    expect(desk.ticketsFor(text)).toBeLessThanOrEqual(1);
    expect(await page.locator("a[href='tel:+37052000000']").first().isVisible()).toBe(true);
    await context.close();
  });
});
