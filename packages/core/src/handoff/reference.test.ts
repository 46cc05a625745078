import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createReference, readReference, referenceText } from "./reference.js";

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
  it("is six digits, whatever is drawn", () => {
    expect(createReference(() => 0)).toBe("000000");
    expect(createReference(() => 0.9999999999)).toBe("999999");
    expect(createReference(() => 0.000012)).toBe("000012");
    expect(new Set(Array.from({ length: 50 }, () => createReference())).size).toBeGreaterThan(45);
    expect(createReference()).toMatch(/^\d{6}$/);
  });

  it("can be read out in every language, and typed back", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999 }), fc.constantFrom(...locales), (number, locale) => {
        const reference = createReference(() => number / 1_000_000 + 1e-9);
        const spoken = referenceText(reference, locale);
        expect(spoken.split("\u00a0").map((group) => Array.from(group).length)).toEqual([3, 3]);
        expect(readReference(spoken)).toBe(reference);
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
  ])("hears %j", (spoken) => {
    expect(readReference(spoken)).toBe("483917");
  });

  it.each(["", "48391", "4839170", "48391O", "K7-42", "४८३", "½48391", "483917".padEnd(200)])(
    "takes %j for none",
    (spoken) => {
      expect(readReference(spoken)).toBeUndefined();
    },
  );

  it("takes any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(readReference(text) ?? "000000").toMatch(/^\d{6}$/);
      }),
    );
  });
});

describe("referenceText", () => {
  it("groups, in the digits of the language", () => {
    expect(referenceText("483917", "en")).toBe("483\u00a0917");
    expect(referenceText("083917", "fa")).toBe("۰۸۳\u00a0۹۱۷");
  });

  it("leaves another kind of reference as it is", () => {
    expect(referenceText("K7-42", "en")).toBe("K7-42");
  });
});
