import { describe, expect, it } from "vitest";
import { blend, contrast, type Rgba } from "./color.js";

const black: Rgba = [0, 0, 0, 1];
const white: Rgba = [255, 255, 255, 1];

describe("contrast", () => {
  it("is 21 for black on white, either way round, and 1 for a colour on itself", () => {
    expect(contrast(black, white)).toBeCloseTo(21, 5);
    expect(contrast(white, black)).toBeCloseTo(21, 5);
    expect(contrast([120, 30, 200, 1], [120, 30, 200, 1])).toBe(1);
  });

  it("agrees with a value published elsewhere: #767676 on white is 4.54", () => {
    expect(contrast([0x76, 0x76, 0x76, 1], white)).toBeCloseTo(4.54, 2);
  });
});

describe("blend", () => {
  it("leaves an opaque colour as it is, and a transparent one out", () => {
    expect(blend(black, white)).toEqual(black);
    expect(blend([0, 0, 0, 0], white)).toEqual(white);
  });

  it("mixes half opaque colours", () => {
    expect(blend([0, 100, 200, 0.5], [100, 100, 100, 1])).toEqual([50, 100, 150, 1]);
  });
});
