import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import type { Session } from "./startSession.js";

const startTimeoutMs = 120_000;
const speechTimeoutMs = 30_000;
/** How long nothing must be spoken until a sentence counts as complete, in milliseconds. */
const quietMs = 4000;

const defaultProfile = { profile: ["Default", "default"], pronunciations: {}, keybindings: {} };

/** A screen reader, and what it speaks. */
export interface Reader {
  /** Does something, and returns what is spoken from then on, until it is quiet. */
  listen: (action: () => Promise<unknown>) => Promise<readonly string[]>;
}

/** Starts Orca in a session, and waits until it speaks. */
export async function startOrca({ start, folder, spoken }: Session): Promise<Reader> {
  // Without the names of keys, all that is spoken is the page.
  const settings = {
    general: { enableKeyEcho: false },
    pronunciations: {},
    keybindings: {},
    profiles: { default: defaultProfile },
  };
  writeFileSync(join(folder, "user-settings.conf"), JSON.stringify(settings));
  start("orca", ["--replace", "--user-prefs", folder]);
  if (!(await untilSpoken(spoken, 0, startTimeoutMs))) {
    throw new Error(`Orca spoke nothing within ${startTimeoutMs / 1000} s.`);
  }
  return {
    async listen(action) {
      const before = await untilQuiet(spoken);
      await action();
      await untilSpoken(spoken, before, speechTimeoutMs);
      await untilQuiet(spoken);
      return spoken.slice(before);
    },
  };
}

async function untilSpoken(spoken: readonly string[], before: number, timeoutMs: number): Promise<boolean> {
  for (const end = Date.now() + timeoutMs; spoken.length === before; await wait(100)) {
    if (Date.now() > end) return false;
  }
  return true;
}

async function untilQuiet(spoken: readonly string[]): Promise<number> {
  for (let count = -1; count !== spoken.length; await wait(quietMs)) count = spoken.length;
  return spoken.length;
}
