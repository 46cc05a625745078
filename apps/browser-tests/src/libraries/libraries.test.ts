import { readdirSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import type { Browser } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchChromium } from "../chromium.js";
import { tabOf } from "../engines/chromium.js";
import { findCovered, isPersonPressed } from "../engines/index.js";
import { createSite, type Mount } from "../obscured/site.js";
import { collectErrors } from "../serve/collectErrors.js";
import "./scenes/scene.js";

const folder = fileURLToPath(new URL("scenes/", import.meta.url));
const groups = readdirSync(folder).filter((name) => !name.startsWith("scene."));
const widths = [375, 1280];
const mounts: readonly Mount[] = ["rail", "none"];
/** Longer than it takes until a page that hides every person is reported. */
const untilReportedMs = 7000;
const tabs = 4;

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

describe("a page with a real library", () => {
  it.concurrent.each(groups)(
    "%s: a person can be pressed, nothing is covered, nothing is accused",
    async (group) => {
      const site = await createSite("development", [folder + group]);
      const urls = mounts.map((mount) => site.add({ html: "" }, mount));
      const scenes = await scenesOf(urls[0] ?? "");
      const tries = scenes.flatMap((scene) => urls.flatMap((url) => widths.map((width) => ({ url, width, scene }))));
      const faults: string[] = [];
      const tryNext = async () => {
        for (let next = tries.pop(); next; next = tries.pop()) faults.push(...(await tryScene(next)));
      };
      await Promise.all(Array.from({ length: tabs }, tryNext));
      site.close();
      expect(scenes.length).toBeGreaterThan(5);
      expect(faults).toEqual([]);
    },
    600_000,
  );
});

async function scenesOf(url: string): Promise<readonly string[]> {
  const page = await browser.newPage();
  await page.goto(url);
  const scenes = await page.evaluate(() => window.scenes);
  await page.close();
  return scenes;
}

async function tryScene({ url, width, scene }: { url: string; width: number; scene: string }): Promise<string[]> {
  const page = await browser.newPage({ viewport: { width, height: width === 375 ? 667 : 800 } });
  const errors = collectErrors(page);
  await page.goto(`${url}?scene=${encodeURIComponent(scene)}`);
  await wait(untilReportedMs);
  const tab = tabOf(page);
  const covered = await findCovered(tab);
  const accused = errors.filter((error) => error.includes("@handrail"));
  const isPressed = await isPersonPressed(tab);
  await page.context().close();
  const faults = [
    ...(isPressed ? [] : ["nobody can be pressed"]),
    ...covered.map((html) => `covers ${html}`),
    ...accused.map((error) => `is accused: ${error}`),
  ];
  return faults.map(
    (fault) => `${scene}, ${width} px, ${url.endsWith("/0.html") ? "with a rail" : "without"}: ${fault}`,
  );
}
