import { setTimeout } from "node:timers/promises";
import fc from "fast-check";
import type { Browser, BrowserContext } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchChromium } from "../chromium.js";
import { pressPerson } from "./pressPerson.js";
import { createSite } from "./site.js";
import "./window.js";

let browser: Browser;
let context: BrowserContext;
let site: Awaited<ReturnType<typeof createSite>>;
beforeAll(async () => {
  [browser, site] = await Promise.all([launchChromium(), createSite("production")]);
  context = await browser.newContext({ viewport: { width: 800, height: 600 } });
});
afterAll(async () => {
  site.close();
  await browser.close();
});

/** Selectors that know nothing of Handrail, as resets and page builders write them. */
const selectors = [
  ..."a,span,svg,section,*,body *,body > *,div > *,a *,a > span,a[href],:any-link,a[href^='tel:'],[href],a:not([class])".split(
    ",",
  ),
  ..."[role],[role='region'],[role='region'] > *,[aria-label],[data-state],:not(:defined),body > :not(main)".split(","),
];
/** Declarations that take an element from the page, or from sight. */
const declarations = [
  "display: none",
  "display: contents",
  "visibility: hidden",
  "opacity: 0",
  "position: absolute; left: -9999px",
  "position: relative; top: -200vh",
  "position: fixed; inset: 200vh auto auto",
  "width: 0; overflow: hidden",
  "height: 0; overflow: hidden",
  "max-width: 0; overflow: hidden",
  "max-height: 0; overflow: clip",
  "transform: scale(0)",
  "transform: translateX(-200vw)",
  "translate: 0 -200vh",
  "scale: 0.01",
  "rotate: y 90deg",
  "zoom: 0.01",
  "clip-path: inset(50%)",
  "clip: rect(0 0 0 0); position: absolute",
  "filter: opacity(0)",
  "font-size: 0",
  "color: transparent",
  "text-indent: -9999px",
  "pointer-events: none",
  "content-visibility: hidden",
  "margin-left: -300vw",
  "margin-top: -300vh",
  "z-index: -1; position: relative",
  "float: left; width: 1px; overflow: hidden",
  "writing-mode: vertical-rl; line-height: 0",
  "offset-path: path('M -2000 0 L -2000 1')",
  "contain: size",
  "interactivity: inert",
  "content: ''",
  "min-width: 3000px",
  "min-height: 3000px",
  "padding-left: 110vw",
  "border-left: 120vw solid",
  "line-height: 300",
  "letter-spacing: -3em",
];
/** The far rail leaves the launcher alone with the rule. */
const html = '<main><p>Text</p></main><div style="height: 200vh"></div><div class="rail"></div>';

const rules = fc.sample(fc.record({ of: fc.constantFrom(...selectors), all: fc.constantFrom(...declarations) }), {
  // A part of the full run, which has every rule: HANDRAIL_RUNS=1000 npx vitest run src/obscured/hostRules.test.ts
  numRuns: Number(process.env.HANDRAIL_RUNS ?? 51),
  seed: Number(process.env.HANDRAIL_SEED ?? 20_261_129),
});
// A root whose content is not rendered shows no page at all, and nothing in an inert root can be pressed.
const isPossible = ({ of, all }: (typeof rules)[number]) =>
  of !== "*" || !/^(content-visibility|interactivity)/.test(all);
const css = new Set(
  rules.filter(isPossible).map(({ of, all }) => `${of} { ${all.replaceAll(/;|$/g, " !important;")} }`),
);

describe("a page's rule for bare elements", () => {
  it.concurrent.each([...css])("leaves a person to press: %s", async (rule) => {
    const { page } = await site.open(context, { html, css: rule }, "all");
    await pressPerson(page);
    await page.close();
  });

  it.concurrent.each([
    "a { offset-path: path('M -2000 0 L -2000 1') !important }",
    "[role='region'] { contain: size !important }",
    "* { min-height: 3000px !important }",
    "body { interactivity: inert }",
    "button { position: absolute; right: 0; top: 0 }",
  ])("leaves the launcher where it can be pressed: %s", async (rule) => {
    const { page } = await site.open(context, { html, css: rule }, "all");
    await pressPerson(page);
    await page.evaluate(() => {
      window.places = 0;
      const launcher = document.querySelector("[data-hr~='launcher']");
      const count = () => window.places++;
      if (launcher) new MutationObserver(count).observe(launcher, { attributeFilter: ["data-moved"] });
    });
    await setTimeout(4000);
    expect(await page.evaluate(() => window.places)).toBe(0);
    await pressPerson(page);
    await page.close();
  });

  it("leaves words that can be read: body { font-size: 0 }", async () => {
    const rule = "body { font-size: 0 }";
    const { page } = await site.open(context, { html, css: rule }, "all");
    for (const part of ["launcher", "rail"]) {
      const link = page.locator(`[data-hr~='${part}'] a`).first();
      expect(await link.evaluate((element) => getComputedStyle(element).fontSize)).toBe("12px");
    }
    await page.close();
  });
});
