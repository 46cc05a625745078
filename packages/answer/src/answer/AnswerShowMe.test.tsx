import { HandrailProvider } from "@handrail/contact";
import type { HelpArticle } from "@handrail/core";
import { contacts } from "@handrail-tooling/testing/fixtures";
import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { HelpAnswer } from "../HelpAnswer.js";

const article: HelpArticle = {
  id: "pay",
  locale: "en",
  title: "Pay",
  summary: "",
  body: { type: "root", children: [{ type: "text", value: "By card." }] },
  walkthrough: "first-visit",
};

describe("Answer.ShowMe below a provider with onAction", () => {
  it("calls the newest function of the provider", async () => {
    const actions = [vi.fn(), vi.fn()];
    const page = (onAction: () => void) => (
      <HandrailProvider contacts={contacts} onAction={onAction}>
        <HelpAnswer article={article} />
      </HandrailProvider>
    );
    const [first = vi.fn(), second = vi.fn()] = actions;
    const { rerender } = render(page(first));
    rerender(page(second));
    await userEvent.click(screen.getByRole("button", { name: "Show me how" }));
    expect(first).not.toHaveBeenCalled();
    expect(second).toHaveBeenCalledWith({ type: "startWalkthrough", walkthroughId: "first-visit", articleId: "pay" });
  });

  it("calls the function of the answer, if it has one", async () => {
    const [ofProvider, ofAnswer] = [vi.fn(), vi.fn()];
    render(
      <HandrailProvider contacts={contacts} onAction={ofProvider}>
        <HelpAnswer article={article} onAction={ofAnswer} />
      </HandrailProvider>,
    );
    await userEvent.click(screen.getByRole("button", { name: "Show me how" }));
    expect(ofProvider).not.toHaveBeenCalled();
    expect(ofAnswer).toHaveBeenCalledOnce();
  });
});
