import type { Look, StopKind } from "./page/look.js";

/** What the walker remembers of a journey. */
export interface Memory {
  /** The names of the elements that were pressed, and how often. */
  pressed: ReadonlyMap<string, number>;
  /** Whether the last keys operated something. */
  hasOperated: boolean;
  /** Whether they opened a layer. */
  hasOpened: boolean;
  /** Whether it goes through the page from its end. */
  isBackwards: boolean;
}

/** How often the same control is pressed. The second time it may close what it opened, and a form may be complete. */
const maxPresses: Readonly<Partial<Record<StopKind, number>>> = {
  exit: 1,
  jump: 1,
  link: 1,
  choice: 1,
  field: 1,
  combobox: 4,
  button: 2,
};

/**
 * Returns the keys that a person may press here. No keys: the person waits.
 * @param dice A whole number that decides between them.
 */
export function chooseKeys(at: Look, memory: Memory, dice: number): readonly string[] {
  const { pressed, hasOperated, hasOpened, isBackwards } = memory;
  if (hasOpened && dice % 2 === 0) return ["Escape"];
  if (hasOperated && dice % 7 === 3) return [];
  const onwards = isBackwards ? "Shift+Tab" : "Tab";
  const mayPress = (pressed.get(at.name) ?? 0) < (maxPresses[at.kind] ?? 0);
  // Passed now and then, so that what comes later is also reached while this is not pressed.
  return (mayPress && dice % 5 !== 4 && keysFor(at, dice)) || [onwards];
}

function keysFor({ kind, words }: Look, dice: number): readonly string[] | undefined {
  const isEven = dice % 2 === 0;
  if (kind === "link" || kind === "jump") return ["Enter"];
  if (kind === "exit") return dice % 4 === 0 ? ["Enter"] : undefined;
  if (kind === "button") return [isEven ? "Enter" : " "];
  if (kind === "choice") return [isEven ? " " : "ArrowDown"];
  if (words) return [...words];
  return kind === "combobox" ? [comboboxKeys[dice % comboboxKeys.length] ?? "Enter"] : undefined;
}

const comboboxKeys = ["ArrowDown", "ArrowUp", "Enter", "Escape"];
