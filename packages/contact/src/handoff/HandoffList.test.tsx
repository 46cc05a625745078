import { createHandoff, redactHandoff } from "@handrail/core/handoff";
import { createJourney } from "@handrail/core/journey";
import { handoffEntries } from "@handrail/core/message";
import { en } from "@handrail/core/messages/en";
import { axeViolations } from "@handrail-tooling/testing";
import { render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { useState } from "react";
import { describe, expect, it, vi } from "vitest";
import { Company } from "../testing/company.js";
import { HandoffList } from "./HandoffList.js";

function handoff() {
  let clock = Date.parse("2026-11-16T09:00:00Z");
  const journey = createJourney({ now: () => (clock += 60_000) });
  journey.record({ type: "search.performed", query: "router red", results: 3, confidence: "unsure" });
  journey.record({ type: "article.viewed", articleId: "lights", title: "What the lights mean" });
  journey.record({ type: "article.voted", articleId: "lights", title: "What the lights mean", helpful: false });
  journey.record({ type: "walkthrough.started", walkthroughId: "restart", title: "Restart your router" });
  journey.record({ type: "practice.failed", walkthroughId: "restart", stepId: "wait" });
  journey.record({ type: "search.performed", query: "no internet", results: 0, confidence: "none" });
  const history = [{ reference: "NW-1", summary: "Slow line", at: "2026-10-01" }];
  return createHandoff(journey, {
    locale: "en",
    topic: "Internet",
    product: "Fibre 500",
    page: "https://example.com/",
    history,
  });
}

const onSubmit = vi.fn();
const latest = { current: handoff() };
function Page() {
  const [value, setValue] = useState(handoff);
  latest.current = value;
  return (
    <Company>
      <form onSubmit={onSubmit}>
        <HandoffList handoff={value} onHandoffChange={setValue} redact={redactHandoff} onRemoved={() => {}} />
      </form>
    </Company>
  );
}

const rows = () => within(screen.getAllByRole("list")[0] ?? document.body).queryAllByRole("listitem");
const lines = () => rows().map(({ textContent }) => textContent?.replace(/Change.*|Remove.*/, ""));
const press = (name: string) => userEvent.click(screen.getByRole("button", { name }));

describe("HandoffList", () => {
  it("announces what is removed", async () => {
    const { container } = render(<Page />);
    const announcement = container.querySelector('[aria-live="polite"]');
    expect(announcement).toBeEmptyDOMElement();
    await press("Remove Fibre 500");
    expect(announcement).toHaveTextContent("Removed: Fibre 500");
  });

  it("lists the entire content of a handoff, with outcomes", async () => {
    render(<Page />);
    expect(lines()).toEqual([
      "Searched for: router red (found nothing certain)",
      "Searched for: no internet (found nothing)",
      "Read: What the lights mean (did not help)",
      "Steps: Restart your router: wait (did not work)",
      "Earlier cases: NW-1: Slow line",
      "Topic: Internet",
      "Product: Fibre 500",
      "Page: https://example.com/",
      "Time spent: 5 minutes",
    ]);
    expect(await axeViolations()).toEqual([]);
  });

  it("removes every entry that the customer takes out", async () => {
    render(<Page />);
    for (let left = 9; left > 0; left--) {
      expect(rows()).toHaveLength(left);
      const [first] = screen.getAllByRole("button", { name: /^Remove/ });
      if (first) await userEvent.click(first);
    }
    expect(latest.current).toEqual({ version: 1, locale: "en", searches: [], articles: [], steps: [], history: [] });
  });

  it("rewords a search together with the question", async () => {
    render(<Page />);
    await press("Change no internet");
    await userEvent.keyboard(" since May");
    // Before the edit has ended.
    expect(latest.current).toMatchObject({ question: "no internet since May" });
    await press("Save");
    expect(screen.getByRole("button", { name: "Change no internet since May" })).toHaveFocus();
    expect(screen.queryByRole("button", { name: "Change What the lights mean" })).toBeNull();
  });

  it("undoes an edit with Escape, and keeps both keys from the form and dialog around it", async () => {
    const closed = vi.fn();
    document.addEventListener("keydown", closed);
    render(<Page />);
    await press("Change router red");
    await userEvent.keyboard("!{Enter}");
    await press("Change router red!");
    await userEvent.keyboard("{Backspace}{Backspace}{Escape}");
    document.removeEventListener("keydown", closed);
    expect(latest.current.searches[0]?.query).toBe("router red!");
    expect(onSubmit).not.toHaveBeenCalled();
    expect(closed.mock.calls.map(([event]) => event.key)).not.toContain("Escape");
  });

  it("removes an entry that is left empty", async () => {
    render(<Page />);
    await press("Change router red");
    await userEvent.clear(screen.getByRole("textbox"));
    await userEvent.keyboard("{Enter}");
    expect(latest.current.searches).toHaveLength(1);
  });

  it("lists a question that was not searched for", () => {
    const [first] = handoffEntries({ ...handoff(), question: "May I cancel?" }, en.handoff, "en");
    expect(first).toMatchObject({ label: "Question", text: "May I cancel?" });
    expect(first?.without).not.toHaveProperty("question");
    expect(first?.reword?.("How?")).toHaveProperty("question", "How?");
  });
});
