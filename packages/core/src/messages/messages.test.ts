import { describe, expect, it } from "vitest";
import type { PluralForms } from "../text/format.js";
import { en } from "./en/index.js";
import { lt } from "./lt/index.js";
import type { Messages } from "./messages.js";

type Leaf = string | PluralForms;

/** Returns every message with its path. A plural is one message. */
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
])("messages in %s", (locale, messages) => {
  const leaves = leavesOf(messages);

  it("have the same keys as in English", () => {
    expect(leaves.map(([path]) => path).sort()).toEqual([...english.keys()].sort());
    expect(leaves.length).toBeGreaterThan(100);
  });

  it("have their locale and writing direction", () => {
    expect(messages.locale).toBe(locale);
    expect(messages.direction).toBe("ltr");
    expect(Intl.PluralRules.supportedLocalesOf(locale)).toEqual([locale]);
  });

  it.each(leaves)("have clean text in %s", (_, leaf) => {
    for (const text of formsOf(leaf)) {
      expect(text).toBe(text.trim());
      expect(text).not.toBe("");
      expect(text).not.toMatch(/ {2}|\.\.\.|[\n\t"]/);
      // Braces only around placeholders.
      expect(text.replace(/\{\w+\}/g, "")).not.toMatch(/[{}]/);
    }
  });

  it.each(leaves)("have the English placeholders in %s", (path, leaf) => {
    const original = english.get(path) ?? "";
    if (typeof leaf === "string") {
      expect(placeholders(leaf)).toEqual(formsOf(original).flatMap(placeholders));
      return;
    }
    const allowed = placeholders(typeof original === "string" ? original : original.other);
    expect(placeholders(leaf.other)).toEqual(allowed);
    for (const form of formsOf(leaf)) expect(allowed).toEqual(expect.arrayContaining(placeholders(form)));
  });

  it("have exactly the plural forms of the language", () => {
    const wanted = new Intl.PluralRules(locale).resolvedOptions().pluralCategories.toSorted();
    const plurals = leaves.filter(([, leaf]) => typeof leaf !== "string");
    expect(plurals.length).toBeGreaterThan(4);
    for (const [path, leaf] of plurals) expect([path, Object.keys(leaf).sort()]).toEqual([path, wanted]);
  });

  it("never discourage customers from contacting a person", () => {
    const words = leaves.flatMap(([, leaf]) => formsOf(leaf)).join("\n");
    expect(words).not.toMatch(/oops|unfortunately|before you contact|deja\b|prieš susisiek/i);
  });
});

describe("messages in Lithuanian", () => {
  it("contain no English text", () => {
    const isSame = (one: Leaf, other: Leaf | undefined) =>
      typeof one === "string" || typeof other !== "object"
        ? one === other
        : // By plural category, because "{count} minutes" is also a Lithuanian form.
          one.other === other.other || (one.one !== undefined && one.one === other.one);
    const same = leavesOf(lt).filter(([path, leaf]) => isSame(leaf, english.get(path)));
    const untranslatable = same.filter(([, leaf]) => formsOf(leaf).every((text) => /^(\{\w+\}|ltr)$/.test(text)));
    expect(same).toEqual(untranslatable);
  });

  it("contain the number in every form of a plural that shows it", () => {
    for (const [path, leaf] of leavesOf(lt)) {
      if (typeof leaf === "string" || !leaf.other.includes("{count}")) continue;
      for (const form of formsOf(leaf)) expect([path, form]).toEqual([path, expect.stringContaining("{count}")]);
    }
  });

  it("use Lithuanian quotation marks", () => {
    for (const [path, leaf] of leavesOf(lt)) {
      for (const text of formsOf(leaf)) {
        expect([path, text.split("„").length]).toEqual([path, text.split("“").length]);
        expect(text).not.toMatch(/[”‘’'«»]/);
      }
    }
  });
});
