import { text as bodyOf } from "node:stream/consumers";
import type { Browser, Page } from "playwright";
import { renderToString } from "react-dom/server";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { launchChromium } from "./chromium.js";
import { roots } from "./roots.js";
import { type Listening, listen } from "./serve/listen.js";

let browser: Browser;
let page: Page;
let site: Listening;
/** The body that arrived at the form's `action`. */
const arrived: { path: string | undefined; type: string | undefined; fields: [string, string][] }[] = [];

beforeAll(async () => {
  site = await listen(async (request, response) => {
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    if (request.method === "POST") {
      const fields = new URLSearchParams(await bodyOf(request));
      arrived.push({ path: request.url, type: request.headers["content-type"], fields: [...fields] });
      response.end('<!doctype html><html lang="en"><title>Thank you</title><h1>We have your message</h1>');
    } else {
      const name = decodeURIComponent((request.url ?? "").slice(1));
      response.end(`<!doctype html><html lang="en"><title>${name}</title><body>${renderToString(roots[name])}`);
    }
  });
  browser = await launchChromium();
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 320, height: 568 } });
  page = await context.newPage();
});
afterAll(async () => {
  await browser.close();
  site.close();
});
beforeEach(() => {
  arrived.length = 0;
});

describe.each(["ContactForm", "ContactPage"])("a form without JavaScript: %s", (name) => {
  it("posts the fields to its action", async () => {
    await page.goto(`${site.url}/${name}`);
    await page.getByRole("textbox", { name: /name/ }).fill("Jonė Šimkutė");
    await page.getByRole("textbox", { name: /e-mail/ }).fill("jone@example.com");
    await page.getByRole("textbox", { name: /message/ }).fill("My bill is 100 % wrong & late.\nPlease call.");
    await page.getByRole("button", { name: "Send" }).click();
    await page.getByRole("heading", { name: "We have your message" }).waitFor();
    expect(arrived).toEqual([
      {
        path: "/contact",
        type: "application/x-www-form-urlencoded",
        fields: [
          ["name", "Jonė Šimkutė"],
          ["email", "jone@example.com"],
          // HTML sends line ends so.
          ["message", "My bill is 100 % wrong & late.\r\nPlease call."],
          ["topic", "billing"],
          ["locale", "en"],
        ],
      },
    ]);
  });

  it("is not sent while a required field is empty, and the browser reports that", async () => {
    await page.goto(`${site.url}/${name}`);
    await page.getByRole("textbox", { name: /e-mail/ }).fill("jone@example.com");
    await page.getByRole("button", { name: "Send" }).click();
    expect(await page.locator("textarea:invalid").getAttribute("name")).toBe("message");
    expect(await page.locator("textarea").evaluate((field) => field === document.activeElement)).toBe(true);
    expect(arrived).toEqual([]);
  });
});
