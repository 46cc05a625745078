import { describe, expect, it } from "vitest";
import { accessibleName } from "./accessibleName.js";

function nameOf(html: string): string {
  document.body.innerHTML = html;
  const link = document.querySelector("a");
  if (!link) throw new Error("The test has no link.");
  return accessibleName(link);
}

describe("accessibleName", () => {
  it("reads the content of a link without parts that are hidden from assistive technology", () => {
    expect(
      nameOf('<a href="/"><svg aria-hidden="true"><title>Icon</title></svg> <span>Call</span> <b>us</b></a>'),
    ).toBe("Call us");
  });

  it("prefers aria-labelledby, then aria-label", () => {
    expect(nameOf('<i id="a">Call</i><i id="b">the shop</i><a aria-labelledby="a b" aria-label="x">y</a>')).toBe(
      "Call the shop",
    );
    expect(nameOf('<a aria-label="Call us">Call</a>')).toBe("Call us");
  });

  it("goes on where aria-labelledby leads nowhere or aria-label is blank", () => {
    expect(nameOf('<a aria-labelledby="gone" aria-label=" ">Call</a>')).toBe("Call");
  });

  it("takes pictures' alternatives, an svg's title, and last the title", () => {
    expect(nameOf('<a><img alt="Call us" src="data:,"></a>')).toBe("Call us");
    expect(nameOf("<a><svg><title>Call us</title></svg></a>")).toBe("Call us");
    expect(nameOf('<a title="Call us"><svg></svg></a>')).toBe("Call us");
  });

  it.each([
    "<a> </a>",
    "<a>\u200b\u200d</a>",
    '<a aria-label="\u00a0"></a>',
    '<a><img alt="" src="data:,"></a>',
    '<a><span aria-hidden="true">Call</span></a>',
  ])("finds no name in %s", (html) => {
    expect(nameOf(html)).toBe("");
  });
});
