import type { Browser, BrowserContext } from "playwright";
import { afterAll, beforeAll } from "vitest";
import { launchChromium } from "../chromium.js";

/** A site that opens its pages in tabs of a browser. */
interface Site<Args extends readonly unknown[], Page> {
  open: (context: BrowserContext, ...args: Args) => Promise<Page>;
  close: () => void;
}

/** A browser and a site, while the tests of a file run. */
export interface Opened<Args extends readonly unknown[], Page> {
  browser: Browser;
  context: BrowserContext;
  /** Opens a page of the site in a new tab. */
  open: (...args: Args) => Promise<Page>;
}

/**
 * Starts a browser and a site before the tests of a file, and ends both after them.
 * @param launch Starts the browser. @default Chromium as all tests start it
 * @returns a function that returns them, during tests and hooks
 */
export function openBeforeAll<Args extends readonly unknown[], Page>(
  createSite: () => Promise<Site<Args, Page>>,
  launch: () => Promise<Browser> = launchChromium,
): () => Opened<Args, Page> {
  let opened: (Opened<Args, Page> & { site: Site<Args, Page> }) | undefined;
  beforeAll(async () => {
    const [browser, site] = await Promise.all([launch(), createSite()]);
    const context = await browser.newContext();
    opened = { browser, site, context, open: (...args) => site.open(context, ...args) };
  });
  afterAll(async () => {
    opened?.site.close();
    await opened?.browser.close();
  });
  return () => {
    if (!opened) throw new Error("The site is open only while tests run.");
    return opened;
  };
}
