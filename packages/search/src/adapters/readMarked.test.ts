import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { endMark, readMarked, startMark } from "./readMarked.js";

/** Writes the marks as brackets. */
const read = (text: string) => {
  const { text: plain, ranges } = readMarked(text.replaceAll("[", startMark).replaceAll("]", endMark));
  return [plain, ...ranges.map(([start, end]) => plain.slice(start, end))];
};

describe("readMarked", () => {
  it.each([
    ["Understand your [bill]", ["Understand your bill", "bill"]],
    ["[Wi]-[Fi] is slow", ["Wi-Fi is slow", "Wi-Fi"]],
    ["[cafe]\u0301 au lait", ["cafe\u0301 au lait", "cafe\u0301"]],
    ["e[\u0301t]", ["e\u0301t", "e\u0301t"]],
    ["😀 [pay]", ["😀 pay", "pay"]],
    ["[]<b>[bill]</b>", ["<b>bill</b>", "bill"]],
    ["bill] and [pay", ["bill and pay"]],
    ["[a[b]", ["ab", "b"]],
  ])("reads the marks of %j", (marked, expected) => expect(read(marked)).toEqual(expected));

  it("returns ranges inside the text, in order and without overlap, whatever is marked", () => {
    const piece = fc.oneof(fc.constantFrom(startMark, endMark, "\u0301", "-", "\u200d"), fc.string({ unit: "binary" }));
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const { text, ranges } = readMarked(pieces.join(""));
        let at = 0;
        for (const [start, end] of ranges) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(text.length).toBeGreaterThanOrEqual(at);
      }),
    );
  });
});
