import { afterEach, describe, expect, it } from "vitest";
import { createReturnFocus } from "./returnFocus.js";

afterEach(() => {
  document.body.innerHTML = "";
});

function addButton(): HTMLButtonElement {
  return document.body.appendChild(document.createElement("button"));
}

describe("createReturnFocus", () => {
  it("moves focus to the preferred element where nothing had focus before", () => {
    const preferred = addButton();
    createReturnFocus(null)(preferred);
    expect(preferred).toHaveFocus();
  });

  it("moves focus to the opener where the preferred element is gone", () => {
    const [opener, preferred] = [addButton(), addButton()];
    const returnFocus = createReturnFocus(opener);
    preferred.remove();
    returnFocus(preferred);
    expect(opener).toHaveFocus();
  });

  it("leaves focus alone where there is no element to return to", () => {
    const other = addButton();
    other.focus();
    createReturnFocus(null)(undefined);
    expect(other).toHaveFocus();
  });
});
