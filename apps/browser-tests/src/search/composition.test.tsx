import { setTimeout as wait } from "node:timers/promises";
import type { CDPSession } from "playwright";
import { describe, expect, it } from "vitest";
import { fieldOf, openInChromium } from "./site.js";

const open = openInChromium();

const compose = (input: CDPSession, text: string) =>
  input.send("Input.imeSetComposition", { text, selectionStart: text.length, selectionEnd: text.length });

async function openField() {
  const page = await open({ parent: "uncontrolled", latency: 20 });
  await fieldOf(page).click();
  return { page, input: await page.context().newCDPSession(page) };
}

describe("HelpSearch with an input method in Chromium", () => {
  it("searches Korean while the last syllable is composed", async () => {
    const { page, input } = await openField();
    for (const text of ["ㅎ", "해"]) await compose(input, text);
    await input.send("Input.insertText", { text: "해" });
    for (const text of ["ㅈ", "지"]) await compose(input, text);
    await page.getByRole("option", { name: "해지 0" }).waitFor();
    expect(await fieldOf(page).inputValue()).toBe("해지");
    await page.context().close();
  });

  it.each([
    ["Japanese", ["ｓ", "せ", "せいきゅうしょ", "請求書"], "請求書"],
    ["Chinese", ["账", "账单"], "账单"],
  ])("searches %s when the composition ends, and no key chooses before", async (_language, steps, word) => {
    const { page, input } = await openField();
    for (const text of steps) await compose(input, text);
    await wait(600);
    expect(await page.getByRole("option").count()).toBe(0);
    const enter = { key: "Enter", code: "Enter", windowsVirtualKeyCode: 229, nativeVirtualKeyCode: 229 };
    await input.send("Input.dispatchKeyEvent", { type: "rawKeyDown", ...enter });
    await input.send("Input.insertText", { text: word });
    await page.getByRole("option", { name: `${word} 0` }).waitFor();
    expect(await page.evaluate(() => window.opened)).toEqual([]);
    expect(await fieldOf(page).inputValue()).toBe(word);
    expect(await fieldOf(page).getAttribute("aria-activedescendant")).toBeNull();
    await page.context().close();
  });

  it("searches Latin letters while they are composed, and answers the arrow keys and Escape", async () => {
    const { page, input } = await openField();
    for (const text of ["b", "bi", "bil", "bill"]) await compose(input, text);
    await page.getByRole("option", { name: "bill 0" }).waitFor();
    await page.keyboard.press("ArrowDown");
    expect(await page.locator("[data-highlighted]").textContent()).toContain("bill 0");
    await page.keyboard.press("Escape");
    expect(await page.getByRole("option").count()).toBe(0);
    expect(await fieldOf(page).inputValue()).toBe("bill");
    await page.context().close();
  });
});
