import { describe, expect, it } from "vitest";
import { describeFindings } from "./checkPromise.js";

describe("describeFindings", () => {
  it("returns no text without findings", () => {
    expect(describeFindings([])).toBe("");
  });

  it("names the place, the mode and the faults", () => {
    const tried = [{ link: "Call us", faults: ["is not drawn", "cannot be reached with Tab"] }];
    expect(
      describeFindings([
        { mode: "dark", at: "middle", inModal: false, tried },
        { mode: "320 px", at: "end", inModal: true, tried: [] },
      ]),
    ).toBe(
      'Nobody can be reached in the middle of the page (dark).\n    "Call us" is not drawn, cannot be reached with Tab\n' +
        "Nobody can be reached at the end of the open dialog (320 px). There is no link to a person.",
    );
  });

  it("names the four links that came closest, and counts the others", () => {
    const tried = [3, 1, 2, 2, 1, 3].map((count, index) => ({
      link: `Way ${index}`,
      faults: Array(count).fill("fails"),
    }));
    const lines = describeFindings([{ mode: "light", at: "top", inModal: false, tried }]).split("\n");
    expect(lines.slice(1).map((line) => line.trim())).toEqual([
      '"Way 1" fails',
      '"Way 4" fails',
      '"Way 2" fails, fails',
      '"Way 3" fails, fails',
      "and 2 more",
    ]);
  });
});
