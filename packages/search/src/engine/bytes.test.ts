import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ByteReader, ByteWriter } from "./bytes.js";

const encode = (numbers: readonly number[]) => {
  const writer = new ByteWriter();
  for (const number of numbers) writer.write(number);
  return writer.toBase64();
};

describe("ByteReader", () => {
  it("reads the numbers that were written", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(2 ** 31 - 1)), (numbers) => {
        const reader = new ByteReader(encode(numbers));
        expect(numbers.map(() => reader.read())).toEqual(numbers);
        expect(reader.isAtEnd).toBe(true);
      }),
    );
  });

  it("throws when the data ends too early", () => {
    expect(() => new ByteReader(encode([])).read()).toThrow(RangeError);
    expect(() => new ByteReader(btoa("\u0080")).read()).toThrow(RangeError);
  });
});
