import { describe, expect, it } from "vitest";
import { scrollerOf, scrollPlaces } from "./scrolling.js";

describe("scrollPlaces", () => {
  it("goes to the top, the middle and the end", () => {
    expect(scrollPlaces(2000, 800)).toEqual([
      ["top", 0],
      ["middle", 600],
      ["end", 1200],
    ]);
  });

  it("looks once at what does not scroll, and does not count half a pixel as scrolling", () => {
    expect(scrollPlaces(800, 800)).toEqual([["top", 0]]);
    expect(scrollPlaces(800.5, 800)).toEqual([["top", 0]]);
    expect(scrollPlaces(300, 800)).toEqual([["top", 0]]);
  });
});

describe("scrollerOf", () => {
  it("is the page where no modal is open", () => {
    expect(scrollerOf(document, undefined)).toBe(document.scrollingElement ?? document.documentElement);
  });

  it("is what scrolls inside the modal", () => {
    document.body.innerHTML = '<div id="modal"><div id="body" style="overflow-y: auto"></div></div>';
    const modal = document.getElementById("modal");
    const body = document.getElementById("body");
    if (!modal || !body) throw new Error("The test has no modal.");
    Object.defineProperties(body, { scrollHeight: { value: 900 }, clientHeight: { value: 300 } });
    expect(scrollerOf(document, modal)).toBe(body);
  });
});
