import * as fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import { stableSelector } from "./stableSelector.js";

afterEach(() => {
  document.body.innerHTML = "";
});

/** The selector of the element with the class `x`. */
function selectorIn(html: string): string | undefined {
  document.body.innerHTML = html;
  const element = document.querySelector(".x");
  return element ? stableSelector(element) : undefined;
}

describe("stableSelector", () => {
  it.each([
    ['<b class="x" data-hr-anchor="menu" id="menu"></b>', '[data-hr-anchor="menu"]'],
    ['<b class="x" id="menu" data-testid="a"></b>', "#menu"],
    ['<b class="x" id=":r1:" data-testid="a"></b>', '[data-testid="a"]'],
    ['<b class="x" role="tab" aria-label="Bills"></b><b aria-label="Bills"></b>', '[role="tab"][aria-label="Bills"]'],
    ['<button class="x" aria-label="Say &quot;no&quot;"></button>', 'button[aria-label="Say \\"no\\""]'],
    ['<ul id="list"><li></li><li class="x"></li></ul><ul><li></li><li></li></ul>', "#list > li:nth-of-type(2)"],
    ['<b id="menu"></b><i class="x" id="menu"></i>', "i"],
    ['<p id="list"><b data-hr-anchor="a"></b></p><p id="more"><b class="x" data-hr-anchor="a"></b></p>', "#more > b"],
    ['<form id="pay"><input class="x" name="_r_3_"></form><input>', "#pay > input"],
    ['<nav id="tabs"><a class="x" href="#radix-:r1:">Bills</a></nav><a></a>', "#tabs > a"],
    ['<nav id="tabs"><i class="x" data-testid="headlessui-tab-3"></i></nav><i></i>', "#tabs > i"],
    ['<my.icon class="x"></my.icon>', "my\\.icon"],
    ['<v:shape class="x" title="Arrow"></v:shape>', 'v\\:shape[title="Arrow"]'],
  ])("finds in %s the selector %s", (html, selector) => {
    expect(selectorIn(html)).toBe(selector);
  });

  it("matches exactly the element on any page", () => {
    const attribute = fc.constantFrom("id", "data-testid", "aria-label", "name", "role", "data-hr-anchor");
    const withChildren = (children: fc.Arbitrary<readonly Element[]>) =>
      fc.array(
        fc
          .record({
            tag: fc.constantFrom("div", "p", "button"),
            attributes: fc.dictionary(attribute, fc.constantFrom("a", 'b"', "c\\", "ä ö", ":r1:"), { maxKeys: 2 }),
            children,
          })
          .map(({ tag, attributes, children }) => {
            const element = document.createElement(tag);
            for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
            element.append(...children);
            return element;
          }),
        { maxLength: 3 },
      );
    const node = withChildren(withChildren(withChildren(fc.constant([]))));
    fc.assert(
      fc.property(node, (nodes) => {
        document.body.replaceChildren(...nodes);
        for (const element of document.body.querySelectorAll("*"))
          expect([...document.querySelectorAll(stableSelector(element) ?? "")]).toEqual([element]);
      }),
      { numRuns: 60 },
    );
  });

  it("finds none where two shadow trees are alike", () => {
    document.body.innerHTML = "<div></div><div></div>";
    const [first] = [...document.querySelectorAll("div")].map((host) => {
      const root = host.attachShadow({ mode: "open" });
      root.innerHTML = "<button>Pay</button>";
      return root.querySelector("button");
    });
    expect(first && stableSelector(first)).toBeUndefined();
  });

  it("finds none for an element that is not on the page", () => {
    expect(stableSelector(document.createElement("p"))).toBeUndefined();
  });
});
