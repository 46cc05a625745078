import { canCall, expect } from "./checks.mjs";

const card = '[data-hr~="tour-card"]';
/** The widest space between a target and its ring, or the card, in pixels. */
const maxGapPx = 40;

/**
 * Takes a tour of two steps, each on a route: forward, back by the card and by the browser, and again after a reload. The router changes the page,
 * the card is beside its target, and a person can be called at each place.
 * @param steps for each step its heading, the path of its route, and the `data-hr-anchor` of its target
 */
export async function canTakeTour(page, [first, second]) {
  await page.evaluate(() => Object.assign(window, { isSameLoad: true }));
  await page.getByRole("button", { name: "Show me round" }).click();
  await isAtTarget(page, first);

  await page.locator(card).getByRole("button", { name: "Next" }).click();
  await goesOn(page, first.path, second);

  await page.locator(card).getByRole("button", { name: "Back" }).click();
  await goesOn(page, second.path, first);

  await page.locator(card).getByRole("button", { name: "Next" }).click();
  await goesOn(page, first.path, second);
  await page.goBack();
  await goesOn(page, first.path, second);
  expect(await page.evaluate(() => "isSameLoad" in window), "A step loaded the page anew.");

  await page.reload();
  await isAtTarget(page, second);
}

/** The card says that its step is on another page, and leads there. */
async function goesOn(page, path, step) {
  const link = page.locator(card).getByRole("link", { name: "Go to that page" });
  await link.waitFor();
  expect(pathOf(page) === path, `The step went to ${pathOf(page)} on its own.`);
  await canCall(page, "tour-card");
  await link.click();
  await isAtTarget(page, step);
  expect((await link.count()) === 0, `At ${step.path} the card still leads to another page.`);
}

async function isAtTarget(page, { title, path, anchor }) {
  await page.locator(card).getByRole("heading", { name: title, exact: true }).waitFor();
  await page.waitForURL((url) => url.pathname === path);
  await page.waitForFunction(isBeside, { card, anchor, maxGapPx }).catch((cause) => {
    throw new Error(`The card is not beside ${anchor} of ${path}.`, { cause });
  });
  await canCall(page, "tour-card");
}

function pathOf(page) {
  return new URL(page.url()).pathname;
}

/** Runs in the page. Whether the target is in view, the ring is around it, and the card is beside it. */
function isBeside({ card, anchor, maxGapPx }) {
  const boxOf = (selector) => document.querySelector(selector)?.getBoundingClientRect();
  const target = boxOf(`[data-hr-anchor="${anchor}"]`);
  const ring = boxOf('[data-hr~="tour-ring"]');
  const dialog = boxOf(card);
  if (!target || !ring || !dialog) return false;
  const isInView = target.top >= 0 && target.bottom <= window.innerHeight;
  const space = Math.max(dialog.top - target.bottom, target.top - dialog.bottom);
  const isLit = ["left", "top", "right", "bottom"].every((side) => Math.abs(ring[side] - target[side]) < maxGapPx);
  return isInView && isLit && space >= 0 && space < maxGapPx;
}
