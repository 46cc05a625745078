import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchChromium } from "../chromium.js";
import { type Company, type Content, contexts } from "./scenes.js";
import { createSite } from "./site.js";
import "./window.js";

const companies: readonly Company[] = ["short", "usual", "longNumber", "longLabel"];
const contents: readonly Content[] = ["rail", "risenRail", "faq", "answer", "rails"];
/** Widths of windows in CSS pixels: 280 is the smallest that Handrail supports. */
const widths = [280, 320, 390, 700, 1100];
/** Operable elements of the contents. The launcher has its own tests. */
const operable = ":is([data-hr~='rail'], [data-hr~='faq'], [data-hr~='answer']) :is(a, button, summary)";

/** The text of the page: its size, and the spacing of WCAG 2.2, 1.4.12. */
const texts = {
  "at its size": "html{font-size:100%}",
  "at 150 %": "html{font-size:150%}",
  "at 200 %": "html{font-size:200%}",
  "with more space":
    "*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-block-end:2em!important}",
};

let browser: Browser;
let open: Awaited<ReturnType<typeof createSite>>;
beforeAll(async () => {
  browser = await launchChromium();
  open = await createSite(browser);
});
afterAll(() => browser.close());

describe.each(Object.entries(texts))("components with text %s", (_, css) => {
  it.each(widths)("fit into any container of a window of %d px, with labels of any length", async (width) => {
    const page = await open({ viewport: { width, height: 700 } });
    await page.addStyleTag({ content: css });
    const misfits = await findInAllScenes(page, Object.entries(contexts));
    expect(misfits).toEqual([]);
    await page.context().close();
  });
});

/** Shows every company and content in every context, and returns the misfits of all scenes. */
function findInAllScenes(page: Page, hosts: readonly (readonly [name: string, html: string])[]): Promise<string[]> {
  return page.evaluate(
    ({ companies, contents, hosts, operable }) => {
      const found = [];
      for (const company of companies) {
        for (const content of contents) {
          for (const [name, context] of hosts) {
            window.fits.show({ company, content, context, language: company === "short" ? "lt" : "en" });
            const misfits = window.fits.findMisfits(operable);
            found.push(...misfits.map((misfit) => `${company}, ${content}, ${name}: ${misfit}`));
          }
        }
      }
      return found;
    },
    { companies, contents, hosts, operable },
  );
}
