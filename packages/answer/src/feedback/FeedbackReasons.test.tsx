import { HandrailProvider } from "@handrail/contact";
import { defineTransport, TransportError } from "@handrail/core/outbox";
import { contacts } from "@handrail-tooling/testing/fixtures";
import { render, screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { StrictMode } from "react";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { FeedbackVote } from "./feedbackVote.js";
import { WasThisHelpful } from "./WasThisHelpful.js";

const thanks = "Thank you. It helps us to improve this answer.";
const thanksYes = "Thank you. We've recorded that it helped.";

/** A desk that can refuse votes, or answer them only when the test says so. Outboxes of one destination are shared. */
function createDesk(name: string) {
  const votes: FeedbackVote[] = [];
  const waiting: (() => void)[] = [];
  const desk = { votes, refuses: false, isOpen: true, holds: false, answer: () => waiting.shift()?.(), waiting };
  const transport = defineTransport<FeedbackVote, { name: string; receipt: "accepted"; idempotent: true }>(
    { name, receipt: "accepted", idempotent: true },
    async (vote) => {
      if (desk.holds) await new Promise<void>((resolve) => waiting.push(resolve));
      if (desk.refuses) throw new TransportError("The desk refuses it.", { retry: "never", status: 403 });
      if (!desk.isOpen) throw new TransportError("The desk is closed.", { retry: "later" });
      votes.push(vote);
      return {};
    },
  );
  return { desk, transport };
}

/** Opens the question with a "no" that has arrived, and types words. */
async function typeWords(name: string, words = "The price is wrong.") {
  const { desk, transport } = createDesk(name);
  const user = userEvent.setup();
  render(
    <StrictMode>
      <HandrailProvider contacts={contacts}>
        <WasThisHelpful articleId="pay" title="Pay your bill" transport={transport} />
        <button type="button">Elsewhere</button>
      </HandrailProvider>
    </StrictMode>,
  );
  const press = (name: string) => user.click(screen.getByRole("button", { name }));
  await press("No");
  await waitFor(() => expect(desk.votes).toHaveLength(1));
  await user.type(screen.getByRole("textbox"), words);
  return { desk, user, press };
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe("FeedbackReasons after the customer changes the vote", () => {
  it("still has words that were refused, and thanks for the new vote only", async () => {
    const { desk, press } = await typeWords("refused, then yes");
    desk.refuses = true;
    await press("Send");
    expect(await screen.findByText(/^We couldn't save your answer/)).toBeVisible();
    desk.refuses = false;
    await press("Yes");
    expect(await screen.findByText(thanksYes)).toBeVisible();
    expect(screen.queryByText(thanks)).toBeNull();
    expect(screen.getByRole("button", { name: "Yes" })).toHaveFocus();
    expect(desk.votes.map(({ helpful, words }) => [helpful, words])).toEqual([
      ["no", undefined],
      ["yes", undefined],
    ]);
    await press("No");
    expect(screen.getByRole("textbox")).toHaveValue("The price is wrong.");
  });

  it("still has words that were on their way", async () => {
    const { desk, press } = await typeWords("on the way, then yes");
    desk.holds = true;
    await press("Send");
    await waitFor(() => expect(desk.waiting).toHaveLength(1));
    desk.holds = false;
    await press("Yes");
    desk.answer();
    expect(await screen.findByText(thanksYes)).toBeVisible();
    expect(screen.queryByText(thanks)).toBeNull();
    expect(screen.getByRole("button", { name: "Yes" })).toHaveFocus();
    await press("No");
    expect(screen.getByRole("textbox")).toHaveValue("The price is wrong.");
  });

  it("does not thank for refused words after another no without them", async () => {
    const { desk, press } = await typeWords("refused, then no");
    desk.refuses = true;
    await press("Send");
    expect(await screen.findByText(/^We couldn't save your answer/)).toBeVisible();
    desk.refuses = false;
    await press("No");
    await waitFor(() => expect(desk.votes).toHaveLength(2));
    expect(screen.queryByText(thanks)).toBeNull();
    expect(screen.getByRole("textbox")).toHaveValue("The price is wrong.");
  });
});

describe("FeedbackReasons while the words are being sent", () => {
  it("can be read and not changed, and keeps focus", async () => {
    const { desk, user, press } = await typeWords("read-only", "A");
    await user.click(screen.getByRole("radio", { name: "It is not clear" }));
    desk.holds = true;
    await press("Send");
    await waitFor(() => expect(desk.waiting).toHaveLength(1));
    const words = screen.getByRole("textbox");
    expect(words.closest("form")).toHaveAttribute("aria-busy", "true");
    expect(screen.getByRole("button", { name: "Sending…" })).toHaveFocus();
    await user.type(words, "BC");
    await user.click(screen.getByRole("radio", { name: "Something else" }));
    expect(words).toHaveValue("A");
    // jsdom does not check the earlier reason again, as browsers do.
    expect(screen.getByRole("radio", { name: "Something else" })).not.toBeChecked();
    await press("Sending…");
    desk.answer();
    expect(await screen.findByText(thanks)).toBeVisible();
    expect(desk.votes).toHaveLength(2);
    expect(desk.votes[1]).toMatchObject({ reason: "unclear", words: "A" });
  });

  it("can be changed again after they were refused", async () => {
    const { desk, user, press } = await typeWords("refused, then changed", "A");
    desk.refuses = true;
    await press("Send");
    expect(await screen.findByText(/^We couldn't save your answer/)).toBeVisible();
    expect(screen.getByRole("textbox").closest("form")).not.toHaveAttribute("aria-busy");
    desk.refuses = false;
    await user.type(screen.getByRole("textbox"), "B");
    await press("Send");
    await waitFor(() => expect(desk.votes[1]).toMatchObject({ words: "AB" }));
  });
});

describe("the focus of FeedbackReasons", () => {
  it("stays where the customer is when the words arrive", async () => {
    const { desk, press } = await typeWords("focus elsewhere");
    desk.holds = true;
    await press("Send");
    await waitFor(() => expect(desk.waiting).toHaveLength(1));
    await press("Elsewhere");
    desk.answer();
    expect(await screen.findByText(thanks)).toBeVisible();
    expect(screen.getByRole("button", { name: "Elsewhere" })).toHaveFocus();
  });

  it("moves to the form if the thanks that had it disappear", async () => {
    const onLine = vi.spyOn(navigator, "onLine", "get");
    const { desk, press } = await typeWords("thanks disappear");
    onLine.mockReturnValue(false);
    desk.isOpen = false;
    await press("Send");
    expect(await screen.findByText(thanks)).toHaveFocus();
    desk.refuses = true;
    onLine.mockReturnValue(true);
    window.dispatchEvent(new Event("online"));
    expect(await screen.findByText(/^We couldn't save your answer/, {}, { timeout: 10_000 })).toBeVisible();
    expect(screen.getByRole("button", { name: "Send" })).toHaveFocus();
  });
});

describe("FeedbackReasons without a place to send words to", () => {
  it("is not shown, and no words are asked for", async () => {
    const { container } = render(
      <HandrailProvider contacts={contacts}>
        <WasThisHelpful articleId="pay" title="Pay your bill" />
      </HandrailProvider>,
    );
    await userEvent.click(screen.getByRole("button", { name: "No" }));
    expect(screen.getByText("Thank you. A person can take it from here.")).toBeVisible();
    expect(container.querySelector("textarea")).toBeNull();
  });
});
