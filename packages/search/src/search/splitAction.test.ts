import { describe, expect, it } from "vitest";
import { splitAction } from "./splitAction.js";

describe("splitAction", () => {
  it.each([
    [undefined, undefined, []],
    ["/results", "/results", []],
    ["/results?", "/results", []],
    [
      "/results?lang=lt&tag=a%26b&tag=c#top",
      "/results#top",
      [
        ["lang", "lt"],
        ["tag", "a&b"],
        ["tag", "c"],
      ],
    ],
    ["/results?q=old&lang=lt", "/results", [["lang", "lt"]]],
    ["/results#what?", "/results#what?", []],
  ])("splits %j", (action, address, parameters) => {
    expect(splitAction(action, "q")).toEqual({ address, parameters });
  });
});
