import { HandrailProvider } from "@handrail/contact";
import type { HelpArticle, RichTextNode } from "@handrail/core";
import { northwind } from "@handrail-demo/northwind";
import { contacts } from "@handrail-tooling/testing/fixtures";
import { render } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { HelpAnswer } from "../HelpAnswer.js";
import { articleJsonLd, faqJsonLd } from "./jsonLd.js";

const text = (value: string): RichTextNode => ({ type: "text", value });
const element = (tagName: string, ...children: RichTextNode[]): RichTextNode => ({
  type: "element",
  tagName,
  children,
});
const articleOf = (...children: RichTextNode[]): HelpArticle => ({
  id: "pay",
  locale: "en",
  title: "Pay your bill",
  summary: "Not shown.",
  owner: "Billing team",
  reviewedAt: "2026-10-12",
  keywords: ["invoice"],
  body: { type: "root", children },
});
const step = (value: string) => element("li", element("p", text(value)));

/** The texts that a customer would read: what is not a type, a language or a date. */
function textsIn(value: unknown, key = ""): string[] {
  if (typeof value === "string") return /^@|^inLanguage$|^dateModified$/.test(key) ? [] : [value];
  return Object.entries(value ?? {}).flatMap(([name, inner]) =>
    textsIn(inner, Number.isInteger(Number(name)) ? key : name),
  );
}
const letters = (value: string) => value.replace(/\s+/g, "");

describe("articleJsonLd", () => {
  it("describes a text as an article", () => {
    expect(JSON.parse(articleJsonLd(articleOf(element("p", text("Pay by card.")))))).toEqual({
      "@context": "https://schema.org",
      "@type": "Article",
      headline: "Pay your bill",
      articleBody: "Pay by card.",
      inLanguage: "en",
      dateModified: "2026-10-12",
      author: { "@type": "Organization", name: "Billing team" },
    });
  });

  it("describes a text with one numbered list as steps", () => {
    const article = articleOf(element("p", text("First:")), element("ol", step("Open it."), step("Pay.")));
    expect(JSON.parse(articleJsonLd(article))).toMatchObject({
      "@type": "HowTo",
      name: "Pay your bill",
      step: [
        { "@type": "HowToStep", text: "Open it." },
        { "@type": "HowToStep", text: "Pay." },
      ],
    });
  });

  it.each([
    ["two numbered lists", [element("ol", step("a"), step("b")), element("ol", step("c"), step("d"))]],
    ["one step", [element("ol", step("a"))]],
    ["a list of points", [element("ul", step("a"), step("b"))]],
  ])("describes a text with %s as an article", (_, children) => {
    expect(JSON.parse(articleJsonLd(articleOf(...children)))).toMatchObject({ "@type": "Article" });
  });

  it.each([undefined, null, "text", { type: "root" }, { type: "root", children: [null, { type: "comment" }] }])(
    "describes an article without a text for the malformed tree %j",
    (tree) => {
      // Untyped content, as a server may send it.
      const article = { ...articleOf(), body: tree as unknown as HelpArticle["body"] };
      expect(JSON.parse(articleJsonLd(article))).toMatchObject({ "@type": "Article", articleBody: "" });
    },
  );

  it("cannot be ended early by its content", () => {
    const json = articleJsonLd(articleOf(element("p", text("</script><!-- <script>"))));
    expect(json).not.toContain("<");
    expect(JSON.parse(json)).toMatchObject({ articleBody: "</script><!-- <script>" });
  });

  it.each(northwind.en.content.articles.map((article) => [article.id, article] as const))(
    "says nothing about %s that the page does not show",
    (_, article) => {
      const { container } = render(
        <HandrailProvider contacts={contacts}>
          <HelpAnswer article={article} />
        </HandrailProvider>,
      );
      const shown = letters(container.textContent ?? "");
      for (const part of textsIn(JSON.parse(articleJsonLd(article))).flatMap((value) => value.split(/\s+/)))
        expect(shown).toContain(part);
    },
  );
});

describe("faqJsonLd", () => {
  it("describes questions with rich and with plain text", () => {
    const items = [
      { title: "How do I pay?", text: " By card. " },
      { title: "What if I pay late?", body: articleOf(element("p", text("We remind you."))).body },
    ];
    expect(JSON.parse(faqJsonLd(items))).toEqual({
      "@context": "https://schema.org",
      "@type": "FAQPage",
      mainEntity: [
        { "@type": "Question", name: "How do I pay?", acceptedAnswer: { "@type": "Answer", text: "By card." } },
        {
          "@type": "Question",
          name: "What if I pay late?",
          acceptedAnswer: { "@type": "Answer", text: "We remind you." },
        },
      ],
    });
  });

  it("leaves out malformed questions", () => {
    // Untyped content, as a server may send it.
    const items = [null, 1, {}, { title: "Why?", text: null }, { title: "How?", body: {} }] as never[];
    expect(JSON.parse(faqJsonLd([...items, { title: "When?", text: "Today." }]))).toMatchObject({
      mainEntity: [{ name: "When?", acceptedAnswer: { text: "Today." } }],
    });
  });
});
