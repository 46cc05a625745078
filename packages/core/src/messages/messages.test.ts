import { describe, expect, it } from "vitest";
import type { PluralForms } from "../text/format.js";
import { en } from "./en/index.js";
import { lt } from "./lt/index.js";
import type { Messages } from "./messages.js";

type Leaf = string | PluralForms;

/** Every sentence under its path, a plural as one. */
function leavesOf(node: object, path = ""): [string, Leaf][] {
  return Object.entries(node).flatMap(([key, value]: [string, object | string]): [string, Leaf][] => {
    if (typeof value === "string") return [[`${path}${key}`, value]];
    return isPlural(value) ? [[`${path}${key}`, value]] : leavesOf(value, `${path}${key}.`);
  });
}

function isPlural(value: object): value is PluralForms {
  return "other" in value && Object.values(value).every((form) => typeof form === "string");
}

function formsOf(leaf: Leaf): string[] {
  return typeof leaf === "string" ? [leaf] : Object.values(leaf);
}

function placeholders(text: string): string[] {
  return [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? ""))].sort();
}

const english = new Map(leavesOf(en));

describe.each<[string, Messages]>([
  ["en", en],
  ["lt", lt],
])("the words in %s", (locale, messages) => {
  const leaves = leavesOf(messages);

  it("says everything, and nothing else", () => {
    expect(leaves.map(([path]) => path).sort()).toEqual([...english.keys()].sort());
    expect(leaves.length).toBeGreaterThan(100);
  });

  it("names its language and how it is written", () => {
    expect(messages.locale).toBe(locale);
    expect(messages.direction).toBe("ltr");
    expect(Intl.PluralRules.supportedLocalesOf(locale)).toEqual([locale]);
  });

  it.each(leaves)("%s is a clean sentence", (_, leaf) => {
    for (const text of formsOf(leaf)) {
      expect(text).toBe(text.trim());
      expect(text).not.toBe("");
      expect(text).not.toMatch(/ {2}|\.\.\.|[\n\t"]/);
      // Braces only where a value goes.
      expect(text.replace(/\{\w+\}/g, "")).not.toMatch(/[{}]/);
    }
  });

  it.each(leaves)("%s has the values that its English has", (path, leaf) => {
    const original = english.get(path) ?? "";
    if (typeof leaf === "string") {
      expect(placeholders(leaf)).toEqual(formsOf(original).flatMap(placeholders));
      return;
    }
    const most = placeholders(typeof original === "string" ? original : original.other);
    expect(placeholders(leaf.other)).toEqual(most);
    for (const form of formsOf(leaf)) expect(most).toEqual(expect.arrayContaining(placeholders(form)));
  });

  it("has every plural form that the language has, and no other", () => {
    const wanted = new Intl.PluralRules(locale).resolvedOptions().pluralCategories.toSorted();
    const plurals = leaves.filter(([, leaf]) => typeof leaf !== "string");
    expect(plurals.length).toBeGreaterThan(4);
    for (const [path, leaf] of plurals) expect([path, Object.keys(leaf).sort()]).toEqual([path, wanted]);
  });

  it("never stands between a customer and a person", () => {
    const words = leaves.flatMap(([, leaf]) => formsOf(leaf)).join("\n");
    expect(words).not.toMatch(/oops|unfortunately|before you contact|deja\b|prieš susisiek/i);
  });
});

describe("the Lithuanian words", () => {
  it("leave nothing in English", () => {
    const isSame = (mine: Leaf, its: Leaf | undefined) =>
      typeof mine === "string" || typeof its !== "object"
        ? mine === its
        : // By category: "{count} minutes" is Lithuanian for a few of them.
          mine.other === its.other || (mine.one !== undefined && mine.one === its.one);
    const same = leavesOf(lt).filter(([path, leaf]) => isSame(leaf, english.get(path)));
    const untranslatable = same.filter(([, leaf]) => formsOf(leaf).every((text) => /^(\{\w+\}|ltr)$/.test(text)));
    expect(same).toEqual(untranslatable);
  });

  it("keep one without a number only where 21 would read the same", () => {
    for (const [path, leaf] of leavesOf(lt)) {
      if (typeof leaf === "string" || !leaf.other.includes("{count}")) continue;
      for (const form of formsOf(leaf)) expect([path, form]).toEqual([path, expect.stringContaining("{count}")]);
    }
  });

  it("quote as Lithuanian does", () => {
    for (const [path, leaf] of leavesOf(lt)) {
      for (const text of formsOf(leaf)) {
        expect([path, text.split("„").length]).toEqual([path, text.split("“").length]);
        expect(text).not.toMatch(/[”‘’'«»]/);
      }
    }
  });
});
