import { HandrailError } from "@handrail/core";
import { describe, expect, it } from "vitest";
import { isCharacter, isPress, parseShortcut } from "./parseShortcut.js";

const press = (init: KeyboardEventInit) => new KeyboardEvent("keydown", init);
const takes = (text: string, init: KeyboardEventInit) => isPress(press(init), parseShortcut(text));

describe("parseShortcut", () => {
  it.each(["", "+", "Alt+", "Alt", "Hyper+H", "H+Alt", "A+B", "Alt++H", "constructor+H"])("refuses %j", (text) => {
    expect(() => parseShortcut(text)).toThrow(HandrailError);
    expect(() => parseShortcut(text)).toThrow(/Write it like Alt\+Shift\+H/);
  });

  it("says which are single characters, which someone may be typing", () => {
    const characters = ["?", "h", "Shift+H", "Plus", "Space", "é", "🙂"];
    expect(characters.filter((text) => isCharacter(parseShortcut(text)))).toEqual(characters);
    const others = ["F2", "Alt+H", "Control+?", "Meta+Shift+h", "Escape"];
    expect(others.filter((text) => isCharacter(parseShortcut(text)))).toEqual([]);
  });
});

describe("isPress", () => {
  it.each<[string, KeyboardEventInit]>([
    ["Alt+Shift+H", { key: "H", altKey: true, shiftKey: true }],
    ["alt + shift + h", { key: "h", altKey: true, shiftKey: true }],
    ["F2", { key: "F2" }],
    ["?", { key: "?", shiftKey: true }],
    ["?", { key: "?" }],
    ["Control++", { key: "+", ctrlKey: true }],
    ["Control+Space", { key: " ", ctrlKey: true }],
    ["Meta+K", { key: "k", metaKey: true }],
    // As a keyboard of a Mac writes it.
    ["Alt+Shift+H", { key: "Ó", code: "KeyH", altKey: true, shiftKey: true }],
  ])("takes %s", (text, init) => {
    expect(takes(text, init)).toBe(true);
  });

  it.each<[string, KeyboardEventInit]>([
    ["Alt+Shift+H", { key: "h", altKey: true }],
    ["Alt+H", { key: "H", altKey: true, shiftKey: true }],
    ["Alt+Shift+H", { key: "H", altKey: true, shiftKey: true, ctrlKey: true }],
    ["Alt+Shift+H", { key: "G", code: "KeyG", altKey: true, shiftKey: true }],
    ["h", { key: "h", ctrlKey: true }],
    ["h", { key: "H", shiftKey: true }],
  ])("does not take %s for another", (text, init) => {
    expect(takes(text, init)).toBe(false);
  });

  it("leaves the signs that Alt writes to whoever is writing", () => {
    const field = document.body.appendChild(document.createElement("textarea"));
    const shortcut = parseShortcut("Alt+Shift+H");
    const taken: boolean[] = [];
    field.addEventListener("keydown", (event) => taken.push(isPress(event, shortcut)));
    field.dispatchEvent(press({ key: "Ó", code: "KeyH", altKey: true, shiftKey: true }));
    field.dispatchEvent(press({ key: "H", code: "KeyH", altKey: true, shiftKey: true }));
    expect(taken).toEqual([false, true]);
    field.remove();
  });
});
