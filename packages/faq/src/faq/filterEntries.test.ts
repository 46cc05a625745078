import { afterEach, describe, expect, it, vi } from "vitest";
import type { FaqEntry } from "./faqStore.js";
import { filterEntries } from "./filterEntries.js";

function entryOf(text: string): FaqEntry {
  const element = document.createElement("details");
  const summary = document.createElement("summary");
  summary.textContent = text;
  element.append(summary);
  return { id: text, title: text, groups: [], element, isOpen: false };
}

afterEach(() => vi.restoreAllMocks());

describe("filterEntries", () => {
  it.each([
    ["INVOICE", "Where is my invoice?"],
    ["invoice", "MY INVOICE IS LATE"],
    ["istanbul", "İstanbul'a taşınıyorum"],
  ])("finds %s in %s in a Turkish browser", (words, text) => {
    const { toLocaleLowerCase } = String.prototype;
    vi.spyOn(String.prototype, "toLocaleLowerCase").mockImplementation(function (this: string) {
      return toLocaleLowerCase.call(this, "tr");
    });
    expect(filterEntries([entryOf(text)], words)).toBe(1);
  });
});
