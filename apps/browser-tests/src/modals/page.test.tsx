import { type Browser, chromium, type Page } from "playwright";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { openBeforeAll } from "../serve/openBeforeAll.js";
import { eventually, expectOperable, focusedIn, panel, waitForHost } from "./panelOnTop.js";
import { createSite } from "./site.js";

const opened = openBeforeAll(createSite, launchWithScrollbars);
let page: Page;
beforeEach(async () => {
  ({ page } = await opened().open("none", { width: 1000, height: 700 }));
  await page.locator(moreWays).waitFor();
});
afterEach(() => page.close());

const moreWays = "[data-hr~='launcher'] button[data-hr~='more-ways-summary']";

// Scrollbars take room, as they do on Windows.
function launchWithScrollbars(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.HANDRAIL_CHROMIUM,
    args: ["--no-sandbox", "--disable-quic", "--disable-background-networking", "--disable-component-update"],
    ignoreDefaultArgs: ["--hide-scrollbars"],
  });
}

describe("the panel, opened on a page", () => {
  it.each([
    { name: "a plain page", css: "" },
    { name: "a page that always has a scrollbar", css: "html { overflow-y: scroll }" },
    { name: "a page that clips its width", css: "body { overflow-x: hidden }" },
    { name: "a page with a sticky header", css: "body { overflow-x: hidden } #marker { position: sticky; top: 0 }" },
    { name: "a page that does not scroll", css: "main div { display: none }" },
  ])("moves nothing on $name, and the page does not scroll", async ({ css }) => {
    await page.addStyleTag({ content: `${css} /* of the page */` });
    await page.mouse.wheel(0, 120);
    await page.waitForTimeout(300);
    const before = await boxes(page);
    await page.locator(moreWays).click();
    await page.locator(panel).waitFor();
    expect(await boxes(page)).toEqual(before);
    await page.mouse.move(20, 300);
    await page.mouse.wheel(0, 200);
    await page.waitForTimeout(300);
    // The launcher is hidden by now, and may have stepped aside.
    expect(await boxes(page)).toMatchObject({ scrollY: before.scrollY, text: before.text });
    await page.keyboard.press("Escape");
    await page.locator(panel).waitFor({ state: "detached" });
    await eventually(async () => expect(await boxes(page)).toEqual(before));
  });

  it("focuses its title, and has a name and a short description", async () => {
    await page.locator(moreWays).click();
    await eventually(async () => expect(await focusedIn(page, panel)).toBe("dialog-title"));
    const dialog = page.getByRole("dialog", { name: "Talk to a person", exact: true });
    expect(await dialog.getAttribute("aria-describedby").then((id) => page.locator(`[id='${id}']`).textContent())).toBe(
      "The team is here day and night.",
    );
  });

  it("gives focus back to the launcher, which was hidden under it", async () => {
    await page.locator(moreWays).focus();
    await page.keyboard.press("Enter");
    await page.locator(panel).waitFor();
    await page.locator("[data-hr~='launcher'][data-hidden]").waitFor({ state: "attached" });
    await page.keyboard.press("Escape");
    await eventually(async () => expect(await focusedIn(page, "[data-hr~='launcher']")).toBe("more-ways-summary"));
  });

  it("gives focus to a control near its opener when that is gone", async () => {
    await page.evaluate(() => {
      document.querySelector("#marker")?.insertAdjacentHTML("beforeend", "<button id='gone'>Gone</button>");
      document.querySelector<HTMLElement>("#gone")?.focus();
    });
    await openByShortcut(page);
    await page.evaluate(() => document.querySelector("#marker")?.remove());
    await page.keyboard.press("Escape");
    await eventually(async () => expect(await focusedIn(page, "main")).toBe("a"));
  });

  it("keeps Tab and presses away from the page even before it is modal", async () => {
    await page.evaluate(() => {
      // As if the moment until then never ended.
      const wait = window.setTimeout.bind(window);
      const waitUnless = (run: () => void, delayMs: number) => (delayMs === 500 ? 0 : wait(run, delayMs));
      Object.assign(window, { setTimeout: waitUnless });
      document.body.addEventListener("click", ({ target }) => {
        if (target === document.body) document.querySelector("#marker")?.remove();
      });
    });
    const open = async () => {
      await page.locator(moreWays).click();
      await page.locator(`${panel}:popover-open`).waitFor();
    };
    await open();
    await page.keyboard.press("Shift+Tab");
    await page.locator(`${panel}:modal`).waitFor();
    expect(await focusedIn(page, "main")).toBe("");
    await page.keyboard.press("Escape");
    await page.locator(panel).waitFor({ state: "detached" });
    await open();
    await page.mouse.click(20, 300);
    await page.locator(panel).waitFor({ state: "detached" });
    expect(await page.locator("#marker").count()).toBe(1);
  });

  it("opens above a modal from the launcher that was raised into it, and gives focus back to the modal", async () => {
    const { page: other, errors } = await opened().open("native", { width: 1000, height: 700 });
    await waitForHost(other);
    await other.evaluate(() => document.querySelector("#inside [data-hr~='rail']")?.remove());
    await other.locator(`#host ${moreWays}`).click();
    await expectOperable(other);
    await other.keyboard.press("Escape");
    await other.locator(panel).waitFor({ state: "detached" });
    await eventually(async () => expect(await focusedIn(other, "#host")).not.toBe(""));
    expect(errors).toEqual([]);
    await other.close();
  });

  it("stays open and operable when the modal around it is closed by the page", async () => {
    const { page: other, errors } = await opened().open("native", { width: 1000, height: 700 });
    await waitForHost(other);
    await other.locator("#note").focus();
    await openByShortcut(other);
    await other.evaluate(() => document.querySelector("#host")?.remove());
    await expectOperable(other);
    await other.keyboard.press("Escape");
    await other.locator(panel).waitFor({ state: "detached" });
    await eventually(async () => expect(await focusedIn(other, "main, [data-hr~='launcher']")).not.toBe(""));
    expect(errors).toEqual([]);
    await other.close();
  });
});

async function openByShortcut(page: Page) {
  // The code of the shortcut is loaded after mount.
  await vi.waitFor(
    async () => {
      await page.keyboard.press("Alt+Shift+H");
      await page.locator(panel).waitFor({ timeout: 1500 });
    },
    { timeout: 10_000 },
  );
}

/** Where the page's text and the launcher are, and how far the page is scrolled. */
const boxes = (page: Page) =>
  page.evaluate(() => {
    const [text, launcher] = ["#marker", "[data-hr~='launcher']"].map((selector) =>
      document.querySelector(selector)?.getBoundingClientRect(),
    );
    return { scrollY, text: [text?.left, text?.top, text?.width], launcher: [launcher?.left, launcher?.width] };
  });
