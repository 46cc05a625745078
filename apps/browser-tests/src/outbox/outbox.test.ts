import type { Browser, BrowserContext, Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { launchChromium } from "../chromium.js";
import { points, startDesk } from "./desk.js";

let browser: Browser;
let desk: Awaited<ReturnType<typeof startDesk>>;
beforeAll(async () => {
  [browser, desk] = await Promise.all([launchChromium(), startDesk("page.ts")]);
});
afterAll(async () => {
  await browser.close();
  desk.close();
});

const kills = ["network", "tab"] as const;
const cases = [true, false].flatMap((idempotent) =>
  kills.flatMap((kill) => points.map((point) => ({ idempotent, kill, point }))),
);

async function openPage(context: BrowserContext, idempotent: boolean): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${desk.url}${idempotent ? "?idempotent" : ""}`);
  await page.evaluate(() => window.outbox.ready);
  return page;
}

const statesOf = (page: Page) =>
  page.evaluate(() =>
    window.outbox.items().map(({ state, request }) => ({ status: state.status, text: request.message })),
  );

describe("a message whose network or tab is killed", { timeout: 90_000 }, () => {
  it.concurrent.each(cases)("$kill, $point, idempotent: $idempotent", async ({ idempotent, kill, point }) => {
    const context = await browser.newContext();
    const text = `My bill is wrong (${idempotent}, ${kill}, ${point}).`;
    let page = await openPage(context, idempotent);
    const die = async () => {
      if (kill === "network") await context.setOffline(true);
      else await page.close();
    };
    const reached = new Promise<void>((resolve) => {
      const plan = async () => {
        await die();
        resolve();
      };
      if (point === "at once") void plan();
      else if (point === "before it leaves") {
        void page.route("**/messages", async (route) => {
          await plan();
          await route.abort().catch(() => {});
        });
      } else desk.plan(text, { at: point, reached: plan });
    });
    // The page may die before it answers.
    await page.evaluate((message) => void window.outbox.send({ message }), text).catch(() => {});
    await reached;
    await new Promise((resolve) => setTimeout(resolve, 100));
    const wasStored = point !== "at once" || kill === "network";

    // Later the customer comes back.
    await page.unrouteAll().catch(() => {});
    await context.setOffline(false);
    await page.close();
    page = await openPage(context, idempotent);
    const settled = () =>
      vi.waitFor(async () => expect((await statesOf(page)).filter(isOnItsWay)).toEqual([]), { timeout: 20_000 });
    // A desk that asked to be left alone for ten minutes is, unless the customer wants it now.
    if (point !== "busy") await settled();
    if (idempotent || point === "busy") {
      // A message that met a busy desk, or got no reference, waits for the customer.
      await page.evaluate(() => Promise.all(window.outbox.items().map(({ id }) => window.outbox.retry(id))));
      await settled();
      if (wasStored) expect(desk.ticketsFor(text)).toBe(1);
    } else if (wasStored) {
      const waits = (await statesOf(page)).some((item) => item.text === text);
      expect(waits || desk.ticketsFor(text) === 1).toBe(true);
    }
    expect(desk.ticketsFor(text)).toBeLessThanOrEqual(1);
    await context.close();
  });
});

function isOnItsWay({ status }: { status: string }): boolean {
  return status === "sending" || status === "waiting";
}
