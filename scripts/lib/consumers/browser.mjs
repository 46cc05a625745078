import { chromium } from "playwright";

/**
 * Opens a page in Chromium and closes it after `check`.
 * @param options.javaScriptEnabled `false` for a visitor without JavaScript
 * @throws Error if the page reports an error, or violates its content security policy
 */
export async function openPage({ chromiumPath }, url, check, { javaScriptEnabled = true } = {}) {
  const browser = await chromium.launch({ executablePath: chromiumPath, args: ["--no-sandbox"] });
  try {
    const page = await browser.newPage({ javaScriptEnabled });
    page.setDefaultTimeout(30_000);
    const errors = [];
    page.on("pageerror", (error) => errors.push(error.message));
    // A violation of the content security policy is written to the console as well.
    page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
    const response = await page.goto(url, { waitUntil: "load" });
    if (response?.status() !== 200) throw new Error(`${url} responded with ${response?.status()}.`);
    await check(page);
    if (errors.length > 0) throw new Error(`The page reported: ${errors.join("; ")}`);
  } finally {
    await browser.close();
  }
}
