import { ContactRail, HandrailProvider, HelpFaq, HelpSearch } from "@handrail/react";
import { northwind } from "@handrail-demo/northwind";
import type { Browser, Page } from "playwright";
import { renderToString } from "react-dom/server";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchChromium } from "./chromium.js";
import { compileAll } from "./serve/bundlePage.js";

const { contacts } = northwind.en;
const items = Array.from({ length: 300 }, (_, index) => ({
  id: `question-${index}`,
  title: `How do I change plan ${index}?`,
  text: "Open My plan and choose another one.",
}));
const paragraphs = Array.from({ length: 2000 }, (_, index) => (
  <p key={items[index]?.id ?? index}>Paragraph of the page</p>
));
const source = { search: async () => ({ hits: [], confidence: "none" as const }) };

let browser: Browser;
let page: Page;
beforeAll(async () => {
  const [launched, styles] = await Promise.all([
    launchChromium(),
    compileAll(["theme", "ui", "contact", "search", "faq", "answer", "walkthrough", "adviser"]),
  ]);
  browser = launched;
  const html = renderToString(
    <HandrailProvider contacts={contacts}>
      <main>
        <HelpSearch source={source} />
        <section>{paragraphs}</section>
        <HelpFaq items={items} />
        <div>
          <ContactRail />
        </div>
      </main>
    </HandrailProvider>,
  );
  page = await browser.newPage();
  await page.setContent(`<!doctype html><html lang="en"><title>Help</title><style>${styles}</style><body>${html}`);
});
afterAll(() => browser.close());

describe("a page of thousands of elements with every stylesheet of Handrail", () => {
  it.each([
    ["an element of the page appears", `document.querySelector("section p").append(document.createElement("b"))`],
    [
      "a part appears in an answer",
      `document.querySelector("details").insertAdjacentHTML("beforeend", '<div data-hr="faq-after"><button data-hr="button">Yes</button></div>')`,
    ],
    ["a question opens", `document.querySelectorAll("details")[1].open = true`],
    ["a rail rises", `document.querySelector('[data-hr~="rail"]').setAttribute("data-risen", "")`],
  ])("has the styles of few elements computed again when %s", async (_, change) => {
    expect(await restyledBy(change)).toBeLessThan(100);
  });
});

/** Returns for how many elements the browser computes the styles after a change. */
async function restyledBy(change: string): Promise<number> {
  const tracing = await browser.newBrowserCDPSession();
  let restyled = 0;
  tracing.on("Tracing.dataCollected", ({ value }) => {
    // Playwright types the values of an event as strings, and they are objects.
    const events: unknown[] = value;
    for (const event of events) restyled += restyledElements(event);
  });
  const complete = new Promise<void>((resolve) => tracing.once("Tracing.tracingComplete", () => resolve()));
  const traceConfig = { includedCategories: ["devtools.timeline"] };
  await tracing.send("Tracing.start", { transferMode: "ReportEvents", traceConfig });
  await page.evaluate(
    `${change}; new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))`,
  );
  await tracing.send("Tracing.end");
  await complete;
  expect(restyled).toBeGreaterThan(0);
  return restyled;
}

function restyledElements(event: unknown): number {
  if (!isRecord(event) || event.name !== "UpdateLayoutTree" || !isRecord(event.args)) return 0;
  return Number(event.args.elementCount ?? 0);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
