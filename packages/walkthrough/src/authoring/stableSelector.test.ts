import * as fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import { isGenerated, stableSelector } from "./stableSelector.js";

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
  ])("finds in %s the selector %s", (html, selector) => {
    expect(selectorIn(html)).toBe(selector);
  });

  it.each([":r1:", "«r3»", "_r_7_", "radix-:r2:", "headlessui-menu-button-3", "item-48211", "css-1a2b3c"])(
    "takes %s for generated",
    (id) => expect(isGenerated(id)).toBe(true),
  );

  it.each(["menu", "main-content", "order-2", "step_12", "search2"])("takes %s for written", (id) =>
    expect(isGenerated(id)).toBe(false),
  );

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

  it("finds none for an element that is not on the page", () => {
    expect(stableSelector(document.createElement("p"))).toBeUndefined();
  });
});
