import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expectSafe, hostileMarkup, hostileRuns, hostileStrings } from "../markdown/testing/hostile.js";
import { fromHtml } from "./fromHtml.js";
import { toHtml } from "./testing/toHtml.js";

/** Every place of HTML in which a hostile string can be. */
const inputs = (text: string) =>
  [
    text,
    `<h2 id="${text}">${text}</h2><ul><li>${text}</ul><table><caption>${text}<tr><td align="${text}">${text}</table>`,
    `<a href="${text}">a</a><a href='${text}' title='${text}'>b</a><a href=${text}>c</a><a href="help:${text}">d</a>`,
    `<img src="${text}" alt="${text}"><img src="media/a.png" alt="b" title="${text}" onerror="${text}">`,
    `<video src="${text}" poster="${text}" title="${text}"><source src="${text}"><track src="${text}" label="${text}"></video>`,
    `<pre class="language-${text}">${text}</pre><aside data-callout="${text}">${text}</aside>`,
    `<details><summary>${text}</summary>${text}</details><svg><a href="${text}">${text}</a></svg><iframe src="${text}">`,
  ].join("\n");

function readSafely(html: string) {
  const { body } = fromHtml(html);
  expectSafe(body);
  expect(fromHtml(toHtml(body)).body).toEqual(body);
}

describe("fromHtml with hostile text", () => {
  it("lets no naughty string become an element, an attribute or an address that can run", () => {
    for (const text of hostileStrings) readSafely(inputs(text));
  });

  it("lets no generated markup become one", () => {
    fc.assert(
      fc.property(hostileMarkup, (markup) => readSafely(inputs(markup))),
      { numRuns: hostileRuns },
    );
  });
});
