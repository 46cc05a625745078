import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchChromium } from "../chromium.js";
import { collectErrors } from "../serve/collectErrors.js";
import { type Listening, listen } from "../serve/listen.js";
import { buildPage } from "./buildPage.js";
import { boundedRoots } from "./pages.js";

let browser: Browser;
let site: Listening;
let served = { body: "", script: "" };

beforeAll(async () => {
  site = await listen((request, response) => {
    const isScript = request.url === "/client.js";
    response.setHeader("Content-Type", isScript ? "text/javascript" : "text/html; charset=utf-8");
    response.end(isScript ? served.script : served.body);
  });
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
  site.close();
});

/** The fields of the page that take text, by name. */
const texts = {
  q: "router question 7",
  slot: "in the FAQ's slot",
  name: "Jonė",
  email: "jone@example.com",
  message: "My bill is wrong.",
  theirs: "in the page's own Suspense boundary",
  bounded: "in a ContactBoundary",
};

for (const react of [18, 19] as const) {
  for (const environment of ["development", "production"] as const) {
    describe(`hydrateRoot of React ${react} in ${environment}`, () => {
      let built: Built;
      beforeAll(async () => {
        built = await buildPage({ react, environment });
      });

      it.each([false, true])("keeps user input from before hydration (StrictMode: %s)", async (strict) => {
        const { page, errors } = await open(built, "long", strict);
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

      it.each(Object.keys(boundedRoots))("keeps text from before hydration in %s", async (name) => {
        const { page, errors } = await open(built, name, false);
        const fields = await typeIntoEveryField(page);
        await mark(page);
        await page.addScriptTag({ url: "/client.js", type: "module" });
        // The clock speaks last, once everything is hydrated.
        await page.getByText("Opens Mon").first().waitFor();
        expect(await replaced(page)).toEqual([]);
        expect(await valuesOf(page)).toEqual(fields);
        expect(await page.evaluate("recoverable")).toEqual([]);
        expect(errors).toEqual([]);
        await page.close();
      });
    });
  }
}

type Built = Awaited<ReturnType<typeof buildPage>>;

/** Opens a page as the server sent it, before its script. */
async function open(built: Built, name: string, strict: boolean) {
  served = {
    body:
      `<!doctype html><html lang="en"><title>Help</title><link rel="icon" href="data:,"><body>` +
      `<div id="root" data-name="${name}" data-strict="${strict}">${built.html(name, strict)}</div>`,
    script: built.script,
  };
  const page = await browser.newPage();
  // A Saturday, since the words for the next opening depend on the day.
  await page.clock.setFixedTime("2026-11-28T12:00:00Z");
  page.setDefaultTimeout(8000);
  const errors = collectErrors(page);
  await page.goto(site.url);
  return { page, errors };
}

const textFields = "input:not([type]), input[type=text], input[type=email], textarea";

async function typeIntoEveryField(page: Page): Promise<Record<string, string>> {
  const fields: Record<string, string> = {};
  for (const field of await page.locator(textFields).all()) {
    const name = (await field.getAttribute("name")) ?? "";
    // A search would otherwise find nothing, and say so.
    fields[name] = name === "q" ? "router question 7" : `${name}@example.com`;
    await field.fill(fields[name]);
  }
  return fields;
}

async function valuesOf(page: Page): Promise<Record<string, string>> {
  const values = await page.locator(textFields).evaluateAll((fields) =>
    fields.map((field) => {
      // The selector takes no other elements.
      const { name, value } = field as HTMLInputElement;
      return [name, value] as const;
    }),
  );
  return Object.fromEntries(values);
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
    const names = ["q", "slot", "name", "email", "message", "theirs", "bounded"];
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

/** The nodes that hydration replaced or removed. */
async function replaced(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    // `mark` put them there.
    const { served } = window as unknown as { served: Element[] };
    return served.filter((element) => !element.isConnected).map(({ outerHTML }) => outerHTML.slice(0, 200));
  });
}
