import fc from "fast-check";
import { type DefaultTreeAdapterMap, defaultTreeAdapter, html as names, parseFragment } from "parse5";
import { describe, expect, it } from "vitest";
import { elementsOf } from "../walkRichText.js";
import { fromHtml } from "./fromHtml.js";
import { toHtml } from "./testing/toHtml.js";

const runs = process.env.HANDRAIL_RUNS === undefined ? 300 : 20_000;

const tags = (
  "p div span b i a h1 h2 h5 ul ol li dl dt dd table tr td th caption thead tbody blockquote pre code figure figcaption details " +
  "summary aside section video select option button textarea svg math script style template iframe noscript o:p font center kbd " +
  "abbr del label form object title"
).split(" ");
const attributes = [
  "",
  ' href="/x"',
  ' title="titleword"',
  " colspan=3",
  " rowspan=2",
  ' class="language-js"',
  ' id="i"',
];
const word = fc.stringMatching(/^[a-zäß]{5}$/);
const space = fc.constantFrom(
  "",
  " ",
  "\n",
  "&nbsp;",
  "<br>",
  "<br><br>",
  "<hr>",
  '<img src="media/a.png" alt="c">',
  "<!-- d -->",
);

// Tags may be closed, left open or closed in the wrong order, as editors write them.
const markup = fc
  .array(
    fc.oneof(
      fc
        .tuple(fc.constantFrom(...tags), fc.constantFrom(...attributes))
        .map(([name, attribute]) => `<${name}${attribute}>`),
      fc.constantFrom(...tags).map((name) => `</${name}>`),
      word,
      space,
    ),
    { maxLength: 40 },
  )
  .map((pieces) => pieces.join(""));

const nested = fc.letrec<{ node: string; nodes: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 6 },
    word,
    space,
    fc
      .tuple(fc.constantFrom(...tags), fc.constantFrom(...attributes), tie("nodes"))
      .map(([name, attribute, children]) => `<${name}${attribute}>${children}</${name}>`),
  ),
  nodes: fc.array(tie("node"), { maxLength: 5 }).map((parts) => parts.join("")),
})).nodes;

const page = defaultTreeAdapter.createElement("body", names.NS.HTML, []);

/** The words that a browser shows. */
function visibleWords(node: DefaultTreeAdapterMap["node"]): string[] {
  if ("value" in node) return node.value.split(/\s+/).filter((part) => part !== "");
  if (!("childNodes" in node) || /^(script|style|template)$/.test(node.nodeName)) return [];
  return node.childNodes.flatMap(visibleWords);
}

function expectNothingLost(html: string) {
  const { body, problems } = fromHtml(html);
  const texts = [toHtml(body), ...problems.map(({ text }) => text ?? "")]
    .join(" ")
    .replace(/&lt;/g, "<")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, "&");
  // Without scripts, `<noscript>` is shown.
  for (const part of visibleWords(parseFragment(page, html, { scriptingEnabled: false })))
    expect(texts).toContain(part);
  for (const { line, column } of problems) expect(Math.min(line ?? 0, column ?? 0)).toBeGreaterThan(0);
}

describe("fromHtml with generated HTML", () => {
  it.each([
    ["nested", nested],
    ["broken", markup],
  ])("shows or reports each word of %s elements", (_, html) => {
    fc.assert(fc.property(html, expectNothingLost), { numRuns: runs });
  });

  it.each([
    ["nested", nested],
    ["broken", markup],
  ])("converts what it made of %s elements to the same again", (_, html) => {
    fc.assert(
      fc.property(html, (source) => {
        const { body } = fromHtml(source);
        expect(fromHtml(toHtml(body)).body).toEqual(body);
      }),
      { numRuns: runs },
    );
  });

  it("gives each heading with letters an id", () => {
    fc.assert(
      fc.property(markup, (html) => {
        for (const { tagName, properties, children } of elementsOf(fromHtml(html).body))
          if (/^h[2-4]$/.test(tagName) && children.some((node) => node.type === "text" && /\p{L}/u.test(node.value)))
            expect(properties?.id).toBeTypeOf("string");
      }),
      { numRuns: runs },
    );
  });
});
