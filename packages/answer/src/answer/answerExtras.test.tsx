import { HandrailProvider } from "@handrail/contact";
import type { HelpArticle, RichTextElement } from "@handrail/core";
import { axeViolations } from "@handrail-tooling/testing";
import { contacts } from "@handrail-tooling/testing/fixtures";
import { render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { renderToString } from "react-dom/server";
import { describe, expect, it, vi } from "vitest";
import { HelpAnswer, type HelpAnswerProps } from "../HelpAnswer.js";

const text = (value: string) => ({ type: "text", value }) as const;
const paragraph = (...children: HelpArticle["body"]["children"]) =>
  ({ type: "element", tagName: "p", children }) as const;
const body = (value: string) => ({ type: "root", children: [paragraph(text(value))] }) as const;
const start: RichTextElement = {
  type: "element",
  tagName: "a",
  properties: { href: "walkthrough:pay" },
  children: [text("Show it")],
};

const article: HelpArticle = { id: "pay", locale: "en", title: "Pay", summary: "", body: body("By card.") };
const page = (more: Partial<HelpArticle>, props: Partial<HelpAnswerProps> = {}) => (
  <HandrailProvider contacts={contacts}>
    <HelpAnswer article={{ ...article, ...more }} {...props} />
  </HandrailProvider>
);

describe("Answer.ShowMe", () => {
  const linked = { walkthrough: "first-visit", body: { type: "root", children: [paragraph(start)] } } as const;

  it("asks the page to start a walkthrough, from the article and from a link in its text", async () => {
    const onAction = vi.fn();
    render(page(linked, { onAction }));
    await userEvent.click(screen.getByRole("button", { name: "Show me how" }));
    await userEvent.click(screen.getByRole("button", { name: "Show it" }));
    expect(onAction.mock.calls).toEqual([
      [{ type: "startWalkthrough", walkthroughId: "first-visit", articleId: "pay" }],
      [{ type: "startWalkthrough", walkthroughId: "pay", articleId: "pay" }],
    ]);
  });

  it("is hidden on the server, where a link in the text is only its words", () => {
    const html = new DOMParser().parseFromString(renderToString(page(linked, { onAction: () => {} })), "text/html");
    const buttons = [...html.querySelectorAll('[data-hr~="answer-show-me"]')];
    expect(buttons.map((button) => [button.textContent, button.hasAttribute("hidden")])).toEqual([
      ["Show me how", true],
    ]);
    const words = html.querySelector('[data-hr~="answer-show-me-link"]');
    expect(words?.textContent).toBe("Show it");
    expect(words?.localName).toBe("span");
  });

  it("is missing if nothing handles the action, and a link in the text is only its words", () => {
    const { container } = render(page(linked));
    expect(container.querySelector('[data-hr~="answer-show-me"]')).toBeNull();
    expect(screen.getByText("Show it").localName).toBe("p");
  });
});

describe("Answer.Changes", () => {
  const changes = [
    { date: "2026-01-02", text: "New prices." },
    { date: "2026-03-04", text: "A picture.", fromFeedback: true },
    { date: "2026-05-06", text: "New hours." },
    { date: "2025-07-08", text: "Shorter.", fromFeedback: true },
  ];

  it("shows the newest change that customers asked for, and folds the others, newest first", () => {
    render(page({ changes }));
    expect(screen.getByText("You told us, we changed this").closest("p")).toHaveTextContent(
      "You told us, we changed this March 4, 2026 A picture.",
    );
    const history = screen.getByText("What has changed").closest("details");
    expect(history).not.toHaveAttribute("open");
    expect([...(history?.querySelectorAll("li") ?? [])].map((item) => item.textContent)).toEqual([
      "May 6, 2026 New hours.",
      "January 2, 2026 New prices.",
      "July 8, 2025 Shorter.",
    ]);
  });

  it("is missing without changes", () => {
    const { container } = render(page({}));
    expect(container.querySelector('[data-hr~="answer-changes"]')).toBeNull();
  });
});

describe("Answer.Community", () => {
  const moderated = { moderatedBy: "Ieva", moderatedAt: "2026-02-04" };
  const communityAnswers = [
    { id: "a", author: "Rasa", date: "2026-02-03", locale: "lt", confirmed: true, body: body("Ryte."), ...moderated },
    { id: "b", author: "Jonas", date: "2026-02-05", body: body("Not yet allowed.") },
    { id: "c", author: "Ona", date: "2026-02-05", body: body("No date."), moderatedBy: "Ieva" },
  ];

  it("shows who wrote an answer and when, who allowed it, and that staff confirmed it", async () => {
    const { container } = render(page({ communityAnswers }));
    const section = screen.getByRole("region", { name: "Answers from customers" });
    const answer = within(section).getByRole("article", { name: "A customer's answer Rasa February 3, 2026" });
    expect(within(answer).getByText("Ryte.").closest("[lang=lt]")).not.toBeNull();
    expect(answer).toHaveTextContent("Confirmed by our staff");
    expect(answer).toHaveTextContent("Checked by Ieva, February 4, 2026");
    expect(await axeViolations(container)).toEqual([]);
  });

  it("starts walkthroughs from links in customers' answers, and gives other links no weight", async () => {
    const site = { ...start, properties: { href: "https://example.com/" }, children: [text("my site")] };
    const linked = { type: "root", children: [paragraph(start, site)] } as const;
    const onAction = vi.fn();
    render(
      page(
        { communityAnswers: [{ id: "a", author: "Rasa", date: "2026-02-03", body: linked, ...moderated }] },
        { onAction },
      ),
    );
    await userEvent.click(screen.getByRole("button", { name: "Show it" }));
    expect(onAction).toHaveBeenCalledWith({ type: "startWalkthrough", walkthroughId: "pay", articleId: "pay" });
    expect(screen.getByRole("link", { name: "my site" })).toHaveAttribute("rel", "ugc nofollow noopener");
  });

  it.each([1, 2, 3] as const)(
    "nests the headings of an answer below those of an article of level %i",
    (headingLevel) => {
      const heading = { type: "element", tagName: "h2", children: [text("First")] } as const;
      const answer = {
        id: "a",
        author: "Rasa",
        date: "2026-02-03",
        body: { type: "root", children: [heading] },
      } as const;
      render(page({ communityAnswers: [{ ...answer, ...moderated }] }, { headingLevel }));
      const level = headingLevel + 1;
      expect(screen.getByRole("heading", { name: "Answers from customers", level })).toBeVisible();
      expect(screen.getByRole("heading", { name: "First", level: level + 1 })).toBeVisible();
    },
  );

  it("shows no answer that nobody has allowed, and nothing if that leaves none", () => {
    const { container, rerender } = render(page({ communityAnswers }));
    expect(container).not.toHaveTextContent(/Not yet allowed|No date/);
    rerender(page({ communityAnswers: communityAnswers.slice(1) }));
    expect(screen.queryByRole("region", { name: "Answers from customers" })).toBeNull();
  });
});
