import type { Page } from "playwright";
import { afterEach, describe, expect, it } from "vitest";
import { openBeforeAll } from "../serve/openBeforeAll.js";
import { card, eventually, isOnTop, waitForStep } from "./card.js";
import { faultOf, judge } from "./judgeTarget.js";
import { createSite } from "./site.js";

const opened = openBeforeAll(createSite);
let page: Page;
let errors: readonly string[];
afterEach(() => page.close());

const size = { width: 1000, height: 700 };
const target = '<button id="target">The target</button>';

async function start(html: string, waitMs = 300) {
  ({ page, errors } = await opened().open(html, size));
  await page.evaluate((waitMs) => window.startTour({ selectors: ["#target"], waitMs }), waitMs);
  await waitForStep(page, "The step 1");
  await page.waitForTimeout(300);
}
const fault = async () => faultOf(await judge(page), size);
const isCentered = () => page.locator(`${card}[data-centered]`).count();

describe("a tour on a page that changes", () => {
  it("moves the card beside a target that comes into view late", async () => {
    await start(`<div id="fold" style="height: 0; overflow: hidden">${target}</div>`, 9000);
    expect(await isCentered()).toBe(1);
    await page.evaluate(() => document.querySelector("#fold")?.removeAttribute("style"));
    await page.waitForTimeout(500);
    expect(await fault()).toBeUndefined();
    expect(await isCentered()).toBe(0);
  });

  it("leaves the page where the user has scrolled it, and is beside the target when that is back", async () => {
    await start(`<div style="height: 300px"></div>${target}<div style="height: 4000px"></div>`);
    await page.mouse.move(20, 20);
    await page.mouse.wheel(0, 2500);
    await page.waitForTimeout(500);
    await page.setViewportSize({ ...size, width: 900 });
    await page.waitForTimeout(500);
    expect(await page.evaluate(() => scrollY)).toBe(2500);
    await page.mouse.wheel(0, -2500);
    await page.waitForTimeout(500);
    expect(await fault()).toBeUndefined();
    expect(await isCentered()).toBe(0);
  });

  it("leaves the page where the user has scrolled it when the target is replaced", async () => {
    await start(`<div id="place">${target}</div><div style="height: 4000px"></div>`);
    await page.mouse.move(20, 20);
    await page.mouse.wheel(0, 2500);
    await page.waitForTimeout(500);
    await page.evaluate((html) => {
      const place = document.querySelector("#place");
      if (place) place.innerHTML = html;
    }, target);
    await page.waitForTimeout(900);
    expect(await page.evaluate(() => scrollY)).toBe(2500);
  });

  it.each([
    ["the card grows", undefined],
    ["the window gets lower, as above a keyboard", { width: 1000, height: 400 }],
  ])("leaves the page at the part of a tall target where the user is when %s", async (_, lower) => {
    await start(`<form id="target"><p style="height: 1500px">Long</p><input id="last"></form>`);
    await page.locator("#last").focus();
    await page.waitForTimeout(300);
    const before = await page.evaluate(() => scrollY);
    expect(before).toBeGreaterThan(500);
    if (lower) await page.setViewportSize(lower);
    else await page.evaluate(() => window.startTour({ selectors: ["#target"], sentences: 4, waitMs: 300 }));
    await page.waitForTimeout(500);
    expect(await page.evaluate(() => scrollY)).toBe(before);
  });

  it.each([
    ["lights its target", `<div id="full"><button>Full screen</button>${target}</div>`, false],
    ["says that its target is missing", `<div id="full"><button>Full screen</button></div>${target}`, true],
  ])("can be operated and %s while the page shows an element in full screen", async (_, html, isMissing) => {
    await start(html);
    await page.evaluate(() => {
      const full = document.querySelector("#full");
      full?.querySelector("button")?.addEventListener("click", () => void full.requestFullscreen());
    });
    await page.locator("#full button").first().focus();
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.fullscreenElement !== null);
    const canOperate = async () => {
      expect(await isOnTop(page, `${card} [data-hr~='tour-leave']`)).toBe(true);
      expect(await isOnTop(page, `${card} a[href^='tel:']`)).toBe(true);
    };
    await eventually(canOperate);
    await eventually(async () => expect((await judge(page)).isMissing).toBe(isMissing));
    await page.evaluate(() => document.exitFullscreen());
    await page.waitForFunction(() => document.fullscreenElement === null);
    await eventually(canOperate);
    await eventually(async () => expect((await judge(page)).isMissing).toBe(false));
  });

  it("takes a target for missing while a bar covers all of it, and lights it once the bar is gone", async () => {
    await start(
      `<header style="position: fixed; inset: 0 0 auto; height: 64px; background: #ddd">Header</header>${target}`,
    );
    await page.locator(`${card}[data-missing]`).waitFor({ timeout: 4000 });
    expect((await judge(page)).lit).toBeUndefined();
    await page.evaluate(() => document.querySelector("header")?.remove());
    await page.locator(`${card}:not([data-missing])`).waitFor({ timeout: 4000 });
    await page.waitForTimeout(300);
    expect((await judge(page)).lit).toBeDefined();
    expect(await fault()).toBeUndefined();
  });

  it("ends without an error after a frame has gone to another origin", async () => {
    await start(
      `<button>One</button><iframe srcdoc="<button id='target' style='margin: 30px'>The target</button>"></iframe>`,
    );
    await page.frameLocator("iframe").locator("#target").focus();
    await page.waitForTimeout(200);
    await page.evaluate(() => {
      const frame = document.querySelector("iframe");
      frame?.removeAttribute("srcdoc");
      frame?.setAttribute("src", `http://localhost:${location.port}/page.css`);
    });
    await page.waitForTimeout(600);
    await page.evaluate(() => window.closeTour());
    await page.locator(card).waitFor({ state: "detached" });
    expect(errors).toEqual([]);
  });

  it("does not measure the page for what happens in its card", async () => {
    await start(target);
    await page.waitForTimeout(700);
    const calls = await page.evaluate(async (card) => {
      let count = 0;
      const read = Element.prototype.getBoundingClientRect;
      Element.prototype.getBoundingClientRect = function () {
        if (this.matches("#target")) count += 1;
        return read.call(this);
      };
      for (const type of ["scroll", "transitionrun", "transitionend", "animationstart", "toggle"])
        document.querySelector(`${card} button`)?.dispatchEvent(new Event(type, { bubbles: true }));
      await new Promise((resolve) => setTimeout(resolve, 400));
      return count;
    }, card);
    expect(calls).toBe(0);
  });
});

describe("the targets that a page supplies", () => {
  it("are followed when they change", async () => {
    await start(`${target}<p id="other" style="margin: 90px; width: 200px">Other</p>`);
    const lit = () =>
      page.evaluate(
        () => Math.round(document.querySelector("[data-hr~='tour-ring']")?.getBoundingClientRect().top ?? 0) + 6,
      );
    const show = (selector: string) =>
      page.evaluate((selector) => {
        const element = document.querySelector(selector);
        if (element) window.startTour({ selectors: ["#target"], targets: { "step-0": element } });
      }, selector);
    await show("#target");
    await page.waitForTimeout(300);
    await show("#other");
    const { y = 0 } = (await page.locator("#other").boundingBox()) ?? {};
    await eventually(async () => expect(await lit()).toBe(Math.round(y)));
  });

  it("are missing where finding them throws", async () => {
    await start(target);
    await page.evaluate(() =>
      window.startTour({
        selectors: ["#target"],
        waitMs: 300,
        targets: {
          "step-0": () => {
            throw new Error("The page is not ready.");
          },
        },
      }),
    );
    await page.locator(`${card}[data-missing]`).waitFor({ timeout: 4000 });
    expect(errors).toEqual([]);
  });
});
