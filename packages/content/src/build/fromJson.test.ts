import { readFileSync } from "node:fs";
import { parseHelp } from "@handrail/core/content";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromHtml } from "../html/fromHtml.js";
import { toHtml } from "../html/testing/toHtml.js";
import { expectSafe, hostileMarkup, hostileStrings } from "../markdown/testing/hostile.js";
import { describeProblems } from "../problems.js";
import { fromJson } from "./fromJson.js";

const article = (fields: object) => ({ id: "pay", title: "How do I pay?", summary: "By card.", ...fields });
const problemsOf = (value: unknown) =>
  describeProblems(fromJson(value).problems)
    .split("\n")
    .map((line) => line.trim());
const bodiesOf = (value: unknown) =>
  (fromJson(value).locales.get("en")?.content.articles ?? []).map(({ body }) => toHtml(body));

/** What `parseHelp` accepts of content, without the walkthroughs that it leaves out. */
function acceptedOf(written: unknown) {
  try {
    return parseHelp(written, { onLeftOut: () => {} });
  } catch {
    return undefined;
  }
}

describe("fromJson", () => {
  it("builds each language from HTML, Markdown and rich text", () => {
    const step = { id: "a", title: "Open", html: "<p>Press <b>it</b>.</p>", target: "#menu" };
    const tour = { id: "tour", version: 2, title: "Tour", summary: "Short.", audience: "customer", steps: [step] };
    const { locales, problems } = fromJson({
      articles: [
        article({ html: '<h2>Card</h2><a href="#card">a</a> <a href="contact:phone">b</a>', topics: ["bills"] }),
        article({ id: "b", markdown: "**b** [c](help:pay#card)" }),
        article({ id: "c", body: fromHtml('<p>c <img src="media/a.png" alt="d"></p>').body }),
        article({ locale: "lt", html: "Kortele", reviewedAt: "2026-11-01" }),
      ],
      faqs: [article({ id: "f", html: "<h2>Pay</h2>" }), article({ id: "g", html: "<h2>Pay</h2>" })],
      walkthroughs: [{ ...tour, ending: { markdown: "Done." } }],
      topics: [{ id: "bills", title: { en: "Bills", lt: "Sąskaitos" } }],
      contacts: [{ kind: "phone", number: "+37052000000" }],
      media: [{ name: "a.png", width: 3, height: 4 }],
    });
    expect(problems).toEqual([]);
    const content = locales.get("en")?.content;
    expect(content?.articles.map(({ body }) => toHtml(body))).toEqual([
      '<h2 id="card">Card</h2><p><a href="#card">a</a> <a href="contact:phone">b</a></p>',
      '<p><strong>b</strong> <a href="help:pay#card">c</a></p>',
      '<p>c <img src="/media/a.png" alt="d" width="3" height="4"></p>',
    ]);
    expect(content?.faqs.map(({ body }) => toHtml(body))).toEqual([
      '<h2 id="f-pay">Pay</h2>',
      '<h2 id="g-pay">Pay</h2>',
    ]);
    expect(content?.walkthroughs).toMatchObject([
      { version: 2, steps: [{ target: "#menu" }], ending: { type: "root" } },
    ]);
    expect(locales.get("lt")?.content).toMatchObject({
      topics: [{ title: "Sąskaitos" }],
      articles: [{ locale: "lt", reviewedAt: "2026-11-01" }],
    });
  });

  it.each([
    [{ articles: [article({ html: "a\n <script>b</script>" })] }, "articles[0].html:2:2: `<script>` is code"],
    [
      { articles: [article({ html: 'a <a href="help:x">b</a>' })] },
      "articles[0].html:1:3: the link help:x has no target",
    ],
    [{ articles: [article({ markdown: "a <x>" })] }, "articles[0].markdown:1:3: HTML is not published"],
    [{ articles: [article({})] }, "articles[0]: there is no text"],
    [{ articles: [article({ html: 1 })] }, "articles[0].html: it is not text"],
    [{ articles: [article({ html: "a", markdown: "b" })] }, "articles[0].markdown: only `html` is read"],
    [{ articles: [article({ html: "a", title: 3 })] }, "articles[0]: `title` is not text"],
    [
      { articles: [article({ html: "a", summary: undefined })] },
      "articles[0]: `summary` is missing. Add it to the entry.",
    ],
    [{ articles: [article({ html: "a", author: 3 })] }, "articles[0]: `author` is not a known field"],
    [{ faqs: [article({ html: "a", changes: [] })] }, "faqs[0]: a FAQ entry has no `changes`"],
    [{ articles: [{ title: "a" }] }, "articles[0]: it has no `id`"],
    [{ faqs: [article({ body: { type: "root" } })] }, "faqs[0].body: it is not rich text"],
    [
      { faqs: [article({ body: { type: "root", children: [{ type: "element", tagName: "h1", children: [] }] } })] },
      "faqs[0].body: it holds what is not published: `<h1>`",
    ],
    [
      { walkthroughs: [{ id: "a", steps: [{ id: "b", title: "c", html: "<style>d</style>" }] }] },
      "walkthroughs[0].steps[0].html:1:1: `<style>` is code",
    ],
    [{ articles: [article({ html: "a" })], contacts: [] }, "contacts: @handrail/core"],
    [{ articles: {} }, "articles: it is not an array"],
    [{ posts: [] }, "posts: it is not known"],
    [{ media: [1] }, "media[0]: it has no `name`"],
    [[], "it is not an object"],
  ])("reports %j with its path", (value, problem) => {
    expect(problemsOf(value)).toContainEqual(expect.stringContaining(problem));
  });

  const schema = new Ajv2020({ strict: true }).compile(
    JSON.parse(readFileSync(new URL("../../help.schema.json", import.meta.url), "utf8")),
  );

  it("never throws, and help.schema.json accepts of the results what parseHelp accepts", () => {
    const loose = fc.record(
      {
        ...{ id: fc.string(), title: fc.anything(), summary: fc.anything(), locale: fc.constantFrom("en", "lt", 3) },
        ...{ html: fc.oneof(hostileMarkup, fc.anything()), markdown: fc.anything(), body: fc.anything() },
        ...{ topics: fc.anything(), steps: fc.array(fc.anything()), ending: fc.anything(), version: fc.anything() },
      },
      { requiredKeys: ["id"] },
    );
    const entries = fc.oneof(fc.array(fc.oneof(loose, fc.anything())), fc.anything());
    const source = fc.record(
      {
        ...{ articles: entries, faqs: entries, walkthroughs: entries, media: fc.anything() },
        ...{ topics: fc.anything(), products: fc.anything(), contacts: fc.anything() },
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(source, fc.anything()), (value) => {
        for (const { content } of fromJson(value).locales.values()) {
          const written = JSON.parse(JSON.stringify(content));
          const accepted = acceptedOf(written);
          expect(schema(accepted ?? written)).toBe(accepted !== undefined);
        }
      }),
      { numRuns: process.env.HANDRAIL_RUNS === undefined ? 200 : 5000 },
    );
  });

  it("lets no hostile string become an element, an attribute or an address that can run", () => {
    for (const text of hostileStrings) {
      const link = { type: "element", tagName: "a", properties: { href: text, onclick: text }, children: [] };
      const code = { type: "element", tagName: "script", children: [{ type: "text", value: text }] };
      const body = { type: "root", children: [{ type: "text", value: text }, link, code] };
      const { locales } = fromJson({ articles: [article({ html: text }), article({ id: "b", body })] });
      for (const entry of locales.get("en")?.content.articles ?? []) expectSafe(entry.body);
    }
  });

  it("converts what it made to the same again", () => {
    const html = '<h1>a</h1><table><tr><td>b<td>c</table><p><img src="https://a.example/b.png" alt="c"></p>';
    const [first = ""] = bodiesOf({ articles: [article({ html })] });
    expect(bodiesOf({ articles: [article({ html: first })] })).toEqual([first]);
  });
});
