import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchChromium } from "../chromium.js";
import { contexts, type Scene } from "./scenes.js";
import { createSite } from "./site.js";
import "./window.js";

/** The tallest rail that still is one line: the target size and the space around it. */
const maxLineHeight = 64;

let browser: Browser;
let open: Awaited<ReturnType<typeof createSite>>;
beforeAll(async () => {
  browser = await launchChromium();
  open = await createSite(browser);
});
afterAll(() => browser.close());

async function show(width: number, scene: Partial<Scene>): Promise<Page> {
  const page = await open({ viewport: { width, height: 700 } });
  await page.evaluate((shown) => window.fits.show(shown), {
    company: "usual" as const,
    content: "rail" as const,
    context: contexts.block,
    ...scene,
  });
  return page;
}

const wide = '<div style="inline-size:288px">{content}</div>';
const call = "[data-hr~='rail'] a[href^='tel:']";

describe("the contact rail", () => {
  it.each([320, 700])("is one line in a dialog of a window of %d px", async (width) => {
    const page = await show(width, { context: `<dialog open style="margin:0;padding:0">${wide}</dialog>` });
    const box = await page.locator("[data-hr~='rail']").boundingBox();
    expect(box?.height).toBeLessThan(maxLineHeight);
    expect(await page.locator(call).isVisible()).toBe(true);
  });

  it("keeps its ground in a dialog, which is a view of its own", async () => {
    const page = await show(700, { context: `<p data-hr="rail"></p><dialog open>${wide}</dialog>` });
    const rail = page.locator("div[data-hr~='rail']");
    expect(await rail.evaluate((element) => getComputedStyle(element).backgroundColor)).not.toBe("rgba(0, 0, 0, 0)");
  });

  it.each([320, 700])("is a quiet line after another rail, in a window of %d px", async (width) => {
    const page = await show(width, { content: "rails" });
    const [first, second] = await page.locator("[data-hr~='rail']").all();
    expect((await second?.boundingBox())?.height).toBeLessThan(maxLineHeight);
    const ground = (rail: typeof first) => rail?.evaluate((element) => getComputedStyle(element).backgroundColor);
    expect(await ground(first)).not.toBe("rgba(0, 0, 0, 0)");
    expect(await ground(second)).toBe("rgba(0, 0, 0, 0)");
  });

  it.each([320, 700])("unfolds for the focus in a window of %d px, and moves no link", async (width) => {
    const page = await show(width, { content: "rails" });
    const link = page.locator(call).nth(1);
    const heading = page.locator("[data-hr~='rail-heading']").nth(1);
    const before = await link.boundingBox();
    await link.focus();
    expect(await heading.isVisible()).toBe(true);
    expect(await link.boundingBox()).toEqual(before);
  });

  it("counts the rails of each preview by themselves", async () => {
    const context =
      '<div><div data-hr-page><p data-hr="rail"></p></div></div><div><div data-hr-page>{content}</div></div>';
    const page = await show(700, { context });
    const rail = page.locator("div[data-hr~='rail']");
    expect(await rail.evaluate((element) => getComputedStyle(element).backgroundColor)).not.toBe("rgba(0, 0, 0, 0)");
  });

  it("writes a number on one line where it fits", async () => {
    const page = await show(320, {});
    const lines = await page
      .locator(`${call} [data-hr~='channel-text']`)
      .evaluate((text) => text.getClientRects().length);
    expect(lines).toBe(1);
  });

  it("prints the number or the address of each channel", async () => {
    const page = await show(700, {});
    await page.emulateMedia({ media: "print" });
    const printed = await page.locator("[data-hr~='rail'] a").evaluateAll((links) =>
      links.map((link) => {
        const { content } = getComputedStyle(link, "::after");
        return `${link.textContent} ${content === "none" ? "" : content.slice(1, -1)}`.trim();
      }),
    );
    expect(printed).toEqual([
      "Call +370 5 200 0000",
      "Chat /chat",
      "Write to help@example.com",
      "See Gedimino pr. 9, Vilnius on a map /map",
    ]);
  });
});
