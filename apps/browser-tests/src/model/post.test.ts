import type { Browser } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchChromium } from "../chromium.js";
import { type ModelServer, startServer } from "./server.js";

let browser: Browser;
let server: ModelServer;
beforeAll(async () => {
  [browser, server] = await Promise.all([launchChromium(), startServer()]);
}, 60_000);
afterAll(async () => {
  await browser.close();
  server.close();
});

describe("ContactForm that the browser posts", { timeout: 60_000 }, () => {
  it("posts once, and says on the way back that the message may have arrived", async () => {
    const page = await browser.newPage();
    await page.goto(`${server.url}?post`);
    await page.getByRole("textbox").fill("My bill is wrong.");
    await page.evaluate(() => {
      const form = document.querySelector("form");
      form?.requestSubmit();
      form?.requestSubmit();
    });
    await page.getByRole("heading", { name: "Thank you" }).waitFor();
    expect(server.posts()).toBe(1);
    await page.goBack();
    await page.getByRole("heading", { name: "Your message may have arrived" }).waitFor();
    expect(await page.getByRole("button", { name: "Send" }).count()).toBe(0);
    await page.getByRole("button", { name: "Change it" }).click();
    expect(await page.getByRole("textbox").inputValue()).toBe("My bill is wrong.");
    await page.close();
  });
});
