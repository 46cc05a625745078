import type { RichText as RichTextValue } from "@handrail/core";
import { render } from "@testing-library/react";
import fc from "fast-check";
import { renderToString } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { RichText } from "./RichText.js";

/** Renders a tree of any shape, as a consumer without types could. */
function draw(tree: unknown): HTMLElement {
  // The types forbid these trees; JSON from elsewhere does not.
  return render(<RichText value={tree as RichTextValue} />).container;
}

function html(tree: unknown): string {
  // As above.
  return renderToString(<RichText value={tree as RichTextValue} />);
}

const element = (tagName: unknown, properties: unknown, ...children: unknown[]) => ({
  type: "element",
  tagName,
  properties,
  children: children.map((child) => (typeof child === "string" ? { type: "text", value: child } : child)),
});
const root = (...children: unknown[]) => ({ type: "root", children });

describe("RichText with a hostile tree", () => {
  it.each(["script", "style", "iframe", "object", "embed", "svg", "math", "template", "SCRIPT", "noscript"])(
    "leaves out <%s> and what is in it",
    (tagName) => {
      const container = draw(
        root(element(tagName, { src: "https://evil.example" }, "alert(1)"), element("p", {}, "kept")),
      );
      expect(container).toHaveTextContent(/^kept$/);
      expect(container.querySelector(tagName.toLowerCase())).toBeNull();
    },
  );

  it.each([
    "div",
    "marquee",
    "form",
    "button",
    "x-element",
    "constructor",
    "__proto__",
    "toString",
    "a:b",
    "p onclick",
  ])("keeps the text of <%s> without the element", (tagName) => {
    expect(html(root(element(tagName, { onclick: "alert(1)", action: "https://evil.example" }, "words")))).toBe(
      '<div data-hr="rich-text">words</div>',
    );
  });

  it("removes handlers, styles, classes and all other attributes outside the allowlist", () => {
    const properties = {
      ...{ onClick: "alert(1)", onclick: "alert(1)", onError: "alert(1)", style: "position:fixed", className: ["x"] },
      ...{ dangerouslySetInnerHTML: { __html: "<img src=x onerror=alert(1)>" }, ref: "x", key: "x", children: "x" },
      ...{
        srcSet: "javascript:alert(1)",
        formAction: "javascript:alert(1)",
        name: "cookie",
        target: "_blank",
        is: "x",
      },
      ...{ "data-hr": "launcher", ariaHidden: "true", hidden: true, contentEditable: "true", tabIndex: 5 },
    };
    const safe = '<div data-hr="rich-text"><p>a</p></div>';
    expect(html(root(element("p", properties, "a")))).toBe(safe);
    expect(html(root(element("a", { ...properties, href: "javascript:alert(1)" }, "a")))).not.toContain("<a");
    const image = draw(root(element("img", { ...properties, src: "/a.png" }))).querySelector("img");
    expect(image?.getAttributeNames().sort()).toEqual(["alt", "data-hr", "decoding", "loading", "src"]);
  });

  it("shows the alternative text of an image with an unsafe URL", () => {
    const container = draw(root(element("img", { src: "data:image/svg+xml,x", alt: "A router" })));
    expect(container.querySelector("img")).toBeNull();
    expect(container).toHaveTextContent("A router");
  });

  it("checks the attributes it keeps", () => {
    const cell = element("td", { colSpan: 1e9, rowSpan: "2", dir: "x", lang: '"><script>' }, "a");
    const container = draw(root(element("table", { id: "1 x" }, element("tbody", {}, element("tr", {}, cell)))));
    expect(container.querySelector("td")?.getAttributeNames()).toEqual(["rowspan"]);
    expect(container.querySelector("table")?.getAttributeNames()).toEqual([]);
  });

  it("stops at the maximum depth in a tree with 10,000 levels", () => {
    let tree = element("blockquote", {}, "deep");
    for (let depth = 0; depth < 10_000; depth++) tree = element(depth % 2 ? "blockquote" : "unknown", {}, "x", tree);
    expect(html(root(tree))).toContain("x");
    expect(draw(root(tree)).querySelectorAll("blockquote").length).toBeLessThan(100);
  });

  it("stops in a cyclic tree", () => {
    const circle = element("p", {}, "round");
    circle.children.push(circle);
    expect(draw(root(circle))).toHaveTextContent(/^round$/);
    let doubling: unknown = element("strong", {}, "x");
    for (let depth = 0; depth < 40; depth++) doubling = element("em", {}, doubling, doubling);
    expect(draw(root(doubling)).querySelectorAll("em").length).toBeLessThan(20_001);
  });

  it.each([
    ...[undefined, null, 0, "text", [], {}, { type: "root" }, { type: "root", children: "text" }, { children: {} }],
    ...[root(null, 1, "x", [], {}, { type: "text" }, { type: "text", value: { toString: "x" } }, { type: "comment" })],
    ...[
      root({ type: "element" }, { type: "element", tagName: 1 }, { type: "raw", value: "<script>alert(1)</script>" }),
    ],
    ...[root({ type: "element", tagName: "p" })],
  ])("renders no element for the malformed tree %j", (tree) => {
    expect(draw(tree)).toHaveTextContent(/^$/);
  });

  it("never throws, and never renders a script, a handler or an unsafe protocol", () => {
    const names = fc.constantFrom(
      ...["p", "a", "img", "table", "tr", "td", "li", "ul", "script", "svg", "h2", "pre", "caption", "div", "iframe"],
    );
    const values = fc.constantFrom<unknown>("javascript:alert(1)", "/ok", 1, null, true, ["x"], {}, " \njavascript:x");
    const keys = fc.constantFrom("href", "src", "onclick", "onError", "style", "id", "className", "colSpan", "alt");
    const { node } = fc.letrec((tie) => ({
      node: fc.oneof(
        { maxDepth: 6, withCrossShrink: true },
        fc.record({ type: fc.constant("text"), value: fc.oneof(fc.string(), fc.constant(1)) }),
        fc.record({
          type: fc.constantFrom("element", "raw"),
          tagName: names,
          properties: fc.dictionary(keys, values),
          children: fc.array(tie("node"), { maxLength: 4 }),
        }),
      ),
    }));
    fc.assert(
      fc.property(fc.array(node, { maxLength: 4 }), (nodes) => {
        const parsed = document.createElement("div");
        parsed.innerHTML = html({ type: "root", children: nodes });
        expect(parsed.querySelector("script,style,iframe,svg,object")).toBeNull();
        for (const found of parsed.querySelectorAll("*")) {
          for (const { name, value } of found.attributes) {
            expect(name).not.toMatch(/^on|^style$|^class$/);
            if (name === "href" || name === "src") expect(value).toBe("/ok");
          }
        }
      }),
    );
  });
});
