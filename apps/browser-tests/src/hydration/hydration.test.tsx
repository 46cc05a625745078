import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchChromium } from "../chromium.js";
import { buildPage } from "./buildPage.js";

let browser: Browser;
let url: string;
let served = { body: "", script: "" };

const server = createServer((request, response) => {
  const isScript = request.url === "/client.js";
  response.setHeader("Content-Type", isScript ? "text/javascript" : "text/html; charset=utf-8");
  response.end(isScript ? served.script : served.body);
});

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // A server that listens on a port has an address of this kind.
  const { port } = server.address() as AddressInfo;
  url = `http://127.0.0.1:${port}`;
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
  server.closeAllConnections();
  server.close();
});

/** The fields of the page that take text, by name. */
const texts = {
  q: "router question 7",
  own: "in the FAQ's slot",
  name: "Jonė",
  email: "jone@example.com",
  message: "My bill is wrong.",
  theirs: "in the page's own Suspense boundary",
  bounded: "in a ContactBoundary",
};

for (const react of [18, 19] as const) {
  for (const environment of ["development", "production"] as const) {
    describe(`hydrateRoot of React ${react} in ${environment}`, () => {
      let built: Awaited<ReturnType<typeof buildPage>>;
      beforeAll(async () => {
        built = await buildPage({ react, environment });
      });

      it.each([false, true])("keeps what was done before hydration (StrictMode: %s)", async (strict) => {
        const html = built.html(strict);
        served = {
          body: `<!doctype html><html lang="en"><title>Help</title><link rel="icon" href="data:,"><body><div id="root" data-strict="${strict}">${html}</div>`,
          script: built.script,
        };
        const page = await browser.newPage();
        page.setDefaultTimeout(8000);
        const errors: string[] = [];
        page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
        page.on("pageerror", (error) => errors.push(String(error)));
        await page.goto(url);
        await fillIn(page);
        await mark(page);

        await page.addScriptTag({ url: "/client.js", type: "module" });
        await page.locator("form[novalidate]").waitFor();
        await page.getByRole("option").first().waitFor();
        await page.getByText("Opens Mon").first().waitFor();

        expect(await replaced(page)).toEqual([]);
        expect(await filledIn(page)).toEqual({
          texts,
          consent: true,
          files: ["receipt.txt"],
          listed: "receipt.txt",
          focused: "message",
          opened: "Router question 3?",
        });
        expect(await page.getByRole("option").first().textContent()).toContain("Router question 7?");
        expect(await page.evaluate("recoverable")).toEqual([]);
        expect(errors).toEqual([]);
        await page.close();
      });
    });
  }
}

async function fillIn(page: Page) {
  for (const [name, text] of Object.entries(texts)) await page.locator(`[name="${name}"]`).fill(text);
  await page.locator('[name="consent"]').check();
  await page.locator('[name="attachments"]').setInputFiles({
    name: "receipt.txt",
    mimeType: "text/plain",
    buffer: Buffer.from("12.00"),
  });
  await page.locator("summary", { hasText: "Router question 3?" }).click();
  await page.locator('[name="message"]').focus();
}

async function filledIn(page: Page) {
  return page.evaluate(() => {
    const field = (name: string) => document.querySelector<HTMLInputElement>(`[name="${name}"]`);
    const names = ["q", "own", "name", "email", "message", "theirs", "bounded"];
    return {
      texts: Object.fromEntries(names.map((name) => [name, field(name)?.value])),
      consent: field("consent")?.checked,
      files: [...(field("attachments")?.files ?? [])].map(({ name }) => name),
      listed: document.querySelector('[data-hr~="form-file-name"] bdi')?.textContent,
      focused: document.activeElement?.getAttribute("name"),
      opened: document.querySelector("details[open] summary h3")?.textContent,
    };
  });
}

/** Remembers the server's own elements: those of another render are not the same. */
async function mark(page: Page): Promise<void> {
  await page.evaluate(() => {
    Object.assign(window, {
      served: [...document.querySelectorAll("main, form, input, textarea, details, summary, article")],
    });
  });
}

/** What hydration replaced or removed. */
async function replaced(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    // `mark` put them there.
    const { served } = window as unknown as { served: Element[] };
    return served.filter((element) => !element.isConnected).map(({ outerHTML }) => outerHTML.slice(0, 200));
  });
}
