import type { Page } from "playwright";
import { afterEach, describe, expect, it } from "vitest";
import { openBeforeAll } from "../serve/openBeforeAll.js";
import { card, eventually, focused, isOnTop, waitForStep } from "./card.js";
import { faultOf, judge } from "./judgeTarget.js";
import { createSite } from "./site.js";

const opened = openBeforeAll(createSite);
let page: Page;
afterEach(() => page.close());

const size = { width: 1000, height: 700 };
const plain =
  '<main><button id="opener">Tour</button> <a href="#x" id="link">A link</a><p><button id="target">The target</button></p><input id="field"></main>';

async function start(html: string, selectors: readonly string[] = ["#target", "#target"], query = "") {
  ({ page } = await opened().open(html, size, query));
  await page.locator("#opener").focus();
  await page.evaluate((selectors) => window.startTour({ selectors, waitMs: 400 }), selectors);
  await waitForStep(page, "The step 1");
}
const isGone = () => page.locator(card).waitFor({ state: "detached", timeout: 4000 });

describe("a tour on the page of a host", () => {
  it("writes no attribute or style on the page, and leaves it as it was", async () => {
    ({ page } = await opened().open(plain, size));
    await page.locator("#field").fill("x");
    const before = await page.evaluate(() => {
      const changes: string[] = [];
      Object.assign(window, { changes });
      const isOurs = (node: Node) => node instanceof Element && node.closest("[data-hr], handrail-launcher") !== null;
      new MutationObserver((records) => {
        for (const { target, attributeName } of records)
          if (!isOurs(target)) changes.push(`${target.nodeName} ${attributeName}`);
      }).observe(document, { subtree: true, attributes: true });
      return document.querySelector("main")?.outerHTML;
    });
    await page.evaluate(() => window.startTour({ selectors: ["#target", "#gone", ""], waitMs: 100 }));
    for (const step of [1, 2, 3]) {
      await waitForStep(page, `The step ${step}`);
      await page.waitForTimeout(200);
      await page.locator(`${card} [data-hr~='tour-next']`).click();
    }
    await waitForStep(page, "You've reached the end");
    await page.keyboard.press("Escape");
    await isGone();
    expect(await page.evaluate(() => Reflect.get(window, "changes"))).toEqual([]);
    expect(await page.evaluate(() => document.querySelector("main")?.outerHTML)).toBe(before);
    expect(await page.locator("[data-hr~='tour-host'], [data-hr~='tour-marker']").count()).toBe(0);
  });

  it("records each step, the version, and where it was when the page took it away", async () => {
    await start(plain);
    await page.locator(`${card} [data-hr~='tour-next']`).click();
    await waitForStep(page, "The step 2");
    await page.evaluate(() => window.removeTour());
    await eventually(async () =>
      expect(
        await page.evaluate(() => window.events.map(({ type, stepId }) => [type, stepId ?? ""].join(" ").trim())),
      ).toEqual([
        "walkthrough.started",
        "step.viewed step-0",
        "step.completed step-0",
        "step.viewed step-1",
        "walkthrough.ended step-1",
      ]),
    );
    expect(await page.evaluate(() => window.events[0]?.version)).toBe(2);
  });

  it("lies below the contact panel, which can be operated and gives focus back", async () => {
    await start(plain);
    await page.locator(`${card} button[data-hr~='more-ways-summary']`).click();
    const panel = "[data-hr~='panel']";
    await page.locator(panel).waitFor();
    await page.waitForTimeout(700);
    for (const link of await page.locator(`${panel} a[data-human]`).all())
      await link.click({ trial: true, timeout: 2000 });
    await page.keyboard.press("Escape");
    await page.locator(panel).waitFor({ state: "detached" });
    await eventually(async () => expect(await focused(page)).toBe("more-ways-summary"));
    expect(await page.locator(card).isVisible()).toBe(true);
  });
});

describe("focus in a tour", () => {
  it("goes by Tab from the heading to the next step, to a person, and round through the target", async () => {
    await start(plain);
    await eventually(async () => expect(await focused(page)).toBe("tour-title"));
    const stops: (string | undefined)[] = [];
    for (let count = 0; count < 8; count += 1) {
      await page.keyboard.press("Tab");
      stops.push(await focused(page));
    }
    expect(stops.slice(0, 2)).toEqual(["tour-next", "rail-action"]);
    expect(stops).toContain("target");
    expect(stops).not.toContain("link");
    expect(stops).not.toContain("opener");
    await page.keyboard.press("Shift+Tab");
    expect(await focused(page)).toBe(stops.at(-2));
  });

  it.each([
    '<a href="#x" class="stop">A</a>',
    '<button class="stop">B</button>',
    '<input class="stop">',
    '<input type="checkbox" class="stop">',
    '<fieldset><input type="radio" name="r"><input type="radio" name="r" checked class="stop"></fieldset>',
    '<select class="stop"><option>1</select>',
    '<textarea class="stop"></textarea>',
    '<div contenteditable class="stop">Edit</div>',
    '<details><summary class="stop">More</summary></details>',
    '<span tabindex="0" class="stop">Span</span>',
    '<input type="date" class="stop">',
    '<audio controls class="stop"></audio>',
  ])("reaches %s in the target by Tab, and comes back", async (html) => {
    await start(
      `<button id="opener">Tour</button><div id="target" style="min-height: 30px">${html}</div><a href="#x" id="link">Behind</a>`,
    );
    const isAt = () => page.evaluate(() => document.activeElement?.matches(".stop") ?? false);
    for (let count = 0; count < 8 && !(await isAt()); count += 1) await page.keyboard.press("Tab");
    expect(await isAt()).toBe(true);
    const isInCard = () => page.evaluate(() => document.activeElement?.closest("[data-hr~='tour-card']") !== null);
    for (let count = 0; count < 8 && !(await isInCard()); count += 1) await page.keyboard.press("Tab");
    expect(await isInCard()).toBe(true);
  });

  it.each([
    ["a field", '<input id="typing">', "#typing"],
    ["an editor", '<div contenteditable id="typing">x</div>', "#typing"],
    ["a text box by its role", '<div role="textbox" tabindex="0" id="typing">x</div>', "#typing"],
    [
      "a field in a shadow tree",
      '<div id="typing"><template shadowrootmode="open"><input></template></div>',
      "#typing input",
    ],
    ["an editor in a frame", '<iframe id="typing" srcdoc="<body contenteditable>x</body>"></iframe>', "iframe"],
  ])("stays in %s while someone types there", async (_, html, selector) => {
    ({ page } = await opened().open(`<button id="target">Target</button>${html}`, size));
    if (selector === "iframe") await page.frameLocator("iframe").locator("body").click();
    else await page.locator(selector).focus();
    await page.evaluate(() => window.startTour({ selectors: ["#target"] }));
    await waitForStep(page, "The step 1");
    await page.waitForTimeout(200);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("typing");
    const status = `${card} > [role='status']`;
    await eventually(async () => expect(await page.locator(status).textContent()).toContain("The step 1. Press"));
  });

  it.each(["", "?strict"])("returns to where it came from%s, or near it when that is gone", async (query) => {
    await start(plain, ["#target"], query);
    await page.keyboard.press("Escape");
    await isGone();
    await eventually(async () => expect(await focused(page)).toBe("opener"));
    await page.evaluate(() => window.startTour({ selectors: ["#target"] }));
    await waitForStep(page, "The step 1");
    await page.evaluate(() => document.querySelector("#opener")?.remove());
    await page.keyboard.press("Escape");
    await isGone();
    await eventually(async () => expect(await focused(page)).toBe("link"));
  });
});

describe("Escape in a tour", () => {
  it.each(["#field", "#link", "body"])("leaves with focus on %s", async (place) => {
    await start(plain);
    await page.evaluate((place) => {
      const element = document.querySelector<HTMLElement>(place);
      if (place === "body") (document.activeElement as HTMLElement).blur();
      else element?.focus();
    }, place);
    await page.keyboard.press("Escape");
    await isGone();
  });

  it("belongs to the page where it uses the key", async () => {
    await start(plain);
    await page.evaluate(() => {
      const field = document.querySelector<HTMLInputElement>("#field");
      field?.addEventListener("keydown", (event) => event.key === "Escape" && event.preventDefault());
      field?.focus();
    });
    await page.keyboard.press("Escape");
    await page.waitForTimeout(300);
    expect(await page.locator(card).isVisible()).toBe(true);
  });
});

describe("the target of a tour", () => {
  const fault = async () => faultOf(await judge(page), size);
  const target = (style = "") =>
    `<button id="opener">Tour</button><button id="target" style="${style}">The target</button>`;

  it.each([
    ["a class that moves it by its margin", "margin-left: 300px"],
    ["a class that transforms it", "transform: translateX(400px)"],
    ["a class that places it", "position: absolute; left: 300px; top: 200px"],
    ["zoom of the page", "", "document.body.style.zoom = '1.5'"],
    ["zoom of the root", "", "document.documentElement.style.zoom = '1.5'"],
    ["a stylesheet without a mark in the page", "", "document.styleSheets[0].insertRule('#target { margin: 90px }')"],
    [
      "an animation of a script",
      "",
      "document.querySelector('#target').animate({ translate: ['0 0', '300px 90px'] }, { duration: 400, fill: 'both' })",
    ],
    [
      "content above that grows",
      "",
      "document.querySelector('#opener').style.cssText = 'display: block; height: 300px'",
    ],
    ["a box around it that scrolls", "", "scrollTo(0, 9)"],
  ])("is followed after %s", async (_, rule, script = "document.querySelector('#target').className = 'moved'") => {
    await start(`<style>.moved { ${rule} }</style>${target()}<div style="height: 2000px"></div>`);
    await page.evaluate(script);
    await page.waitForTimeout(900);
    expect(await fault()).toBeUndefined();
    expect((await judge(page)).lit).toBeDefined();
  });

  it.each([
    "visibility: hidden",
    "opacity: 0",
    "position: absolute; left: -9999px",
    "height: 0; padding: 0; border: 0; overflow: hidden",
  ])("is missing with %s, and found when that ends", async (style) => {
    await start(target(style));
    await page.locator(`${card}[data-missing]`).waitFor();
    expect((await judge(page)).lit).toBeUndefined();
    await page.evaluate(() => document.querySelector("#target")?.removeAttribute("style"));
    await page.waitForTimeout(400);
    expect((await judge(page)).isMissing).toBe(false);
    expect(await fault()).toBeUndefined();
  });

  it("is found in a shadow tree and in a frame, and is the first that is visible", async () => {
    await start(
      `<button id="opener">Tour</button><p class="many" style="visibility: hidden">1</p><p class="many" id="second">2</p>
      <div><template shadowrootmode="open"><button class="inner">In the shadow</button></template></div>
      <iframe style="margin: 40px; border: 7px solid" srcdoc="<button class='framed' style='margin: 30px'>In the frame</button>"></iframe>`,
      [".many", ".inner", ".framed"],
    );
    const lit = () =>
      page.evaluate(() => {
        const { left, top } = document.querySelector("[data-hr~='tour-ring']")?.getBoundingClientRect() ?? {};
        return [Math.round((left ?? 0) + 6), Math.round((top ?? 0) + 6)];
      });
    const boxOf = async (locator: ReturnType<Page["locator"]>) => {
      const box = await locator.boundingBox();
      return [Math.round(box?.x ?? 0), Math.round(box?.y ?? 0)];
    };
    expect(await lit()).toEqual(await boxOf(page.locator("#second")));
    await page.locator(`${card} [data-hr~='tour-next']`).click();
    await waitForStep(page, "The step 2");
    expect(await lit()).toEqual(await boxOf(page.locator(".inner")));
    await page.locator(`${card} [data-hr~='tour-next']`).click();
    await waitForStep(page, "The step 3");
    await eventually(async () =>
      expect(await lit()).toEqual(await boxOf(page.frameLocator("iframe").locator(".framed"))),
    );
  });

  it("is followed without a frame of work while the page rests", async () => {
    await start(target());
    await page.waitForTimeout(1000);
    const calls = await page.evaluate(async () => {
      let count = 0;
      const { requestAnimationFrame, Element } = window;
      const read = Element.prototype.getBoundingClientRect;
      window.requestAnimationFrame = (run) =>
        requestAnimationFrame.call(window, (at) => {
          count += 1;
          run(at);
        });
      Element.prototype.getBoundingClientRect = function () {
        if (this.matches("#target, [data-hr~='tour-card'], [data-hr~='tour-spotlight']")) count += 1;
        return read.call(this);
      };
      await new Promise((resolve) => setTimeout(resolve, 1200));
      return count;
    });
    expect(calls).toBe(0);
    expect(await isOnTop(page, `${card} [data-hr~='tour-next']`)).toBe(true);
  });
});
