import type { Page } from "playwright";
import { afterEach, describe, expect, it } from "vitest";
import { openBeforeAll } from "../serve/openBeforeAll.js";
import { card, eventually, waitForStep } from "./card.js";
import { createSite } from "./site.js";
import type { StartSettings } from "./window.js";

const opened = openBeforeAll(createSite);
let page: Page;
afterEach(() => page.close());

const wide = { width: 1000, height: 700 };
const phone = { width: 375, height: 667 };
const buttons = (count: number, style: string) =>
  Array.from({ length: count }, (_, index) => `<button class="stop" style="${style}">Stop ${index}</button>`).join("");
/** Stops in all parts of the window, and below it. */
const grid = `<main style="display: grid; grid-template-columns: repeat(5, 1fr); gap: 30px 12px">
  ${buttons(50, "height: 50px; min-width: 0")}</main>`;
const target = '<p id="target" style="margin: 20px; width: 150px">The target</p>';

async function start(html: string, size: { width: number; height: number }, settings: Partial<StartSettings> = {}) {
  ({ page } = await opened().open(html, size));
  // As text, since the types of a walkthrough are too deep for those of `evaluate`.
  const all: StartSettings = { selectors: ["#target"], waitMs: 300, dim: false, ...settings };
  await page.evaluate(`window.startTour(${JSON.stringify(all)})`);
  await waitForStep(page, "The step 1");
  await page.waitForTimeout(500);
}

/** What has focus, by its text, and whether something else than the card is on top somewhere in its box. */
const lookAtFocus = () =>
  page.evaluate((card) => {
    let at = document.activeElement;
    let [x, y] = [0, 0];
    for (;;) {
      const frame = at instanceof HTMLIFrameElement ? at : undefined;
      const inner = at?.shadowRoot?.activeElement ?? frame?.contentDocument?.activeElement;
      if (!inner || inner.localName === "body") break;
      if (frame) [x, y] = [frame.getBoundingClientRect().left + 2, frame.getBoundingClientRect().top + 2];
      at = inner;
    }
    const isAside = !at || at.localName === "body" || at.closest(card) !== null;
    const { left, top, width, height } = at?.getBoundingClientRect() ?? new DOMRect();
    const shares = [0.1, 0.3, 0.5, 0.7, 0.9];
    const isOnTop = (across: number, down: number) => {
      const hit = document.elementFromPoint(x + left + width * across, y + top + height * down);
      return hit !== null && !hit.closest(card);
    };
    return {
      name: at?.textContent?.slice(0, 20) ?? "",
      isSeen: isAside || shares.some((across) => shares.some((down) => isOnTop(across, down))),
    };
  }, card);

/** Goes through the page by a key. @returns what the card covered for longer than it needs to give way */
async function walk(key: "Tab" | "Shift+Tab", count: number): Promise<readonly string[]> {
  const covered: string[] = [];
  for (let press = 0; press < count; press += 1) {
    await page.keyboard.press(key);
    await page.waitForTimeout(60);
    const first = await lookAtFocus();
    if (first.isSeen) continue;
    await page.waitForTimeout(700);
    const later = await lookAtFocus();
    expect(later.name).toBe(first.name);
    if (!later.isSeen) covered.push(later.name);
  }
  return covered;
}

describe("what has focus beside a tour that does not dim", () => {
  it.each([
    ["beside its target", wide, target + grid, "Tab"],
    ["without a target", wide, grid, "Tab"],
    ["beside a target at the end of the page", wide, grid + target, "Shift+Tab"],
    ["as a sheet", phone, target + grid, "Tab"],
    ["as a sheet without a target", phone, grid, "Tab"],
    ["as a sheet below a target at the end of the page", phone, grid + target, "Shift+Tab"],
    ["on the smallest screen", { width: 320, height: 568 }, target + grid, "Tab"],
    ["in a low window", { width: 700, height: 320 }, target + grid, "Tab"],
    ["over a large target", wide, `<div id="target">${grid}</div>`, "Tab"],
    ["over a large target on a phone", phone, `<div id="target">${grid}</div>`, "Tab"],
    [
      "on a page that scrolls smoothly",
      phone,
      `<style>html { scroll-behavior: smooth }</style>${target}${grid}`,
      "Tab",
    ],
  ] as const)(
    "is seen at each stop while the card is %s",
    async (_, size, html, key) => {
      await start(html, size);
      expect(await walk(key, 58)).toEqual([]);
    },
    90_000,
  );

  it("is seen in a shadow tree and in a frame", async () => {
    const inner = buttons(20, "display: block; height: 60px; margin: 20px");
    await start(
      `${target}<div><template shadowrootmode="open">${inner}</template></div>
      <iframe style="width: 300px; height: 1700px" srcdoc="${inner.replaceAll('"', "'")}"></iframe>`,
      phone,
    );
    expect(await walk("Tab", 30)).toEqual([]);
  }, 60_000);

  it("is seen after the user has unfolded the card, which folds again", async () => {
    await start(
      `<main id="target" style="height: 290px"><button class="stop" style="display: block; height: 100px; margin-top: 100px">Stop</button></main>`,
      { width: 340, height: 300 },
    );
    await page.locator(`${card} [data-hr~='tour-unfold']`).click();
    const isFolded = async () => (await page.locator(`${card}[data-folded]`).count()) > 0;
    await eventually(async () => expect(await isFolded()).toBe(false));
    await page.locator(".stop").focus();
    await eventually(async () => expect(await isFolded()).toBe(true));
    expect((await lookAtFocus()).isSeen).toBe(true);
  });
});

describe("a card that gives way to what has focus", () => {
  const place = () =>
    page.evaluate((card) => JSON.stringify(document.querySelector(card)?.getBoundingClientRect()), card);

  it("leaves focus and the page where they are", async () => {
    await start(grid, wide, { selectors: [""] });
    for (const stop of await page.locator(".stop").all()) {
      const box = await stop.boundingBox();
      if (!box || box.y > wide.height - 60) break;
      await stop.evaluate((element: HTMLElement) => element.focus({ preventScroll: true }));
      await eventually(async () => expect((await lookAtFocus()).isSeen).toBe(true));
      expect(await stop.boundingBox()).toEqual(box);
      expect(await stop.evaluate((element) => element === document.activeElement)).toBe(true);
    }
  });

  it("stays in its new place while it covers nothing that has focus", async () => {
    await start(grid, wide, { selectors: [""] });
    const before = await place();
    await page.locator(".stop").nth(22).focus();
    await eventually(async () => expect(await place()).not.toBe(before));
    const after = await place();
    for (const index of [20, 0, 1, 5]) {
      await page.locator(".stop").nth(index).focus();
      await page.waitForTimeout(200);
      expect(await place()).toBe(after);
    }
  });
});
