import type { Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBeforeAll } from "../serve/openBeforeAll.js";
import {
  closeByEscape,
  eventually,
  expectOperable,
  expectStill,
  focusedIn,
  openers,
  place,
  waitForHost,
} from "./panelOnTop.js";
import { createSite } from "./site.js";

const opened = openBeforeAll(createSite);

const hosts = [
  "native",
  "nativeClosedByPress",
  "radix",
  "aria",
  "headless",
  "mui",
  "bootstrap",
  "micromodal",
  "sweetalert",
  "driver",
  "tour",
  "handrail",
];
const everyHost = hosts.flatMap((host) => [[host, 375] as const, [host, 1280] as const]);

describe.each(everyHost)("the panel, opened inside the modal of %s at %i px", (host, width) => {
  let page: Page;
  let errors: readonly string[];
  let before: Awaited<ReturnType<typeof place>>;
  beforeAll(async () => {
    ({ page, errors } = await opened().open(host, { width, height: 720 }));
    await waitForHost(page);
    before = await place(page);
  });
  afterAll(() => page.close());

  it.each([
    { way: "mouse", opener: "more-ways-summary" },
    { way: "keyboard", opener: "more-ways-summary" },
    { way: "shortcut", opener: "note" },
  ] as const)("is on top and operable when opened by $way, and Escape closes only it", async ({ way, opener }) => {
    await openers[way](page);
    await expectOperable(page);
    await expectStill(page, before);
    await closeByEscape(page);
    await expectStill(page, before);
    await eventually(async () => expect(await focusedIn(page, "#inside")).toContain(opener));
  });

  it("is closed by a press outside, and the modal is not", async () => {
    await openers.mouse(page);
    await page.mouse.click(8, 400);
    // On a narrow screen there is no outside.
    if (width < 640) await page.keyboard.press("Escape");
    await page.locator("[data-hr~='panel']").waitFor({ state: "detached" });
    await page.waitForTimeout(300);
    expect(await page.locator("#inside").isVisible()).toBe(true);
  });

  it("gives focus to another control of the modal when its opener is gone", async () => {
    await page.locator("#passing").click();
    await page.locator("[data-hr~='panel']").waitFor();
    await page.locator("#passing").waitFor({ state: "detached" });
    await closeByEscape(page);
    await eventually(async () => expect(await focusedIn(page, "#inside")).not.toBe(""));
  });

  it("causes no error", () => {
    expect(errors).toEqual([]);
  });
});
