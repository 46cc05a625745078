import { describe, expect, it } from "vitest";
import { groupHits, groupsOf } from "./groupHits.js";

const hits = [
  { id: "a", title: "A" },
  { id: "b", title: "B", label: "Community" },
  { id: "c", title: "C" },
  { id: "d", title: "D", label: "Community" },
];

describe("groupHits", () => {
  it("puts hits with the same label together, in the order of the best hit of each", () => {
    const grouped = groupHits({ hits, confidence: "sure" });
    expect(grouped.hits.map(({ id }) => id)).toEqual(["a", "c", "b", "d"]);
    expect(grouped.confidence).toBe("sure");
  });
});

describe("groupsOf", () => {
  it("names the label of each group, and where it starts", () => {
    const groups = groupsOf(groupHits({ hits, confidence: "sure" }).hits);
    expect(groups.map(({ label, start, hits }) => [label, start, hits.length])).toEqual([
      [undefined, 0, 2],
      ["Community", 2, 2],
    ]);
    expect(groupsOf([])).toEqual([]);
  });
});
