import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readNumbers, writeNumbers } from "./numbers.js";

const encode = (...values: readonly number[]) => {
  const numbers = writeNumbers();
  for (const value of values) numbers.write(value);
  return numbers.toString();
};

describe("readNumbers", () => {
  it("reads the numbers that were written", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(2 ** 32 - 1)), (values) => {
        expect([...readNumbers(encode(...values))]).toEqual(values);
      }),
    );
  });

  it.each([encode(100).slice(0, 1), "ą", " ", "\n"])("throws for %j, which is cut short or something else", (text) => {
    expect(() => readNumbers(text)).toThrow(RangeError);
  });
});

describe("writeNumbers", () => {
  it("needs one character for numbers up to 56, in JSON too", () => {
    const encoded = encode(...Array(57).keys());
    expect(JSON.stringify(encoded)).toHaveLength(57 + 2);
  });
});
