import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { launchChromium } from "../chromium.js";
import { bundlePage, compileAll } from "../serve/bundlePage.js";
import { fieldOf } from "./site.js";

let browser: Browser;
let html: string;
let page: Page;
beforeAll(async () => {
  browser = await launchChromium();
  const [{ script }, styles] = await Promise.all([
    bundlePage([fileURLToPath(new URL("dialogPage.tsx", import.meta.url))]),
    compileAll(["theme", "ui", "contact", "search"]),
  ]);
  const safe = script.replaceAll("</script", "<\\/script");
  html = `<!doctype html><html lang="en"><title>Help</title><style>${styles}</style><body><script type="module">${safe}</script>`;
}, 60_000);
afterAll(() => browser.close());
beforeEach(async () => {
  page = await browser.newPage();
  page.setDefaultTimeout(8000);
  await page.route("http://localhost/**", (route) => route.fulfill({ contentType: "text/html", body: html }));
  await page.goto("http://localhost/");
  await page.getByRole("button", { name: "Search for help" }).waitFor();
});
afterEach(() => page.close());

const dialog = () => page.getByRole("dialog", { name: "Search for help" });
const focused = () =>
  page.evaluate(() => document.activeElement?.getAttribute("data-hr") ?? document.activeElement?.localName);

describe("HelpSearchDialog with real keys in Chromium", () => {
  it("opens by Control+K while the customer types, and returns the focus there", async () => {
    await page.getByLabel("A letter").fill("Dear");
    await page.keyboard.press("Control+k");
    await dialog().waitFor();
    expect(await focused()).toBe("search-input");
    await page.keyboard.press("Escape");
    await dialog().waitFor({ state: "detached" });
    await page.waitForFunction(() => document.activeElement?.localName === "textarea");
    expect(await page.getByLabel("A letter").inputValue()).toBe("Dear");
  });

  it("does not open while a field composes", async () => {
    await page.getByLabel("A letter").focus();
    const cdp = await page.context().newCDPSession(page);
    await cdp.send("Input.imeSetComposition", { selectionStart: 2, selectionEnd: 2, text: "か" });
    await page.evaluate(() => {
      const event = new KeyboardEvent("keydown", { key: "k", ctrlKey: true, isComposing: true, bubbles: true });
      document.activeElement?.dispatchEvent(event);
    });
    expect(await dialog().count()).toBe(0);
  });

  it("puts the hits away by Escape, then clears the words, which Undo brings back, then closes", async () => {
    await page.getByRole("button", { name: "Search for help" }).click();
    await dialog().waitFor();
    await page.keyboard.type("bill");
    await page.getByRole("option").first().waitFor();
    await page.keyboard.press("Escape");
    expect(await page.getByRole("option").count()).toBe(0);
    expect(await fieldOf(page).inputValue()).toBe("bill");
    await page.keyboard.press("Escape");
    expect(await fieldOf(page).inputValue()).toBe("");
    await page.keyboard.press("Control+z");
    expect(await fieldOf(page).inputValue()).toBe("bill");
    await page.getByRole("option").first().waitFor();
    for (let time = 0; time < 3; time++) await page.keyboard.press("Escape");
    await dialog().waitFor({ state: "detached" });
    await page.waitForFunction(() => document.activeElement?.matches('[data-hr~="search-trigger"]'));
  });

  it("has the words and hits again when it reopens, and opens the highlighted one", async () => {
    await page.keyboard.press("Control+k");
    await dialog().waitFor();
    await page.keyboard.type("bill");
    await page.getByRole("option").first().waitFor();
    await dialog().getByRole("button", { name: "Close" }).click();
    await page.keyboard.press("Control+k");
    await page.getByRole("option", { name: "bill 2" }).waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await dialog().waitFor({ state: "detached" });
    expect(page.url()).toBe("http://localhost/#2");
  });

  it("keeps the rail in view on a telephone, above what scrolls", async () => {
    await page.setViewportSize({ width: 320, height: 480 });
    await page.keyboard.press("Control+k");
    await dialog().waitFor();
    await page.keyboard.type("bill");
    await page.getByRole("option").first().waitFor();
    await dialog().getByRole("link", { name: /Call/ }).click({ trial: true });
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });
  it.each([
    [1000, 700],
    [320, 568],
  ])("keeps the field, which has focus, in view while any hit is highlighted, at %i by %i", async (width, height) => {
    await page.setViewportSize({ width, height });
    await page.keyboard.press("Control+k");
    await dialog().waitFor();
    await page.keyboard.type("all bills");
    await page.getByRole("option", { name: "all bills 20" }).waitFor();
    const hidden: string[] = [];
    for (let number = 1; number <= 20; number++) {
      await page.keyboard.press("ArrowDown");
      await page.locator(`[role="option"][data-highlighted]`, { hasText: `all bills ${number}` }).waitFor();
      const seen = await page.evaluate(() => {
        const inView = (element: Element | null) => {
          const { left, width, top, bottom } = (element ?? document.body).getBoundingClientRect();
          return [top + 1, (top + bottom) / 2, bottom - 1].every((y) =>
            element?.contains(document.elementFromPoint(left + width / 2, y)),
          );
        };
        return [inView(document.activeElement), inView(document.querySelector("[data-highlighted]"))];
      });
      if (seen.includes(false)) hidden.push(`${number}: field ${seen[0]}, hit ${seen[1]}`);
    }
    expect(hidden).toEqual([]);
  });
  it.each([
    [640, 384],
    [340, 400],
  ])("leaves room for the highlighted hit with text of twice the size, at %i by %i", async (width, height) => {
    await page.setViewportSize({ width, height });
    await page.addStyleTag({ content: "html { font-size: 200% }" });
    await page.keyboard.press("Control+k");
    await dialog().waitFor();
    await page.keyboard.type("all bills");
    await page.getByRole("option", { name: "all bills 20" }).waitFor();
    const hidden: number[] = [];
    for (let number = 1; number <= 20; number++) {
      await page.keyboard.press("ArrowDown");
      const hit = page.locator(`[role="option"][data-highlighted]`, { hasText: `all bills ${number}` });
      await hit.waitFor();
      const isSeen = await hit.evaluate((element) => {
        const { left, width, top, height } = element.getBoundingClientRect();
        return [0.25, 0.5, 0.75].some((share) =>
          element.contains(document.elementFromPoint(left + width / 2, top + height * share)),
        );
      });
      if (!isSeen) hidden.push(number);
    }
    expect(hidden).toEqual([]);
  });
});
