import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import type { Browser, Page } from "playwright";
import { renderToString } from "react-dom/server";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { launchChromium } from "./chromium.js";
import { roots } from "./roots.js";

let browser: Browser;
let page: Page;
let url: string;
/** The body that arrived at the form's `action`. */
const arrived: { path: string | undefined; type: string | undefined; fields: [string, string][] }[] = [];

const server = createServer(async (request, response) => {
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

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // A server that listens on a port has an address of this kind.
  const { port } = server.address() as AddressInfo;
  url = `http://127.0.0.1:${port}`;
  browser = await launchChromium();
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 320, height: 568 } });
  page = await context.newPage();
});
afterAll(async () => {
  await browser.close();
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  arrived.length = 0;
});

describe.each(["ContactForm", "ContactPage"])("a form without JavaScript: %s", (name) => {
  it("posts the fields to its action", async () => {
    await page.goto(`${url}/${name}`);
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
    await page.goto(`${url}/${name}`);
    await page.getByRole("textbox", { name: /e-mail/ }).fill("jone@example.com");
    await page.getByRole("button", { name: "Send" }).click();
    expect(await page.locator("textarea:invalid").getAttribute("name")).toBe("message");
    expect(await page.locator("textarea").evaluate((field) => field === document.activeElement)).toBe(true);
    expect(arrived).toEqual([]);
  });
});

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = "";
  for await (const chunk of request) body += chunk;
  return body;
}
