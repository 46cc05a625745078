import { Writable } from "node:stream";
import { ContactBoundary, ContactScope, HandrailProvider, HelpAnswer, HelpFaq, HelpSearch } from "@handrail/react";
import type { Browser, Page } from "playwright";
import type { ReactElement } from "react";
import { renderToPipeableStream, renderToString } from "react-dom/server";
import { prerenderToNodeStream } from "react-dom/static";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { launchChromium } from "../chromium.js";
import { articles, contacts, page as longPage } from "./pages.js";

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchChromium();
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 412, height: 800 } });
  page = await context.newPage();
});
afterAll(() => browser.close());

/** Every way in which React writes HTML on a server. */
const writers: Record<string, (tree: ReactElement) => Promise<string>> = {
  renderToString: async (tree) => renderToString(tree),
  prerender: async (tree) => {
    const { prelude } = await prerenderToNodeStream(tree, { onError: () => {} });
    let html = "";
    for await (const chunk of prelude) html += chunk;
    return html;
  },
  "renderToPipeableStream, shell ready": (tree) => piped(tree, "onShellReady"),
  "renderToPipeableStream, all ready": (tree) => piped(tree, "onAllReady"),
};

function Throws(): ReactElement {
  throw new Error("A consumer's own code throws while the server renders.");
}

interface Delivery {
  arrival: Promise<void>;
  hasArrived: boolean;
}

function Waits({ delivery }: { delivery: Delivery }): ReactElement {
  // React's way to wait: a promise is thrown.
  if (!delivery.hasArrived) throw delivery.arrival;
  return <p>It arrived.</p>;
}

/** A slot of code or data that arrives while the page is written. */
function waiting(): ReactElement {
  const delivery: Delivery = { arrival: Promise.resolve(), hasArrived: false };
  delivery.arrival = new Promise<void>((resolve) => setTimeout(resolve, 20)).then(() => {
    delivery.hasArrived = true;
  });
  return <Waits delivery={delivery} />;
}

const slots = { throws: () => <Throws />, waits: waiting };

const others = articles.slice(1).map(({ title }) => title);

describe.each(Object.keys(writers))("a page of over 30 kB written by %s, without JavaScript", (writer) => {
  const write = (tree: ReactElement) => writers[writer]?.(tree) ?? Promise.reject(new Error(`${writer} is unknown.`));

  it("shows every question, answer, article and field", async () => {
    const html = await write(longPage({ strict: false }));
    expect(html.length).toBeGreaterThan(30_000);
    await open(html);
    const text = await visibleText();
    for (const { title } of articles) expect(text).toContain(title);
    for (let index = 0; index < articles.length; index += 1) expect(text).toContain(`Part 3 of answer ${index}.`);
    const fields = ["q", "slot", "name", "email", "message", "attachments", "consent", "bounded"];
    for (const name of fields) expect(await page.locator(`[name="${name}"]`).isVisible()).toBe(true);
  });

  it.each(Object.entries(slots))("shows the rest and the person where a slot %s", async (_, slotOf) => {
    // React reports on the server what a boundary caught; that it did is the point.
    vi.spyOn(console, "error").mockImplementation(() => {});
    const [article] = articles;
    if (!article) throw new Error("There is no article.");
    const slot = slotOf();
    await open(
      await write(
        <HandrailProvider contacts={contacts}>
          <HelpSearch source={{ kind: "local", articles }}>{slot}</HelpSearch>
          <HelpFaq items={articles}>{slot}</HelpFaq>
          <HelpAnswer article={article}>{slot}</HelpAnswer>
          <ContactScope>{slot}</ContactScope>
          <ContactBoundary>{slot}</ContactBoundary>
        </HandrailProvider>,
      ),
    );
    const text = await visibleText();
    for (const title of others) expect(text).toContain(title);
    expect(text).toContain("Part 3 of answer 0.");
    expect(await page.locator('[name="q"]').isVisible()).toBe(true);
    expect(await page.locator('[data-hr~="rail"] a[href^="tel:"]:visible').count()).toBe(4);
  });
});

/** Opens all answers, since a browser does that without JavaScript too. */
async function open(html: string) {
  await page.setContent(`<!doctype html><html lang="en"><title>Help</title><body>${html}`);
  await page.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.open = true;
  });
}

// biome-ignore lint/performance/useDomNodeTextContent: the text as it is laid out, without what is hidden, is the point
const visibleText = () => page.locator("body").innerText();

function piped(tree: ReactElement, moment: "onShellReady" | "onAllReady"): Promise<string> {
  return new Promise((resolve, reject) => {
    let html = "";
    const target = new Writable({
      write(chunk, _encoding, done) {
        html += String(chunk);
        done();
      },
      final(done) {
        resolve(html);
        done();
      },
    });
    const stream = renderToPipeableStream(tree, {
      onError: () => {},
      onShellError: reject,
      [moment]: () => stream.pipe(target),
    });
  });
}
