import { describe, expect, it } from "vitest";
import { formatShortcut, modifierOf, withModifier } from "./formatShortcut.js";

describe("formatShortcut", () => {
  it.each([
    ["Mod+K", "MacIntel", "⌘ K", "Meta+K"],
    ["Mod+K", "Linux x86_64", "Ctrl K", "Control+K"],
    ["Alt+Shift+S", "iPhone", "⌥ Shift S", "Alt+Shift+S"],
    ["/", "Win32", "/", "/"],
  ])("labels the keys of %s on %s", (shortcut, platform, label, aria) => {
    const modifier = modifierOf(platform);
    expect(formatShortcut(shortcut, modifier)).toBe(label);
    expect(withModifier(shortcut, modifier)).toBe(aria);
  });
});
