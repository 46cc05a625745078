import { fileURLToPath } from "node:url";
import type { Browser, BrowserContext, CDPSession, Page } from "playwright";
import { bundlePage, compileAll } from "../serve/bundlePage.js";
import type { Scene } from "./scenes.js";
import "./window.js";

const packages = ["theme", "ui", "contact", "answer", "search", "faq", "walkthrough"];
const pageFile = fileURLToPath(new URL("page.tsx", import.meta.url));
/** An address that Chromium trusts as it does HTTPS; nothing listens there, as every request is answered here. */
const site = "http://localhost";
/** A Tuesday morning, when the office is open. */
const now = "2026-10-13T09:00:00Z";

/** Colours that would be illegible on a dark ground, set as a company sets its brand. */
const brand = `[data-hr-brand="navy"] {
  --hr-color-brand: #123;
  --hr-color-on-brand: #fff;
  --hr-color-rail: #345;
}`;

/** Opens a context in which the pages of page.tsx are served, with the colours of a light or dark system. */
export async function openForcedColors(browser: Browser, colorScheme: "light" | "dark"): Promise<BrowserContext> {
  const context = await browser.newContext({
    forcedColors: "active",
    colorScheme,
    reducedMotion: "reduce",
    viewport: { width: 800, height: 1200 },
  });
  await context.clock.setFixedTime(now);
  const [{ script }, styles] = await Promise.all([bundlePage([pageFile]), compileAll(packages)]);
  const html = `<!doctype html><html lang="en"><title>Help</title><link rel="icon" href="data:,">
    <style>${styles} ${brand}</style><body><script type="module" src="/page.js"></script>`;
  await context.route(`${site}/**`, (route) =>
    new URL(route.request().url()).pathname === "/page.js"
      ? route.fulfill({ contentType: "text/javascript", body: script })
      : route.fulfill({ contentType: "text/html; charset=utf-8", body: html }),
  );
  return context;
}

/** How long the launcher may take to make way for a rail, in milliseconds. */
const settleMs = 300;

/** Opens a scene and brings it into its state. */
export async function openScene(context: BrowserContext, name: string, { act, shows = [] }: Scene): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${site}/?scene=${encodeURIComponent(name)}`);
  await page.locator("[data-hr]").first().waitFor({ state: "attached" });
  await act?.(page);
  for (const selector of shows) await page.locator(selector).first().waitFor();
  // The page behind a dialog counts as hidden once the dialog is modal, and the launcher has made way for a rail a moment later.
  await page.locator("[data-hr~='dialog']:popover-open").waitFor({ state: "detached" });
  await page.waitForTimeout(settleMs);
  return page;
}

/**
 * Takes a picture of the window, as a PNG in base64, once two in a row are the same: everything has been painted, and
 * nothing moves or fades in any more.
 */
export async function takePicture(page: Page, session: CDPSession): Promise<string> {
  let before = "";
  let picture = await capture(page, session);
  while (picture !== before) {
    before = picture;
    picture = await capture(page, session);
  }
  return picture;
}

async function capture(page: Page, session: CDPSession): Promise<string> {
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  const { data } = await session.send("Page.captureScreenshot", { format: "png", optimizeForSpeed: true });
  return data;
}

/** Puts each element that a selector finds into the same states at once, such as `hover`; with none, back at rest. */
export async function forceStates(
  page: Page,
  session: CDPSession,
  selector: string,
  states: readonly string[],
): Promise<void> {
  await session.send("DOM.enable");
  await session.send("CSS.enable");
  const { root } = await session.send("DOM.getDocument", { depth: 0 });
  const { nodeIds } = await session.send("DOM.querySelectorAll", { nodeId: root.nodeId, selector });
  await Promise.all(
    nodeIds.map((nodeId) => session.send("CSS.forcePseudoState", { nodeId, forcedPseudoClasses: [...states] })),
  );
  await page.evaluate(() => window.lens.restyle());
}
