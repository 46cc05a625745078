import { setTimeout as wait } from "node:timers/promises";
import fc from "fast-check";
import type { Tab } from "../engines/index.js";
import { type Fault, walk } from "./walk.js";

const renderTimeoutMs = 20_000;
/** Storybook reports a story when its play function has ended. */
const reportOf = `window.__STORYBOOK_ADDONS_CHANNEL__?.last("storyRendered")?.[0]`;
/** What a walk through stories needs. */
export interface Walker {
  tab: Tab;
  /** The address of the built Storybook. */
  url: string;
  /** The script of bundleWalker.ts. */
  script: string;
  seed: number;
}

/** Opens a story in a new tab, which remembers nothing of those before, and walks through it. */
export async function walkStory({ tab, url, script, seed }: Walker, id: string): Promise<readonly Fault[]> {
  await tab.goto(`${url}/iframe.html?viewMode=story&id=${id}`);
  for (const end = Date.now() + renderTimeoutMs; (await tab.evaluate(reportOf)) !== id; await wait(50)) {
    if (Date.now() > end) throw new Error(`The story ${id} was not rendered within ${renderTimeoutMs / 1000} s.`);
  }
  await tab.evaluate(script);
  return walk(tab, diceFor(id, seed));
}

/** Returns the same numbers for the same story, whichever stories are walked. */
function diceFor(id: string, seed: number): readonly number[] {
  const ofStory = [...id].reduce((sum, character) => (sum * 31 + character.charCodeAt(0)) | 0, seed);
  return fc.sample(fc.nat(), { numRuns: 200, seed: ofStory });
}
