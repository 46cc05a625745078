import { setTimeout as wait } from "node:timers/promises";
import type { Tab } from "../engines/index.js";
import { chooseKeys } from "./chooseKeys.js";
import type { Look } from "./page/look.js";
import "./window.js";

/** Focus that a person has lost. */
export interface Fault {
  /** What had focus, and the keys that were pressed there. */
  after: string;
  /** What has focus now, and what is wrong with it. */
  fault: string;
  /** All keys that led there, each with what had focus. */
  presses: readonly string[];
}

/** How long a page may take to put focus in its place, in milliseconds, on a busy machine: a panel is loaded, and a layer fades. */
const maxPatienceMs = 10_000;
/** How long a page may take to react to keys that do more than move focus, in milliseconds. */
const reactionMs = 80;
/** How long a person waits for what was started, in milliseconds. */
const pauseMs = 1500;
const maxSteps = 100;

/**
 * Walks through a page by keyboard: from stop to stop, operating what it comes to, until it finds nothing new.
 * @param dice Whole numbers, which decide between the keys that a person may press.
 * @param patienceMs How long a page may take to put focus in its place.
 */
export async function walk(
  tab: Tab,
  dice: readonly number[],
  patienceMs: number = maxPatienceMs,
): Promise<readonly Fault[]> {
  const [first = 0, ...rest] = dice;
  const faults: Fault[] = [];
  const presses: string[] = [];
  const pressed = new Map<string, number>();
  const seen = new Set<string>();
  let memory = { pressed, hasOperated: false, hasOpened: false, isBackwards: first % 3 === 0 };
  let at = await look(tab);
  for (let sinceNew = 0; presses.length < maxSteps && sinceNew < seen.size + 3; ) {
    const keys = chooseKeys(at, memory, rest[presses.length % rest.length] ?? 0);
    const isOperated = !isMove(keys) && keys.length > 0;
    if (isOperated) pressed.set(at.name, (pressed.get(at.name) ?? 0) + 1);
    sinceNew = isOperated || !seen.has(at.name) ? 0 : sinceNew + 1;
    seen.add(at.name);
    const after = `${at.name}, ${keys.join("") || "waiting"}`;
    presses.push(after);
    await tab.press(keys);
    const next = await settle(tab, at, keys, patienceMs);
    const fault = faultAfter(at, keys, next);
    if (fault) faults.push({ after, fault: `${next.name}: ${fault}`, presses: [...presses] });
    memory = { ...memory, hasOperated: isOperated, hasOpened: isOperated && next.layers > at.layers };
    at = next;
  }
  return faults;
}

async function settle(tab: Tab, before: Look, keys: readonly string[], patienceMs: number): Promise<Look> {
  if (!isMove(keys)) await wait(keys.length === 0 ? pauseMs : reactionMs);
  for (const end = performance.now() + patienceMs; ; await wait(50)) {
    const now = await look(tab);
    if (!faultAfter(before, keys, now) || performance.now() > end) return now;
  }
}

// A fault is reported once, where it begins. Nothing need have focus where nothing had it before.
function faultAfter(before: Look, keys: readonly string[], now: Look): string | undefined {
  if (before.name === now.name && before.fault === now.fault) return undefined;
  return now.name === "nothing" && mayLeave(before, keys, now) ? undefined : now.fault;
}

// Tab leaves the page after the last stop, and a jump leaves focus to the next Tab.
function mayLeave(before: Look, keys: readonly string[], now: Look): boolean {
  if (!isMove(keys)) return before.kind === "jump" && keys[0] === "Enter";
  return keys[0] === "Tab" ? !(before.hasNext && now.hasNext) : !(before.hasPrevious && now.hasPrevious);
}

const isMove = ([key]: readonly string[]) => key === "Tab" || key === "Shift+Tab";

const look = (tab: Tab) => tab.evaluate<Look>("window.focusWalk.look()");
