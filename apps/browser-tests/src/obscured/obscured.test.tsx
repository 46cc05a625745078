import type { Browser, BrowserContext, Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { launchChromium } from "../chromium.js";
import { healthy } from "./healthy.js";
import { hiding } from "./hiding.js";
import { missed } from "./missed.js";
import { pressPerson } from "./pressPerson.js";
import { createSite } from "./site.js";
import "./window.js";

let browser: Browser;
let context: BrowserContext;
let inDevelopment: Awaited<ReturnType<typeof createSite>>;
let inProduction: Awaited<ReturnType<typeof createSite>>;
beforeAll(async () => {
  [browser, inDevelopment, inProduction] = await Promise.all([
    launchChromium(),
    createSite("development"),
    createSite("production"),
  ]);
  context = await browser.newContext(wide);
});
afterAll(async () => {
  inDevelopment.close();
  inProduction.close();
  await browser.close();
});

const wide = { viewport: { width: 800, height: 600 } };
/** Longer than it takes until a page that hides every person is reported. */
const long = 6500;
const passes = (time: number) => new Promise((resolve) => setTimeout(resolve, time));

const obscuredIn = (page: Page) =>
  page.evaluate(() => window.acts.flatMap((act) => (act.type === "contact.obscured" ? [act.cause] : [])));

describe("a page that hides a rail", () => {
  it.concurrent.each(Object.entries(hiding))(
    "%s: a person can be pressed, and the cause is found",
    async (_, layout) => {
      const { page, errors } = await inDevelopment.open(context, layout, "all");
      await pressPerson(page);
      expect(await page.evaluate(() => window.findings().map(({ cause }) => cause))).toEqual([layout.cause]);
      if (await page.locator("[data-moved='raised']").count()) {
        await vi.waitFor(() => expect(errors.length).toBeGreaterThan(0), { timeout: 20_000 });
        expect(errors[0]).toContain(`no link to a person can be seen and pressed on this page (${layout.cause})`);
        expect(errors[0]).toContain(layout.culprit ?? "");
        expect(await obscuredIn(page)).toEqual([layout.cause]);
      }
      await page.close();
    },
  );

  it.concurrent.each(Object.entries(missed))("%s: a person can be pressed", async (_, layout) => {
    const { page } = await inDevelopment.open(context, layout, "all");
    await passes(layout.waitMs ?? 0);
    await pressPerson(page);
    await page.close();
  });

  it.each(["in the page", "in a shadow tree"])("has a person in front of what is in full screen %s", async (place) => {
    const layout = { html: '<main><div class="rail"></div></main><div class="player"><button>Play</button></div>' };
    const { page } = await inProduction.open(context, layout, "all");
    await page.evaluate((isInShadow) => {
      const player = document.querySelector(".player");
      const root = isInShadow ? player?.attachShadow({ mode: "open" }) : player;
      if (isInShadow && root) root.innerHTML = '<div class="player"><button>Play</button></div>';
      return (isInShadow ? root?.querySelector("div") : player)?.requestFullscreen();
    }, place === "in a shadow tree");
    await pressPerson(page);
    await page.close();
  });

  it("gives back a page that is no longer inert as a whole", async () => {
    const layout = {
      html: '<main><button>Buy</button><div style="height: 300vh"></div><div class="rail"></div></main>',
    };
    const { page } = await inProduction.open(context, layout, "all");
    await page.evaluate(() => {
      document.documentElement.inert = true;
    });
    await pressPerson(page);
    await page.evaluate(() => {
      document.documentElement.inert = false;
    });
    await page.getByRole("button", { name: "Buy" }).click();
    await page.locator("[data-moved='raised']").waitFor({ state: "detached" });
    await page.close();
  });

  it("is recorded, but not written to the console, in production", async () => {
    const layout = { html: '<div class="rail"></div>', css: ".rail { opacity: 0 }" };
    const { page, errors } = await inProduction.open(context, layout, "all");
    await pressPerson(page);
    await vi.waitFor(async () => expect(await obscuredIn(page)).toEqual(["transparent"]), { timeout: 20_000 });
    expect(errors).toEqual([]);
    await page.close();
  });

  it("shows a person above a cover where the code that finds a free place cannot be loaded", async () => {
    const offline = await createSite("production", [], /createLauncherMover/);
    const layout = {
      html: '<div class="rail"></div><div class="cover"></div>',
      css: ".cover { position: fixed; inset: 0; z-index: 9999 }",
    };
    const { page } = await offline.open(context, layout, "all");
    await pressPerson(page);
    await page.close();
    offline.close();
  });

  it("lowers the launcher when it is no longer needed", async () => {
    const layout = {
      html: '<div class="rail"></div><div class="cover"></div>',
      css: ".cover { position: fixed; inset: 0; z-index: 9999 }",
    };
    const { page } = await inDevelopment.open(context, layout, "all");
    await page.locator("[data-moved='raised']").waitFor();
    await page.evaluate(() => document.querySelector(".cover")?.remove());
    await page.locator("[data-moved='raised']").waitFor({ state: "detached" });
    await pressPerson(page);
    await page.close();
  });
});

describe("a rail in a page that is in order", () => {
  it("is looked for in 50 layouts", () => {
    expect(Object.keys(healthy).length).toBeGreaterThanOrEqual(50);
  });

  it.concurrent.each(Object.entries(healthy))("reports nothing: %s", async (_, layout) => {
    const customContext = layout.browser && (await browser.newContext({ ...wide, ...layout.browser }));
    const { page, errors } = await inDevelopment.open(customContext ?? context, layout, "rail");
    await passes(long);
    expect(errors).toEqual([]);
    expect(await obscuredIn(page)).toEqual([]);
    await page.close();
  });
});
