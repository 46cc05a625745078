import { HandrailProvider } from "@handrail/contact";
import type { RichText } from "@handrail/core";
import { lt } from "@handrail/core/messages/lt";
import { contacts } from "@handrail-tooling/testing/fixtures";
import { render, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { HelpAnswer } from "../HelpAnswer.js";

const articleWith = (...titles: readonly string[]) => ({
  id: "move",
  locale: "en",
  title: "Move house",
  summary: "",
  body: {
    type: "root" as const,
    children: titles.map((value) => ({
      type: "element" as const,
      tagName: "h2",
      properties: { id: value.toLowerCase() },
      children: [{ type: "text" as const, value }],
    })),
  },
});

describe("AnswerContents", () => {
  it("links to each heading of the text, whose id it is", () => {
    const { container } = render(
      <HandrailProvider contacts={contacts}>
        <HelpAnswer article={articleWith("Before", "Käyttö", "After")} />
      </HandrailProvider>,
    );
    const links = within(screen.getByRole("navigation", { name: "On this page" })).getAllByRole("link");
    expect(links.map((link) => link.textContent)).toEqual(["Before", "Käyttö", "After"]);
    for (const link of links) {
      const id = decodeURIComponent(link.getAttribute("href")?.slice(1) ?? "");
      expect(container.querySelector(`[id="${id}"]`)).toHaveTextContent(link.textContent ?? "");
    }
  });

  it.each([
    ...[undefined, null, 0, "text", {}, { type: "root" }, { type: "root", children: "text" }, { children: {} }],
    ...[null, 1, { type: "text" }, { type: "comment" }, { type: "element" }, { type: "element", tagName: "h2" }].map(
      (child) => ({ type: "root", children: [child] }),
    ),
  ])("does not take the answer away where its text is the malformed tree %j", (tree) => {
    // Untyped content, as a server may send it.
    const article = { ...articleWith(), body: tree as unknown as RichText };
    render(
      <HandrailProvider contacts={contacts}>
        <HelpAnswer article={article} />
      </HandrailProvider>,
    );
    expect(screen.getByRole("heading", { name: "Move house" })).toBeVisible();
  });

  it("renders nothing for two headings", () => {
    render(
      <HandrailProvider contacts={contacts}>
        <HelpAnswer article={articleWith("Before", "After")} />
      </HandrailProvider>,
    );
    expect(screen.queryByRole("navigation")).toBeNull();
  });

  it("has the language of the article on its links, and that of the page on its title", () => {
    render(
      <HandrailProvider contacts={contacts} messages={lt}>
        <HelpAnswer article={articleWith("Before", "During", "After")} />
      </HandrailProvider>,
    );
    expect(screen.getByRole("link", { name: "During" }).closest("[lang]")).toHaveAttribute("lang", "en");
    expect(screen.getByText("Šiame puslapyje").closest('[lang="en"]')).toBeNull();
  });
});
