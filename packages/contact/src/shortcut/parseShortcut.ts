import { HandrailError } from "@handrail/core";

/** A combination of keys, in the terms of UI Events. */
export interface Shortcut {
  /** `KeyboardEvent.key`; a letter in small. */
  key: string;
  ctrlKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
  metaKey: boolean;
}

const modifiers = { control: "ctrlKey", alt: "altKey", shift: "shiftKey", meta: "metaKey" } as const;
const isModifier = (name: string): name is keyof typeof modifiers => Object.hasOwn(modifiers, name);

/**
 * Reads a shortcut as `aria-keyshortcuts` writes it (WAI-ARIA 1.2, 6.6): `Alt+Shift+H`, `F2`, `?`.
 * @throws HandrailError when it is none: no key, two keys, or a modifier that does not exist
 */
export function parseShortcut(text: string): Shortcut {
  // A plus is a key of its own as well.
  const names = text
    .replace(/\+\+$/, "+Plus")
    .split("+")
    .map((name) => name.trim().toLowerCase());
  const key = names.at(-1) ?? "";
  const held = names.slice(0, -1);
  if (key === "" || isModifier(key) || !held.every(isModifier)) {
    throw new HandrailError(
      `@handrail/contact: shortcut=${JSON.stringify(text)} is no combination of keys, so nobody could reach a person by it. ` +
        "Write it like Alt+Shift+H or F2: any of Control, Alt, Shift and Meta, and one key.",
    );
  }
  const shortcut: Shortcut = { key: key === "plus" ? "+" : key === "space" ? " " : key, ...none };
  for (const name of held) shortcut[modifiers[name]] = true;
  return shortcut;
}

const none = { ctrlKey: false, altKey: false, shiftKey: false, metaKey: false };

/** Whether a press of a key is the shortcut. */
export function isPress(event: KeyboardEvent, shortcut: Shortcut): boolean {
  const { key, ctrlKey, altKey, shiftKey, metaKey } = shortcut;
  if (event.ctrlKey !== ctrlKey || event.altKey !== altKey || event.metaKey !== metaKey) return false;
  // Which keys a sign such as "?" needs is the keyboard's to say.
  if (event.shiftKey !== shiftKey && (shiftKey || !isSign(key))) return false;
  if (event.key.toLowerCase() === key) return true;
  // With Alt, some keyboards write a letter of their own; where nobody writes, the key is what counts.
  return altKey && !isWriting(event) && event.code.toLowerCase() === `key${key}`;
}

const isSign = (key: string) => key.length === 1 && key.toLowerCase() === key.toUpperCase() && key !== " ";

/**
 * Whether a press of a key could be text: one sign without Control, Alt or Meta. Such a shortcut is never taken while somebody types
 * (WCAG 2.2 2.1.4 Character Key Shortcuts).
 */
export function isCharacter({ key, ctrlKey, altKey, metaKey }: Shortcut): boolean {
  return [...key].length === 1 && !(ctrlKey || altKey || metaKey);
}

const fields =
  "input, textarea, select, [contenteditable]:not([contenteditable='false']), [role='textbox'], [role='combobox']";

/** Whether what has focus takes text. */
export function isWriting(event: KeyboardEvent): boolean {
  // In a shadow tree, the target is what holds the tree; the path begins with what has focus.
  const [target] = event.composedPath();
  return event.isComposing || (target instanceof Element && target.closest(fields) !== null);
}
