import { HandrailError } from "@handrail/core";
import { describe, expect, it } from "vitest";
import { isCharacter, matchesShortcut, parseShortcut } from "./parseShortcut.js";

const press = (init: KeyboardEventInit) => new KeyboardEvent("keydown", init);
const matches = (text: string, init: KeyboardEventInit) => matchesShortcut(press(init), parseShortcut(text));

describe("parseShortcut", () => {
  it.each(["", "+", "Alt+", "Alt", "Hyper+H", "H+Alt", "A+B", "Alt++H", "constructor+H"])("throws for %j", (text) => {
    expect(() => parseShortcut(text)).toThrow(HandrailError);
    expect(() => parseShortcut(text)).toThrow(/Write it like Alt\+Shift\+H/);
  });
});

describe("isCharacter", () => {
  it("recognises shortcuts that are a single character", () => {
    const characters = ["?", "h", "Shift+H", "Plus", "Space", "é", "🙂"];
    expect(characters.filter((text) => isCharacter(parseShortcut(text)))).toEqual(characters);
    const others = ["F2", "Alt+H", "Control+?", "Meta+Shift+h", "Escape"];
    expect(others.filter((text) => isCharacter(parseShortcut(text)))).toEqual([]);
  });
});

describe("matchesShortcut", () => {
  it.each<[string, KeyboardEventInit]>([
    ["Alt+Shift+H", { key: "H", altKey: true, shiftKey: true }],
    ["alt + shift + h", { key: "h", altKey: true, shiftKey: true }],
    ["F2", { key: "F2" }],
    ["?", { key: "?", shiftKey: true }],
    ["?", { key: "?" }],
    ["Control++", { key: "+", ctrlKey: true }],
    ["Control+Space", { key: " ", ctrlKey: true }],
    ["Meta+K", { key: "k", metaKey: true }],
    // On macOS, Alt changes the character.
    ["Alt+Shift+H", { key: "Ó", code: "KeyH", altKey: true, shiftKey: true }],
    // On a Russian keyboard.
    ["Control+K", { key: "л", code: "KeyK", ctrlKey: true }],
  ])("accepts %s", (text, init) => {
    expect(matches(text, init)).toBe(true);
  });

  it.each<[string, KeyboardEventInit]>([
    ["Alt+Shift+H", { key: "h", altKey: true }],
    ["Alt+H", { key: "H", altKey: true, shiftKey: true }],
    ["Alt+Shift+H", { key: "H", altKey: true, shiftKey: true, ctrlKey: true }],
    ["Alt+Shift+H", { key: "G", code: "KeyG", altKey: true, shiftKey: true }],
    // On a Dvorak keyboard, the key has another Latin letter.
    ["Control+K", { key: "t", code: "KeyK", ctrlKey: true }],
    ["h", { key: "h", ctrlKey: true }],
    ["h", { key: "H", shiftKey: true }],
  ])("rejects another key press for %s", (text, init) => {
    expect(matches(text, init)).toBe(false);
  });

  it("does not compare the physical key while the customer types", () => {
    const field = document.body.appendChild(document.createElement("textarea"));
    const shortcut = parseShortcut("Alt+Shift+H");
    const results: boolean[] = [];
    field.addEventListener("keydown", (event) => results.push(matchesShortcut(event, shortcut)));
    field.dispatchEvent(press({ key: "Ó", code: "KeyH", altKey: true, shiftKey: true }));
    field.dispatchEvent(press({ key: "H", code: "KeyH", altKey: true, shiftKey: true }));
    expect(results).toEqual([false, true]);
    field.remove();
  });
});
