import type { Page } from "playwright";
import { expect, vi } from "vitest";

/** The panel. */
export const panel = "[data-hr~='panel']";
const moreWays = "#inside button[data-hr~='more-ways-summary']";

/** Waits until an expectation holds. A busy machine needs longer than the default of a second. */
export const eventually = (expectation: () => Promise<void>) => vi.waitFor(expectation, { timeout: 10_000 });

/** Waits until the modal of the host is shown and has taken focus. */
export async function waitForHost(page: Page): Promise<void> {
  await page.locator("#inside [data-hr~='rail']").waitFor();
  // Libraries fade in, and some take focus only then.
  await page.waitForTimeout(400);
}

/** The ways to open the panel. Each waits until it is open. */
export const openers = {
  mouse: async (page: Page) => {
    await page.locator(moreWays).click();
    await page.locator(panel).waitFor();
  },
  keyboard: async (page: Page) => {
    await page.locator(moreWays).focus();
    await page.keyboard.press("Enter");
    await page.locator(panel).waitFor();
  },
  shortcut: async (page: Page) => {
    await page.locator("#note").focus();
    await page.keyboard.press("Alt+Shift+H");
    await page.locator(panel).waitFor();
  },
};

/** Where the page and the modal are. */
export const place = (page: Page) =>
  page.evaluate(() => {
    const boxOf = (selector: string) => {
      const { left, top, width } = document.querySelector(selector)?.getBoundingClientRect() ?? {};
      return [left, top, width];
    };
    return { scroll: [scrollX, scrollY], page: boxOf("#marker"), modal: boxOf("#inside") };
  });

/** Expects that neither the page nor the modal has moved. */
export async function expectStill(page: Page, before: Awaited<ReturnType<typeof place>>): Promise<void> {
  expect(await place(page)).toEqual(before);
}

/** Expects that the panel has focus and is on top, that Tab stays in it, and that mouse and keyboard operate it. */
export async function expectOperable(page: Page): Promise<void> {
  await eventually(async () => expect(await whereFocusIs(page)).toBe("panel"));
  await expectPress(page);
  await page.locator(panel).getByRole("radio", { name: "Faults" }).check();
  expect(await page.locator(`${panel} input:checked`).inputValue()).toBe("fault");
  await page.keyboard.press("ArrowUp");
  expect(await page.locator(`${panel} input:checked`).inputValue()).toBe("bill");
  const stops = new Set<string>();
  for (let count = 0; count < 14; count += 1) {
    await page.keyboard.press("Tab");
    stops.add(await whereFocusIs(page));
  }
  // Past the last control the browser's own controls follow; a page then has no focused element.
  stops.delete("body");
  expect([...stops]).toEqual(["panel"]);
}

/** Expects that a real click in the middle of the panel's link to a person arrives there. */
async function expectPress(page: Page): Promise<void> {
  const box = await page.locator(`${panel} a[href^='tel:']`).first().boundingBox();
  if (!box) throw new Error("The panel has no link to a person.");
  await page.evaluate(() => {
    const link = document.querySelector("[data-hr~='panel'] a[href^='tel:']");
    link?.addEventListener("click", (event) => {
      event.preventDefault();
      link.setAttribute("data-pressed", "");
    });
  });
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  expect(await page.locator(`${panel} a[data-pressed]`).count()).toBe(1);
}

/** Closes the panel by Escape, and expects that the modal stays. */
export async function closeByEscape(page: Page): Promise<void> {
  await page.keyboard.press("Escape");
  await page.locator(panel).waitFor({ state: "detached" });
  // Long enough for a library to fade out.
  await page.waitForTimeout(300);
  expect(await page.locator("#inside").isVisible()).toBe(true);
}

/** Names the element with focus, by its part, id or tag, if it is inside `selector`; else an empty text. */
export const focusedIn = (page: Page, selector: string) =>
  page.evaluate((selector) => {
    const { activeElement: at } = document;
    return at?.closest(selector) ? (at.getAttribute("data-hr") ?? (at.id || at.localName)) : "";
  }, selector);

/** What has focus: the panel, the body, or something else. */
function whereFocusIs(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { activeElement } = document;
    if (activeElement?.closest("[data-hr~='panel']")) return "panel";
    return activeElement === document.body ? "body" : (activeElement?.outerHTML.slice(0, 80) ?? "nothing");
  });
}
