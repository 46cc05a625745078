import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { helpLink, readHelpLink } from "./helpLink.js";

describe("helpLink", () => {
  it.each([
    ["pay-late", undefined, "help:pay-late"],
    ["pay-late", "when", "help:pay-late#when"],
    ["c#", undefined, "help:c%23"],
    ["50%", "when", "help:50%25#when"],
  ])("names %j, %j", (id, part, expected) => expect(helpLink(id, part)).toBe(expected));

  it("is read as it was written, whatever the id", () => {
    const part = fc.option(
      fc.string().map((text) => text.replaceAll("#", "")),
      { nil: undefined },
    );
    fc.assert(
      fc.property(fc.string(), part, (id, part) => {
        expect(readHelpLink(helpLink(id, part).slice("help:".length))).toEqual({ id, part });
      }),
    );
  });

  it("reads an id that was written without it", () => {
    expect(readHelpLink("50%")).toEqual({ id: "50%", part: undefined });
  });
});
