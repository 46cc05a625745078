import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import { createReference, readReference, referenceText } from "./reference.js";
import { fakeRandom } from "./testing/fakeRandom.js";

const locales = [
  "en",
  "lt",
  "ar-EG",
  "fa",
  "hi",
  "mr-u-nu-deva",
  "bn",
  "th-u-nu-thai",
  "my",
  "ne",
  "zh-u-nu-fullwide",
  "ckb",
];

describe("createReference", () => {
  afterEach(() => vi.restoreAllMocks());

  it.each([
    [0, "000000"],
    [1 - 2 ** -32, "999999"],
    [0.0000125, "000012"],
  ])("makes six digits of the random fraction %d", (fraction, reference) => {
    fakeRandom(fraction);
    expect(createReference()).toBe(reference);
  });

  it("makes different references", () => {
    expect(new Set(Array.from({ length: 50 }, () => createReference())).size).toBeGreaterThan(45);
    expect(createReference()).toMatch(/^\d{6}$/);
  });

  it("can be written in every language and read again", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999 }), fc.constantFrom(...locales), (number, locale) => {
        fakeRandom(number / 1_000_000 + 1e-9);
        const reference = createReference();
        const text = referenceText(reference, locale);
        expect(text.split("\u00a0").map((group) => Array.from(group).length)).toEqual([3, 3]);
        expect(readReference(text)).toBe(reference);
      }),
    );
  });
});

describe("readReference", () => {
  it.each([
    "483917",
    " 483 917 ",
    "483-917",
    "4 8 3 – 9 1 7",
    "483.917",
    "٤٨٣ ٩١٧",
    "۴۸۳۹۱۷",
    "४८३ ९१७",
    "４８３　９１７",
    "𝟒𝟖𝟑𝟗𝟏𝟕",
    "\u2068483\u2069917",
  ])("reads %j", (typed) => {
    expect(readReference(typed)).toBe("483917");
  });

  it.each(["", "48391", "4839170", "48391O", "K7-42", "४८३", "½48391", "483917".padEnd(200)])(
    "returns undefined for %j",
    (typed) => {
      expect(readReference(typed)).toBeUndefined();
    },
  );

  it("returns six digits or undefined for any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(readReference(text) ?? "000000").toMatch(/^\d{6}$/);
      }),
    );
  });
});

describe("referenceText", () => {
  it("writes two groups in the digits of the language", () => {
    expect(referenceText("483917", "en")).toBe("483\u00a0917");
    expect(referenceText("083917", "fa")).toBe("۰۸۳\u00a0۹۱۷");
  });

  it("does not change a reference of another form", () => {
    expect(referenceText("K7-42", "en")).toBe("K7-42");
  });
});
