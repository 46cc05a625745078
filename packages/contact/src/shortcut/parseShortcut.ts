import { HandrailError } from "@handrail/core";

/** A keyboard shortcut, in the terms of UI Events. */
export interface Shortcut {
  /** `KeyboardEvent.key`, in lower case. */
  key: string;
  ctrlKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
  metaKey: boolean;
}

const modifiers = { control: "ctrlKey", alt: "altKey", shift: "shiftKey", meta: "metaKey" } as const;
const isModifier = (name: string): name is keyof typeof modifiers => Object.hasOwn(modifiers, name);

/**
 * Parses a shortcut in the form of `aria-keyshortcuts` (WAI-ARIA 1.2, 6.6): `Alt+Shift+H`, `F2`, `?`.
 * @throws HandrailError for a text without a key, with two keys, or with an unknown modifier
 */
export function parseShortcut(text: string): Shortcut {
  // The last plus in "Control++" is the key.
  const names = text
    .replace(/\+\+$/, "+Plus")
    .split("+")
    .map((name) => name.trim().toLowerCase());
  const key = names.at(-1) ?? "";
  const modifierNames = names.slice(0, -1);
  if (key === "" || isModifier(key) || !modifierNames.every(isModifier)) {
    throw new HandrailError(
      `@handrail/contact: shortcut=${JSON.stringify(text)} is not a valid keyboard shortcut, so it would open nothing. ` +
        "Write it like Alt+Shift+H or F2: any of Control, Alt, Shift and Meta, and one key.",
    );
  }
  const shortcut: Shortcut = { key: key === "plus" ? "+" : key === "space" ? " " : key, ...none };
  for (const name of modifierNames) shortcut[modifiers[name]] = true;
  return shortcut;
}

/** Parses a shortcut. A wrong setting must not break the page, so an invalid one is only reported, by `reportError`. */
export function parseOrReport(text: string): Shortcut | undefined {
  try {
    return parseShortcut(text);
  } catch (error) {
    reportError(error);
    return undefined;
  }
}

const none = { ctrlKey: false, altKey: false, shiftKey: false, metaKey: false };

/** Whether a key press is the shortcut. */
export function matchesShortcut(event: KeyboardEvent, shortcut: Shortcut): boolean {
  const { key, ctrlKey, altKey, shiftKey, metaKey } = shortcut;
  if (event.ctrlKey !== ctrlKey || event.altKey !== altKey || event.metaKey !== metaKey) return false;
  // Keyboards differ in whether "?" needs Shift.
  if (event.shiftKey !== shiftKey && (shiftKey || !isPunctuation(key))) return false;
  if (event.key.toLowerCase() === key) return true;
  if (event.code.toLowerCase() !== `key${key}`) return false;
  // Keyboards of other scripts have no such letter: Control and K are Control and Л on a Russian one.
  if ((ctrlKey || metaKey) && !isAscii(event.key)) return true;
  // On some keyboards Alt changes the character: compare the physical key, except while the customer types.
  return altKey && !isTyping(event);
}

const isAscii = (key: string) => /^[\0-\x7f]*$/.test(key);

const isPunctuation = (key: string) => key.length === 1 && key.toLowerCase() === key.toUpperCase() && key !== " ";

/**
 * Whether a shortcut is a character without Control, Alt or Meta. Such a shortcut is off while the customer types (WCAG 2.2 2.1.4
 * Character Key Shortcuts).
 */
export function isCharacter({ key, ctrlKey, altKey, metaKey }: Shortcut): boolean {
  return [...key].length === 1 && !(ctrlKey || altKey || metaKey);
}

const fields =
  "input, textarea, select, [contenteditable]:not([contenteditable='false']), [role='textbox'], [role='combobox']";

/** Whether a key press goes to a field that takes text. */
export function isTyping(event: KeyboardEvent): boolean {
  const [target] = pathOf(event);
  return event.isComposing || (target instanceof Element && target.closest(fields) !== null);
}

/**
 * The elements that a key press passes, innermost first. The target of an event in a shadow tree is its host, so that the path is more exact; an
 * event that has passed has only its target.
 */
export function pathOf(event: KeyboardEvent): readonly (EventTarget | null)[] {
  const path = event.composedPath();
  return path.length > 0 ? path : [event.target];
}
