import { vi } from "vitest";

/** Gives every element the same box, since jsdom has no layout. Real positions are tested in a browser. */
export function giveBoxes(): void {
  const box = new DOMRect(0, 0, 10, 10);
  vi.spyOn(Element.prototype, "getBoundingClientRect").mockReturnValue(box);
  // The code under test reads only the length.
  vi.spyOn(Element.prototype, "getClientRects").mockReturnValue([box] as unknown as DOMRectList);
}
