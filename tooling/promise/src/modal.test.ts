import { describe, expect, it } from "vitest";
import { openModal } from "./modal.js";

function modalIn(html: string): string | undefined {
  document.body.innerHTML = html;
  return openModal(document)?.id;
}

describe("openModal", () => {
  it("finds a dialog with aria-modal", () => {
    expect(modalIn('<main>Page</main><div id="a" role="dialog" aria-modal="true"></div>')).toBe("a");
  });

  it("finds a dialog whose surroundings are hidden from assistive technology, however deep it is", () => {
    expect(modalIn('<main aria-hidden="true">Page</main><div><div id="a" role="dialog"></div></div>')).toBe("a");
    expect(modalIn('<main inert>Page</main><div id="a" role="alertdialog"></div>')).toBe("a");
  });

  it("returns the last modal, which is on top", () => {
    const one = '<div id="a" role="dialog" aria-modal="true"></div>';
    expect(modalIn(`${one}<div id="b" role="dialog" aria-modal="true"></div>`)).toBe("b");
    expect(modalIn(`${one}<div id="b" role="dialog" aria-modal="true" hidden></div>`)).toBe("a");
  });

  it("does not take a card beside an operable page for a modal", () => {
    expect(
      modalIn('<main>Page</main><span aria-hidden="true"></span><div id="a" role="dialog"></div>'),
    ).toBeUndefined();
    expect(modalIn('<main>Page</main><div id="a" role="dialog" aria-modal="false"></div>')).toBeUndefined();
  });
});
