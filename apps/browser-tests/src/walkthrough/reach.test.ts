import type { Page } from "playwright";
import { afterEach, describe, expect, it } from "vitest";
import { openBeforeAll } from "../serve/openBeforeAll.js";
import { card, eventually, isOnTop, pressPerson, waitForStep } from "./card.js";
import { faultOf, judge } from "./judgeTarget.js";
import { createSite } from "./site.js";

const opened = openBeforeAll(createSite);
let page: Page;
afterEach(() => page.close());

const size = { width: 1000, height: 700 };
const target = '<button id="target">The target</button>';

/** Opens a page, changes it by a script, and starts a tour. */
async function start(html: string, script = "") {
  ({ page } = await opened().open(html, size));
  await page.evaluate(script);
  await page.evaluate(() => window.startTour({ selectors: ["#target", "#target"], waitMs: 300 }));
  await waitForStep(page, "The step 1");
  await page.waitForTimeout(700);
}
const isLit = async () => {
  const verdict = await judge(page);
  expect(faultOf(verdict, size)).toBeUndefined();
  return verdict.lit !== undefined;
};

describe("whether a target can be reached", () => {
  it("is not changed by decoration beside a layer that is not modal", async () => {
    await start(`${target}<div aria-hidden="true" style="width: 90px; height: 20px; background: #ddd"></div>
      <div role="dialog" aria-label="Chat" style="position: fixed; right: 20px; bottom: 20px; width: 200px; height: 90px; background: #fff">
      Chat</div>`);
    expect(await isLit()).toBe(true);
  });

  it("is not changed by a list that is open in the native modal around it", async () => {
    await start(
      `<dialog aria-label="A modal" style="width: 500px; height: 400px">${target}<div role="listbox"
      style="position: absolute; top: 120px; left: 20px; width: 150px; height: 90px; background: #eee">One</div></dialog>`,
      "document.querySelector('dialog').showModal()",
    );
    expect(await isLit()).toBe(true);
  });

  it.each([
    ["a native modal with a list open in it", "", "document.querySelector('dialog').showModal()"],
    ["a dialog beside which all is hidden", 'aria-hidden="true"', "document.querySelector('dialog').show()"],
    ["a dialog beside which all is inert", "inert", "document.querySelector('dialog').show()"],
  ])("ends behind %s", async (_, attribute, script) => {
    await start(
      `<main ${attribute}>${target}</main><dialog aria-label="A modal" style="position: fixed; top: 200px; width: 500px; height: 300px">
      <div aria-hidden="true" style="width: 90px; height: 20px; background: #ddd"></div><div role="listbox"
      style="position: absolute; top: 120px; left: 20px; width: 150px; height: 90px; background: #eee">One</div></dialog>`,
      script,
    );
    expect(await isLit()).toBe(false);
  });
});

describe("the card over a native modal in a shadow tree", () => {
  it.each([
    ["the middle of the modal", ""],
    ["its upper edge", "height: 40px"],
  ])("is operable where the page's content is slotted into %s", async (_, style) => {
    await start(
      `<div id="modal"><template shadowrootmode="open"><dialog style="width: 400px; height: 300px"><slot></slot></dialog></template>
      <section style="${style}"><button id="press">Press</button></section></div>${target}`,
      "document.querySelector('#modal').shadowRoot.querySelector('dialog').showModal()",
    );
    await eventually(async () => expect(await isOnTop(page, `${card} [data-hr~='tour-next']`)).toBe(true));
    expect((await judge(page)).isMissing).toBe(true);
    await pressPerson(page, "mouse");
    await page.locator(`${card} [data-hr~='tour-next']`).click({ timeout: 4000 });
    await waitForStep(page, "The step 2");
    expect(await page.locator("#press").isVisible()).toBe(true);
  });
});
