import type { Page } from "playwright";
import { expect, vi } from "vitest";
import { tabOf } from "../engines/chromium.js";
import { isPersonPressed } from "../engines/index.js";

/**
 * Presses a person as a visitor would: a real click in the middle of a link to one that is in the window, without scrolling.
 * Fails where no such click arrives at its link.
 */
export async function pressPerson(page: Page, timeoutMs = 15_000): Promise<void> {
  await vi.waitFor(async () => expect(await isPersonPressed(tabOf(page))).toBe(true), {
    timeout: timeoutMs,
    interval: 200,
  });
}
