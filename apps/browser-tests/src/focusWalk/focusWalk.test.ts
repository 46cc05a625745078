import { mkdirSync, writeFileSync } from "node:fs";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Engine, engines } from "../engines/index.js";
import type { Listening } from "../serve/listen.js";
import { bundleWalker } from "./bundleWalker.js";
import { isKnown, knownFaults, type StoryFault } from "./knownFaults.js";
import { readStories, serveStories } from "./stories.js";
import { walkStory } from "./walkStory.js";

/** The part of all stories that is walked in each engine. Each engine walks others. */
const share = Number(process.env.HANDRAIL_SHARE ?? 0.1);
/** The engines that take minutes for a few stories, and walk only where a share is asked for. */
const slow = process.env.HANDRAIL_SHARE ? [] : ["Firefox", "WebKitGTK"];
const seed = Number(process.env.HANDRAIL_SEED ?? 20_261_128);
const size = { width: 1024, height: 768 };
/** More tabs take no less time, because each waits for the others. */
const maxTabs = 3;
/** How long a story may take, in milliseconds. */
const storyTimeoutMs = 120_000;
/** The faults are written to this folder, with all presses that led to them. */
const reports = ".reports/focusWalk";

let site: Listening;
let script: string;
beforeAll(async () => {
  [site, script] = await Promise.all([serveStories(), bundleWalker()]);
});
afterAll(() => site.close());

describe("a story, walked through by keyboard", () => {
  const stories = readStories();
  const count = Math.ceil(stories.length * share);
  for (const [index, { name, start }] of engines.entries()) {
    if (slow.includes(name)) {
      it.skip(`${name} walks only by npm run test:focus, since it takes minutes for a few stories`);
      continue;
    }
    if (!start) {
      it.skip(`${name} is not installed, so ${count} stories are not walked in it`);
      continue;
    }
    it.concurrent(
      `${name}: focus is on something visible after each press in ${count} stories`,
      async () => {
        const engine = await start();
        const faults = await walkAll(engine, choose(stories, count, seed + index)).finally(engine.close);
        mkdirSync(reports, { recursive: true });
        writeFileSync(`${reports}/${name}.json`, JSON.stringify(faults, null, 1));
        const unknown = faults.filter((fault) => !knownFaults.some((known) => isKnown(fault, known)));
        expect(unknown.map(({ story, after, fault }) => `${story}: ${after} → ${fault}`)).toEqual([]);
        const isFull = name === "Chromium" && share >= 1;
        expect(isFull ? findMended(faults) : []).toEqual([]);
      },
      storyTimeoutMs * count,
    );
  }
});

async function walkAll(engine: Engine, stories: string[]): Promise<readonly StoryFault[]> {
  const faults: StoryFault[] = [];
  const walkNext = async () => {
    for (let story = stories.pop(); story; story = stories.pop()) {
      // Firefox does not pass all keys on to a second page in the same tab.
      const tab = await engine.newTab(size);
      const found = await walkStory({ tab, url: site.url, script, seed }, story);
      for (const fault of found) faults.push({ story, ...fault });
      await tab.close();
    }
  };
  await Promise.all(Array.from({ length: Math.min(engine.tabs, maxTabs) }, walkNext));
  return faults;
}

// Prints the reason of each that appears.
function findMended(faults: readonly StoryFault[]): readonly string[] {
  return knownFaults.flatMap((known) => {
    const { length } = faults.filter((fault) => isKnown(fault, known));
    if (length > 0) process.stdout.write(`Known ${length} times, ${known.stories}: ${known.reason}\n`);
    return length > 0 ? [] : `${known.stories} ${known.fault}: no longer appears. Take it out of knownFaults.ts.`;
  });
}

function choose(stories: readonly string[], count: number, seed: number): string[] {
  const all = fc.shuffledSubarray([...stories], { minLength: stories.length });
  const [order = []] = fc.sample(all, { numRuns: 1, seed });
  return order.slice(0, count);
}
