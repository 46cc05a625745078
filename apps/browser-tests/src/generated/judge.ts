import { setTimeout as wait } from "node:timers/promises";
import { findCovered, isPersonPressed, type Tab } from "../engines/index.js";
import type { HostPage } from "./hostPage.js";

/** How long after its last change a page may go without a person, in milliseconds. */
const patienceMs = 3000;

/** What became of the promise on a page. */
export interface Verdict {
  /** Whether a real click arrived at a link to a person. */
  isPressed: boolean;
  /** What the launcher covers although the host shows a person, or although a free place exists. */
  covered: readonly string[];
}

/** Shows a page, waits until it has changed for the last time, and presses a person. */
export async function judge(tab: Tab, url: string, { script = "", lastChangeMs }: HostPage): Promise<Verdict> {
  await tab.goto(url);
  await untilMounted(tab);
  await tab.evaluate(`(() => { ${script}; return true })()`);
  await wait(lastChangeMs + patienceMs);
  const covered = await findCovered(tab);
  return { isPressed: await isPersonPressed(tab), covered };
}

async function untilMounted(tab: Tab): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    if (await tab.evaluate<boolean>("Boolean(window.links?.().length)")) return;
    await wait(100);
  }
  throw new Error("Handrail was not rendered within 10 s.");
}
