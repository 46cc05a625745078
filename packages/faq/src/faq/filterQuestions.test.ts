import { afterEach, describe, expect, it, vi } from "vitest";
import { createFaqStore } from "./faqStore.js";
import { filterQuestions } from "./filterQuestions.js";

function questionOf(text: string): HTMLDetailsElement {
  const element = document.createElement("details");
  const summary = document.createElement("summary");
  summary.textContent = text;
  element.append(summary);
  return element;
}

function storeOf(...texts: readonly string[]) {
  const store = createFaqStore([]);
  for (const text of texts) store.register(questionOf(text), { id: text, title: text, groups: [] });
  return store;
}

afterEach(() => vi.restoreAllMocks());

describe("filterQuestions", () => {
  it.each([
    ["INVOICE", "Where is my invoice?"],
    ["invoice", "MY INVOICE IS LATE"],
    ["istanbul", "İstanbul'a taşınıyorum"],
  ])("finds %s in %s in a Turkish browser", (words, text) => {
    const { toLocaleLowerCase } = String.prototype;
    vi.spyOn(String.prototype, "toLocaleLowerCase").mockImplementation(function (this: string) {
      return toLocaleLowerCase.call(this, "tr");
    });
    expect(filterQuestions(storeOf(text), words)).toBe(1);
  });

  it.each([
    ["where's my invoice", "Where’s my invoice?"],
    ["WHERE’S", "Where's my invoice?"],
    ["cant", "You can’t miss it."],
    ["wi-fi", "Wi\u2011Fi and TV"],
    ["wifi", "ＷｉＦｉ"],
    ["wifi", "Wi-Fi"],
    ["e-mail", "By email"],
    ["donaudampf", "Donau\u00addampf"],
    ["100 GB", "It costs 100\u00a0GB."],
    ["invoice?", "Invoices by post"],
    ["(invoice),", "Invoices by post"],
    ['"late fee"', "The “late fee”"],
    ["strasse", "Welche Straße?"],
    ["zlotych", "Ile to złotych?"],
    ["ore", "Hvor mange øre?"],
    ["finance", "Our ﬁnance team"],
    ["ΛΟΓΟΣ", "ο λόγος μας"],
    ["cafe", "Cafe\u0301"],
    ["付款？", "如何付款"],
    ["C++", "C++ or C#"],
    ["😀", "Smile 😀"],
    ["?", "Why?"],
    ["❤", "We ❤️ it"],
  ])("finds %s in %s", (words, text) => expect(filterQuestions(storeOf(text), words)).toBe(1));

  it.each([
    ["invoice late", "Where is my invoice?"],
    ["pays", "I pay"],
    ["?", "Why"],
  ])("does not find %s in %s", (words, text) => expect(filterQuestions(storeOf(text), words)).toBe(0));

  it("hides questions that come later, until the words are gone", () => {
    const store = storeOf("Where is my invoice?");
    filterQuestions(store, "invoice");
    const [other, same] = [questionOf("How do I pay?"), questionOf("No invoice came")];
    for (const [index, element] of [other, same].entries())
      store.register(element, { id: `later-${index}`, title: "", groups: [] });
    expect([other.hidden, same.hidden]).toEqual([true, false]);
    expect(filterQuestions(store, " ")).toBe(3);
    expect(other.hidden).toBe(false);
  });
});
