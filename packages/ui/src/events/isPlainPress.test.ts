import { describe, expect, it } from "vitest";
import { isPlainPress } from "./isPlainPress.js";

describe("isPlainPress", () => {
  it("is true for the main button alone", () => expect(isPlainPress(new MouseEvent("click"))).toBe(true));

  it.each([{ button: 1 }, { ctrlKey: true }, { metaKey: true }, { shiftKey: true }, { altKey: true }])(
    "is false for %j",
    (press) => expect(isPlainPress(new MouseEvent("click", press))).toBe(false),
  );
});
