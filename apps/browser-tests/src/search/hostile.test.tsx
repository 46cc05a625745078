import fc from "fast-check";
import type { Page } from "playwright";
import { describe, expect, it } from "vitest";
import { fieldOf, openInChromium } from "./site.js";

const open = openInChromium();

/** Halves of surrogate pairs, controls of direction, what is special to patterns, HTML and JavaScript, and other letters. */
const piece = fc.constantFrom(
  ...[
    "\ud800",
    "\udc00",
    "\u202e",
    "\u2066",
    "\u200f",
    "\u0000",
    "\ufe0f",
    "e\u0301\u0301\u0301",
    "🙂",
    "שלום",
    "账单",
  ],
  ...[
    "(",
    "[",
    "\\",
    "*",
    ".*+?^$()|[]\\",
    "__proto__",
    "constructor",
    "{count}",
    "{question}",
    "%",
    "&amp;",
    "\n",
    "\t",
  ],
  ...[
    "<img src=x onerror=hacked()>",
    "<script>hacked()</script>",
    "javascript:hacked()",
    "' onfocus='hacked()",
    "bill ",
  ],
);
const texts = fc.sample(
  fc.array(piece, { minLength: 1, maxLength: 12 }).map((pieces) => pieces.join("")),
  { seed: 20_261_128, numRuns: 40 },
);

/** Inserts a text as a paste does. It is passed as numbers, because the protocol of the browser replaces halves of surrogate pairs. */
const paste = (page: Page, text: string) =>
  page.evaluate(
    (codes) => {
      const field = document.querySelector<HTMLInputElement>('[data-hr~="search-input"]');
      field?.select();
      const pasted = codes.map((code) => String.fromCharCode(code)).join("");
      document.execCommand("insertText", false, pasted);
      return field?.value;
    },
    Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)),
  );

describe("HelpSearch with hostile text in Chromium", () => {
  it("shows it as it is, in the field and in a hit, and runs none of it", async () => {
    const page = await open({ parent: "uncontrolled", latency: 0 });
    const problems: string[] = [];
    page.on("pageerror", (error) => problems.push(String(error)));
    page.on("dialog", (dialog) => problems.push(dialog.message()));
    await page.exposeFunction("hacked", () => problems.push("A script ran."));
    await fieldOf(page).click();
    for (const text of texts) {
      await paste(page, text);
      await page.waitForFunction(() => {
        const value = document.querySelector<HTMLInputElement>('[data-hr~="search-input"]')?.value ?? "";
        // Half a pair at the end is not asked.
        const question = value.trim().replace(/[\ud800-\udbff]$/, "");
        const title = document.querySelector('[data-hr~="search-hit-title"]')?.textContent;
        return question === "" || title === `${question} 0`;
      });
      expect(await page.locator('[role="option"] :not(span, mark)').count(), JSON.stringify(text)).toBe(0);
    }
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it("searches the first 2,000 characters of 1 MB at once", async () => {
    const page = await open({ parent: "uncontrolled", latency: 0 });
    await fieldOf(page).click();
    const start = performance.now();
    const value = await page.evaluate(() => {
      document.execCommand("insertText", false, "bill ".repeat(200_000));
      return document.querySelector<HTMLInputElement>('[data-hr~="search-input"]')?.value;
    });
    await page.getByRole("option").first().waitFor();
    expect(value).toBe("bill ".repeat(400));
    expect(performance.now() - start).toBeLessThan(5000);
    await page.context().close();
  });
});
