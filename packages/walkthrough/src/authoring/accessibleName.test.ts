import { afterEach, describe, expect, it } from "vitest";
import { accessibleName } from "./accessibleName.js";

afterEach(() => {
  document.body.innerHTML = "";
});

function nameIn(html: string): string {
  document.body.innerHTML = html;
  const element = document.querySelector(".x");
  return element ? accessibleName(element) : "none";
}

describe("accessibleName", () => {
  it.each([
    ['<p id="a">Pay now</p><button class="x" aria-labelledby="a b">Go</button>', "Pay now"],
    ['<label>Name <input class="x"></label>', "Name"],
    ['<button class="x"><svg><title>Close</title></svg></button>', "Close"],
    ['<input class="x" type="reset" value="Clear">', "Clear"],
    [
      '<button class="x"><span hidden>Old</span><i aria-hidden="true">→</i>Pay<!-- 2 --><style>b {}</style></button>',
      "Pay",
    ],
  ])("reads %s as %s", (html, name) => expect(nameIn(html)).toBe(name));

  it.each([
    '<div class="x" contenteditable aria-label="Note">My password</div>',
    '<div class="x" role="textbox" title="Note">My password</div>',
    '<textarea class="x" placeholder="Note">My password</textarea>',
  ])("leaves out what somebody has typed in %s", (html) => expect(nameIn(html)).toBe("Note"));

  it("finds the label of an element in a shadow tree", () => {
    const root = document.body.appendChild(document.createElement("div")).attachShadow({ mode: "open" });
    root.innerHTML = '<b id="label">Save</b><button aria-labelledby="label"></button>';
    const button = root.querySelector("button");
    expect(button && accessibleName(button)).toBe("Save");
  });
});
