import { HandrailProvider } from "@handrail/contact";
import type { HelpArticle } from "@handrail/core";
import { createJourney } from "@handrail/core/journey";
import { contacts } from "@handrail-tooling/testing/fixtures";
import { render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import axe from "axe-core";
import { type ReactNode, StrictMode } from "react";
import { renderToString } from "react-dom/server";
import { describe, expect, it, vi } from "vitest";
import { HelpAnswer } from "./HelpAnswer.js";
import { Answer } from "./index.js";

const text = (value: string) => ({ type: "element", tagName: "p", children: [{ type: "text", value }] }) as const;
const article: HelpArticle = {
  id: "pay",
  locale: "en",
  title: "Pay your bill",
  summary: "By card or transfer.",
  owner: "Billing team",
  reviewedAt: "2026-10-12",
  reviewBy: "2026-11-01",
  related: ["refund", "gone"],
  body: {
    type: "root",
    children: [
      text("Pay by card."),
      {
        type: "element",
        tagName: "a",
        properties: { href: "help:refund" },
        children: [{ type: "text", value: "Refunds" }],
      },
      {
        type: "element",
        tagName: "a",
        properties: { href: "contact:phone" },
        children: [{ type: "text", value: "Call" }],
      },
    ],
  },
};

const page = (children: ReactNode, props: Partial<Parameters<typeof HandrailProvider>[0]> = {}) => (
  <StrictMode>
    <HandrailProvider contacts={contacts} helpHref="/help/{id}" now={Date.parse("2026-11-16T08:00Z")} {...props}>
      {children}
    </HandrailProvider>
  </StrictMode>
);

describe("HelpAnswer", () => {
  it("labels finished tasks with the messages of the page", () => {
    const done = {
      type: "element",
      tagName: "li",
      properties: { checked: true },
      children: [text("Unplug it.")],
    } as const;
    const list = { type: "element", tagName: "ul", children: [done] } as const;
    render(page(<HelpAnswer article={{ ...article, body: { type: "root", children: [list] } }} />));
    expect(screen.getByText("Done:").closest("li")).toHaveTextContent("Done: Unplug it.");
  });

  it("renders an article named by its title, and records one view", () => {
    const journey = createJourney({ now: () => 1 });
    render(page(<HelpAnswer article={article} />, { journey }));
    expect(screen.getByRole("article", { name: "Pay your bill" })).toBeInTheDocument();
    expect(journey.events()).toEqual([
      { type: "article.viewed", articleId: "pay", title: "Pay your bill", at: 1, step: 1 },
    ]);
  });

  it("resolves help: and contact: links to URLs of the site", () => {
    render(page(<HelpAnswer article={article} />));
    expect(screen.getByRole("link", { name: "Refunds" })).toHaveAttribute("href", "/help/refund");
    expect(screen.getByRole("link", { name: "Call" })).toHaveAttribute("href", "tel:+37052000000");
  });

  it("shows the review date until the next review is overdue", () => {
    render(page(<HelpAnswer article={{ ...article, reviewBy: "2026-11-17" }} />));
    const date = screen.getByText("Checked October 12, 2026");
    expect(date).toHaveAttribute("datetime", "2026-10-12");
    expect(date).toBeVisible();
    expect(screen.queryByText(/A person can confirm/)).toBeNull();
  });

  it("leaves room for the overdue review in hydrated HTML, and where the owner is does not depend on it", () => {
    const element = page(<HelpAnswer article={{ ...article, reviewBy: "2026-11-17" }} />);
    const container = document.createElement("div");
    container.innerHTML = renderToString(element);
    document.body.append(container);
    render(element, { container, hydrate: true });
    expect(screen.getByText(/A person can confirm/)).not.toBeVisible();
    const owner = screen.getByText("Billing team");
    const date = screen.getByText("Checked October 12, 2026");
    expect(owner.compareDocumentPosition(date)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it("says above the text that a review is overdue, in place of the date", () => {
    render(page(<HelpAnswer article={article} />));
    const note = screen.getByText("Checked 1 month ago. A person can confirm that it is still right.");
    expect(note).toBeVisible();
    expect(note.compareDocumentPosition(screen.getByText("Pay by card."))).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(screen.getByText("Checked October 12, 2026")).not.toBeVisible();
  });

  it("says when the review was due if the date of the last one is not known", () => {
    const { reviewedAt: _, ...rest } = article;
    render(page(<HelpAnswer article={rest} />));
    expect(screen.getByText(/due to be checked on November 1, 2026/)).toBeVisible();
  });

  it("hides the overdue review on the server, because the HTML may be cached", () => {
    const html = renderToString(page(<HelpAnswer article={article} />));
    expect(html).toContain("Pay by card.");
    expect(html).toContain('href="tel:+37052000000"');
    expect(html).toMatch(/<p data-hr="answer-stale" hidden="">/);
  });

  it("raises the rail after a no vote, lowers it after a yes vote, and reports each vote once", async () => {
    const onVote = vi.fn();
    const { container } = render(page(<HelpAnswer article={article} onVote={onVote} />));
    const rail = container.querySelector('article [data-hr~="rail"]');
    await userEvent.click(screen.getByRole("button", { name: "No" }));
    await userEvent.click(screen.getByRole("button", { name: "No" }));
    expect(rail).toHaveAttribute("data-risen");
    expect(screen.getByText("Thank you. A person can take it from here.")).toBeInTheDocument();
    await userEvent.click(screen.getByRole("button", { name: "Yes" }));
    expect(rail).not.toHaveAttribute("data-risen");
    expect(onVote.mock.calls).toEqual([[false], [true]]);
  });

  it("resets the vote for another article", async () => {
    const { rerender } = render(page(<HelpAnswer article={article} />));
    await userEvent.click(screen.getByRole("button", { name: "No" }));
    rerender(page(<HelpAnswer article={{ ...article, id: "other" }} />));
    expect(screen.getByRole("button", { name: "No" })).toHaveAttribute("aria-pressed", "false");
  });

  it("links to related articles that are given, and calls onSelect", async () => {
    const onSelect = vi.fn((_id: string, event: { preventDefault: () => void }) => event.preventDefault());
    render(
      page(<HelpAnswer article={article} related={[{ id: "refund", title: "Get a refund" }]} onSelect={onSelect} />),
    );
    const nav = screen.getByRole("navigation", { name: "Read next" });
    expect(within(nav).getAllByRole("link")).toHaveLength(1);
    await userEvent.click(within(nav).getByRole("link", { name: "Get a refund" }));
    expect(onSelect.mock.calls[0]?.[0]).toBe("refund");
  });

  it("has no axe violations", async () => {
    const { container } = render(page(<HelpAnswer article={article} />));
    const { violations } = await axe.run(container, { rules: { "color-contrast": { enabled: false } } });
    expect(violations).toEqual([]);
  });

  it("throws an error that names the missing root of a part", () => {
    vi.spyOn(console, "error").mockImplementation(() => {});
    expect(() => render(page(<Answer.Title />))).toThrow("<Answer.Title> is outside <Answer.Root>");
  });
});
