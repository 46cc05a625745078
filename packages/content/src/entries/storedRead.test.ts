import { describe, expect, it } from "vitest";
import { decodeRead, encodeRead } from "./storedRead.js";

const head = {
  problems: [{ problem: "Two\nlines, ąž 𠮷.", line: 3 }],
  targets: { headings: [{ id: "ką", title: "Ką?" }], anchors: [["ką", "ką"]] as const },
};
const read = { entry: { id: "a", body: "Text ąž 𠮷\nand more" }, places: [[{ line: 1, column: 2 }]] };
const bytes = Buffer.from(encodeRead(head, read));

describe("decodeRead", () => {
  it("returns the head at once, and the entry when it is loaded", () => {
    const stored = decodeRead(bytes, () => bytes);
    expect(stored?.head).toMatchObject(head);
    expect(stored?.load()).toEqual(read);
  });

  it("returns nothing for bytes that were cut anywhere", () => {
    for (let length = 0; length < bytes.length; length += 1) {
      const part = bytes.subarray(0, length);
      expect(decodeRead(part, () => part)).toBeUndefined();
    }
  });

  it.each(["[]\n", '{"size":0}\n', "null\n", "{"])("returns nothing for %j", (text) => {
    expect(decodeRead(Buffer.from(text), () => Buffer.from(text))).toBeUndefined();
  });
});
