import { lt } from "@handrail/core/messages/lt";
import { axeViolations } from "@handrail-tooling/testing";
import { emptyHandoff, hostileHandoff, triedHandoff } from "@handrail-tooling/testing/fixtures";
import { render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { StrictMode } from "react";
import { renderToString } from "react-dom/server";
import { afterEach, describe, expect, it, vi } from "vitest";
import { HandoffSummary } from "./HandoffSummary.js";

afterEach(() => vi.restoreAllMocks());

/** The value beside a label. */
const fact = (label: string) => screen.getByText(label, { selector: "dt" }).nextElementSibling;

describe("HandoffSummary", () => {
  it("shows the question, what failed, what they tried, for how long, the product and the language", async () => {
    render(
      <StrictMode>
        <HandoffSummary handoff={triedHandoff} />
      </StrictMode>,
    );
    expect(screen.getByRole("region", { name: "What the customer already tried" })).toBeInTheDocument();
    expect(fact("Wants to know")).toHaveTextContent("Why is my November bill higher?");
    const failed = within(screen.getByText("Did not work").nextElementSibling as HTMLElement).getAllByRole("listitem");
    expect(failed.map((item) => item.textContent)).toEqual([
      "Your first visit",
      "How to read your bill",
      "charged twice for tv",
      "november bill higher",
    ]);
    expect(fact("Already tried")).toHaveTextContent("3 searches, 2 answers, and 2 steps");
    expect(fact("Time spent")).toHaveTextContent("11 minutes");
    expect(fact("Product")).toHaveTextContent("Fibre 500");
    expect(fact("Language")).toHaveTextContent("Lithuanian");
    expect(await axeViolations()).toEqual([]);
  });

  it("lists everything in the details, the latest first", () => {
    render(<HandoffSummary handoff={triedHandoff} />);
    const details = screen.getByText("Show everything").closest("details");
    expect([...(details?.querySelectorAll("li") ?? [])].map((item) => item.textContent)).toEqual([
      "charged twice for tv · found nothing",
      "november bill higher · found nothing certain",
      "bill",
      "Change your payment day",
      "How to read your bill · did not help",
      "Your first visit: find-charge · did not work",
      "Your first visit: open-bill · done",
      "NW-1042: Moved house; TV added · 2026-10-03",
    ]);
  });

  it("uses the adviser's language and not the customer's", () => {
    render(<HandoffSummary handoff={triedHandoff} messages={lt} />);
    expect(fact("Nori sužinoti")).toHaveTextContent("Why is my November bill higher?");
    expect(fact("Jau bandė")).toHaveTextContent("3 paieškos, 2 atsakymai ir 2 žingsniai");
    expect(fact("Kalba")).toHaveTextContent("lietuvių");
  });

  it("states that nothing was tried", () => {
    render(<HandoffSummary handoff={emptyHandoff} />);
    expect(fact("Wants to know")).toHaveTextContent("No question yet.");
    expect(fact("Already tried")).toHaveTextContent("Nothing on this site.");
    expect(screen.queryByText("Did not work")).toBeNull();
    expect(screen.queryByText("Show everything")).toBeNull();
  });

  it("renders what the customer typed as text, in its own direction", () => {
    const { container } = render(<HandoffSummary handoff={hostileHandoff} />);
    expect(container.querySelector("img, script")).toBeNull();
    expect(screen.getAllByText('"><script>alert(1)</script>')[0]).toHaveAttribute("dir", "auto");
  });

  it("copies the handoff as text and announces it", async () => {
    const user = userEvent.setup();
    render(<HandoffSummary handoff={triedHandoff} />);
    await user.click(screen.getByRole("button", { name: "Copy as text" }));
    expect(await navigator.clipboard.readText()).toContain("Question: Why is my November bill higher?");
    expect(screen.getByRole("status")).toHaveTextContent("Copied");
  });

  it("says that it was copied on a page that the browser translates, which replaces each text", async () => {
    const user = userEvent.setup();
    render(<HandoffSummary handoff={triedHandoff} />);
    const button = screen.getByRole("button", { name: "Copy as text" });
    const translated = document.createElement("font");
    translated.textContent = "Als Text kopieren";
    screen.getByText("Copy as text").lastChild?.replaceWith(translated);
    await user.click(button);
    expect(button).toHaveTextContent(/^Copied$/);
  });

  it("shows the selected text if the browser denies access to the clipboard", async () => {
    const user = userEvent.setup();
    render(<HandoffSummary handoff={triedHandoff} />);
    vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new DOMException("Denied.", "NotAllowedError"));
    await user.click(screen.getByRole("button", { name: "Copy as text" }));
    const field = screen.getByLabelText<HTMLTextAreaElement>("Copy this text:");
    expect(field).toHaveFocus();
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).toContain("charged twice for tv");
  });

  it("marks the adviser's language, and the customer's where they wrote", () => {
    render(<HandoffSummary handoff={{ ...triedHandoff, locale: "lt" }} />);
    expect(screen.getByRole("region")).toHaveAttribute("lang", "en");
    expect(screen.getByText("Why is my November bill higher?")).toHaveAttribute("lang", "lt");
    expect(screen.getByText("Fibre 500")).toHaveAttribute("lang", "lt");
    expect(screen.getByText("Lithuanian")).not.toHaveAttribute("lang");
  });

  it("hides its button until JavaScript runs", () => {
    expect(renderToString(<HandoffSummary handoff={triedHandoff} />)).toMatch(/<button[^>]* hidden=""/);
    render(<HandoffSummary handoff={triedHandoff} />);
    expect(screen.getByRole("button", { name: "Copy as text" })).toBeVisible();
  });

  it("is complete in the server's HTML", () => {
    const html = renderToString(<HandoffSummary handoff={{ ...triedHandoff, reference: "483917" }} />);
    expect(html).toContain("Why is my November bill higher?");
    expect(html).toContain("483\u00a0917");
  });
});
