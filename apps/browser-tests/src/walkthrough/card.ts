import type { Page } from "playwright";
import { expect, vi } from "vitest";

/** The card of the tour. */
export const card = "[data-hr~='tour-card']";

/** Waits until an expectation holds. A busy machine needs longer than the default of a second. */
export const eventually = (expectation: () => Promise<void>) => vi.waitFor(expectation, { timeout: 8000 });

/** Waits until the card is shown and is about a step. */
export async function waitForStep(page: Page, title: string): Promise<void> {
  await page.locator(`${card} h2`, { hasText: title }).waitFor();
  await page.waitForTimeout(120);
}

/** Whether a press in the middle of an element would arrive there. */
export const isOnTop = (page: Page, selector: string) =>
  page.evaluate((selector) => {
    const element = document.querySelector(selector);
    const { left, top, width, height } = element?.getBoundingClientRect() ?? new DOMRect();
    const at = document.elementFromPoint(left + width / 2, top + height / 2);
    return width > 0 && at !== null && (element?.contains(at) ?? false);
  }, selector);

/** What has focus: a part of the card by its token, or an id or a tag of the page. */
export const focused = (page: Page) =>
  page.evaluate(() => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    return at?.getAttribute("data-hr")?.split(" ").at(-1) ?? (at?.id || at?.localName);
  });

/** Clicks the link to a person in the card, and expects that the press arrives. */
export async function pressPerson(page: Page, way: "mouse" | "keyboard"): Promise<void> {
  const link = `${card} a[href^='tel:']`;
  await page.evaluate((link) => {
    const element = document.querySelector(link);
    element?.addEventListener("click", (event) => {
      event.preventDefault();
      element.setAttribute("data-pressed", "");
    });
  }, link);
  if (way === "mouse") await page.locator(link).first().click({ timeout: 4000 });
  else {
    for (let count = 0; count < 2 && !(await isFocused(page, link)); count += 1) await page.keyboard.press("Tab");
    expect(await isFocused(page, link)).toBe(true);
    await page.keyboard.press("Enter");
  }
  expect(await page.locator(`${link}[data-pressed]`).count()).toBe(1);
}

const isFocused = (page: Page, selector: string) =>
  page.evaluate((selector) => document.activeElement?.matches(selector) ?? false, selector);
