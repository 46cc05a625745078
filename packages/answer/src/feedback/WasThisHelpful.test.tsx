import { HandrailProvider } from "@handrail/contact";
import { createJourney } from "@handrail/core/journey";
import { defineTransport, TransportError } from "@handrail/core/outbox";
import { contacts } from "@handrail-tooling/testing/fixtures";
import { render, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { type ReactNode, StrictMode } from "react";
import { renderToString } from "react-dom/server";
import { afterEach, describe, expect, it, vi } from "vitest";
import { HelpAnswer } from "../HelpAnswer.js";
import { Feedback } from "./Feedback.js";
import type { FeedbackVote } from "./feedbackVote.js";
import { WasThisHelpful } from "./WasThisHelpful.js";

const page = (children: ReactNode, props: Partial<Parameters<typeof HandrailProvider>[0]> = {}) => (
  <StrictMode>
    <HandrailProvider contacts={contacts} {...props}>
      {children}
    </HandrailProvider>
  </StrictMode>
);
const question = { articleId: "pay", title: "Pay your bill" };

/** A desk that takes votes while it is open. Each test has another, since outboxes of one destination are shared. */
function createDesk(destination: string) {
  const votes: FeedbackVote[] = [];
  const desk = { votes, isOpen: true, refuses: false };
  const transport = defineTransport<FeedbackVote, { name: string; receipt: "accepted"; idempotent: true }>(
    { name: destination, receipt: "accepted", idempotent: true },
    async (vote) => {
      if (desk.refuses) throw new TransportError("The desk refuses it.", { retry: "never", status: 403 });
      if (!desk.isOpen) throw new TransportError("The desk is closed.", { retry: "later" });
      votes.push(vote);
      return {};
    },
  );
  return { desk, transport };
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe("WasThisHelpful", () => {
  it("is a form on the server, which the browser posts without JavaScript", () => {
    const html = renderToString(page(<WasThisHelpful {...question} action="/votes" />));
    const form = new DOMParser().parseFromString(html, "text/html").querySelector("form");
    expect(form?.getAttribute("method")).toBe("post");
    expect(form?.getAttribute("action")).toBe("/votes");
    const fields = [...(form?.querySelectorAll("input, button[type=submit]") ?? [])];
    const posted = fields.map((field) => `${field.getAttribute("name")}=${field.getAttribute("value")}`);
    expect(posted).toEqual(["articleId=pay", "helpful=yes", "helpful=no"]);
    expect(html).not.toContain("What went wrong?");
  });

  it("asks for the reason on the page that follows a post without JavaScript", () => {
    const html = renderToString(page(<WasThisHelpful {...question} action="/votes" defaultHelpful={false} />));
    expect(html).toContain("What went wrong?");
    expect(html).toMatch(/<input type="hidden" name="helpful" value="no"/);
  });

  it("is hidden on the server if there is no address to post to", () => {
    const { transport } = createDesk("hidden");
    const html = renderToString(page(<WasThisHelpful {...question} transport={transport} />));
    expect(html).toMatch(/role="group"[^>]* hidden=""/);
  });

  it("records and sends a vote, and after no the reason and the words as the same vote", async () => {
    const { desk, transport } = createDesk("reasons");
    const journey = createJourney();
    const user = userEvent.setup();
    render(page(<WasThisHelpful {...question} transport={transport} />, { journey }));
    await user.click(screen.getByRole("button", { name: "No" }));
    const reasons = within(screen.getByRole("group", { name: "What went wrong?" }));
    expect(reasons.getAllByRole("radio")).toHaveLength(6);
    await waitFor(() => expect(desk.votes).toHaveLength(1));
    await user.click(reasons.getByRole("radio", { name: "It is out of date" }));
    await user.type(screen.getByRole("textbox"), "  The price is wrong. ");
    await user.click(screen.getByRole("button", { name: "Send" }));
    await waitFor(() => expect(desk.votes).toHaveLength(2));
    const [first, second] = desk.votes;
    expect(first).toMatchObject({ articleId: "pay", helpful: "no", locale: "en" });
    expect(second).toMatchObject({
      vote: first?.vote,
      helpful: "no",
      reason: "outdated",
      words: "The price is wrong.",
    });
    expect(journey.events().filter(({ type }) => type === "article.voted")).toHaveLength(1);
  });

  it("moves focus to the thanks after the reason was sent, and announces nothing else", async () => {
    const { transport } = createDesk("focus");
    const user = userEvent.setup();
    render(page(<WasThisHelpful {...question} transport={transport} />));
    await user.click(screen.getByRole("button", { name: "No" }));
    await user.click(screen.getByRole("radio", { name: "Something else" }));
    await user.click(screen.getByRole("button", { name: "Send" }));
    expect(await screen.findByText("Thank you. It helps us to improve this answer.")).toHaveFocus();
    const group = within(screen.getByRole("group", { name: "Did this answer your question?" }));
    expect(group.getByRole("status")).toBeEmptyDOMElement();
  });

  it("sends only the last vote once the desk takes votes again", async () => {
    const { desk, transport } = createDesk("last");
    desk.isOpen = false;
    const onLine = vi.spyOn(navigator, "onLine", "get").mockReturnValue(false);
    const user = userEvent.setup();
    const onVote = vi.fn();
    render(page(<WasThisHelpful {...question} transport={transport} onVote={onVote} />));
    await user.click(screen.getByRole("button", { name: "No" }));
    await user.click(screen.getByRole("button", { name: "No" }));
    await user.click(screen.getByRole("button", { name: "Yes" }));
    expect(await screen.findByText(/We'll send it when you are online again/)).toBeVisible();
    expect(screen.getByRole("status")).toHaveTextContent(/^Thank you. We've recorded that it helped.$/);
    desk.isOpen = true;
    onLine.mockReturnValue(true);
    window.dispatchEvent(new Event("online"));
    await waitFor(() => expect(desk.votes).toHaveLength(1), { timeout: 10_000 });
    expect(desk.votes[0]).toMatchObject({ helpful: "yes" });
    expect(onVote.mock.calls).toEqual([[false], [true]]);
  });

  it("sends a vote with the latest transport", async () => {
    const first = createDesk("first");
    const second = createDesk("second");
    const { rerender } = render(page(<WasThisHelpful {...question} transport={first.transport} />));
    await userEvent.click(screen.getByRole("button", { name: "Yes" }));
    await waitFor(() => expect(first.desk.votes).toHaveLength(1));
    rerender(page(<WasThisHelpful {...question} transport={second.transport} />));
    await userEvent.click(screen.getByRole("button", { name: "No" }));
    await waitFor(() => expect(second.desk.votes).toHaveLength(1));
    expect(first.desk.votes).toHaveLength(1);
  });

  it("posts votes to the address, with a key by which a server recognises a repetition", async () => {
    const fetch = vi.fn(async () => new Response(null, { status: 204 }));
    vi.stubGlobal("fetch", fetch);
    render(page(<WasThisHelpful {...question} action="/votes" />));
    await userEvent.click(screen.getByRole("button", { name: "Yes" }));
    await waitFor(() =>
      expect(fetch).toHaveBeenCalledWith(
        "/votes",
        expect.objectContaining({ method: "POST", headers: { "Idempotency-Key": expect.stringMatching(/\w{8}/) } }),
      ),
    );
  });

  it.each([
    ["Enter on a reason", "{Enter}"],
    ["a click on Send", undefined],
  ])("sends nothing and moves focus to the first reason after %s without a reason or words", async (_, key) => {
    const { desk, transport } = createDesk(`empty ${key}`);
    const onVote = vi.fn();
    const user = userEvent.setup();
    render(page(<WasThisHelpful {...question} transport={transport} defaultHelpful={false} onVote={onVote} />));
    if (key) {
      screen.getByRole("radio", { name: "Something else" }).focus();
      await user.keyboard(key);
    } else await user.click(screen.getByRole("button", { name: "Send" }));
    expect(screen.getAllByRole("radio")[0]).toHaveFocus();
    expect(screen.getByRole("button", { name: "No" })).toHaveAttribute("aria-pressed", "true");
    // The next vote is sent after whatever was sent before it.
    await user.click(screen.getByRole("button", { name: "Yes" }));
    await waitFor(() => expect(desk.votes).toHaveLength(1));
    expect(desk.votes[0]).toMatchObject({ helpful: "yes" });
    expect(onVote.mock.calls).toEqual([[true]]);
  });

  it("still has the customer's words after no, yes and no", async () => {
    const { transport } = createDesk("words");
    const user = userEvent.setup();
    render(page(<WasThisHelpful {...question} transport={transport} />));
    await user.click(screen.getByRole("button", { name: "No" }));
    await user.type(screen.getByRole("textbox"), "The price is wrong.");
    await user.click(screen.getByRole("button", { name: "Yes" }));
    expect(screen.queryByRole("textbox")).toBeNull();
    await user.click(screen.getByRole("button", { name: "No" }));
    expect(screen.getByRole("textbox")).toHaveValue("The price is wrong.");
  });

  it("starts without a vote for another article, whose vote is another one", async () => {
    const { desk, transport } = createDesk("articles");
    const user = userEvent.setup();
    const { rerender } = render(page(<WasThisHelpful {...question} transport={transport} />));
    await user.click(screen.getByRole("button", { name: "Yes" }));
    await waitFor(() => expect(desk.votes).toHaveLength(1));
    rerender(page(<WasThisHelpful articleId="move" title="Move house" transport={transport} />));
    expect(screen.getByRole("button", { name: "Yes" })).toHaveAttribute("aria-pressed", "false");
    await user.click(screen.getByRole("button", { name: "Yes" }));
    await waitFor(() => expect(desk.votes).toHaveLength(2));
    expect(desk.votes[1]).toMatchObject({ articleId: "move" });
    expect(desk.votes[1]?.vote).not.toBe(desk.votes[0]?.vote);
  });

  it("votes for the activated button in a browser without SubmitEvent.submitter", async () => {
    vi.spyOn(SubmitEvent.prototype, "submitter", "get").mockReturnValue(null);
    const { transport } = createDesk("submitter");
    const onVote = vi.fn();
    render(page(<WasThisHelpful {...question} transport={transport} onVote={onVote} />));
    await userEvent.click(screen.getByRole("button", { name: "Yes" }));
    expect(onVote.mock.calls).toEqual([[true]]);
  });

  it("leaves a post without a button to the browser", () => {
    const onVote = vi.fn();
    const { container } = render(page(<WasThisHelpful {...question} action="/votes/browser" onVote={onVote} />));
    const event = new SubmitEvent("submit", { bubbles: true, cancelable: true });
    container.querySelector("form")?.dispatchEvent(event);
    expect(event.defaultPrevented).toBe(false);
    expect(onVote).not.toHaveBeenCalled();
  });
});

describe("WasThisHelpful with a server that refuses", () => {
  it("does not thank for a vote that did not arrive, and sends it again when the same button is pressed", async () => {
    const { desk, transport } = createDesk("refused vote");
    desk.refuses = true;
    const onVote = vi.fn();
    const user = userEvent.setup();
    render(page(<WasThisHelpful {...question} transport={transport} onVote={onVote} />));
    await user.click(screen.getByRole("button", { name: "Yes" }));
    expect(await screen.findByText(/^We couldn't save your answer/)).toBeVisible();
    expect(screen.queryByText(/Thank you/)).toBeNull();
    desk.refuses = false;
    await user.click(screen.getByRole("button", { name: "Yes" }));
    expect(await screen.findByText(/Thank you/)).toBeVisible();
    expect(screen.queryByText(/couldn't save/)).toBeNull();
    expect(desk.votes).toHaveLength(1);
    expect(onVote.mock.calls).toEqual([[true]]);
  });

  it("shows the customer's words again if they did not arrive", async () => {
    const { desk, transport } = createDesk("refused words");
    const user = userEvent.setup();
    render(page(<WasThisHelpful {...question} transport={transport} />));
    await user.click(screen.getByRole("button", { name: "No" }));
    await waitFor(() => expect(desk.votes).toHaveLength(1));
    desk.refuses = true;
    await user.type(screen.getByRole("textbox"), "The price is wrong.");
    await user.click(screen.getByRole("button", { name: "Send" }));
    expect(await screen.findByText(/^We couldn't save your answer/)).toBeVisible();
    expect(screen.getByRole("textbox")).toHaveValue("The price is wrong.");
    expect(screen.getByRole("button", { name: "Send" })).toHaveFocus();
    desk.refuses = false;
    await user.click(screen.getByRole("button", { name: "Send" }));
    await waitFor(() => expect(desk.votes).toHaveLength(2));
    expect(desk.votes[1]).toMatchObject({ helpful: "no", words: "The price is wrong." });
    expect(await screen.findByText("Thank you. It helps us to improve this answer.")).toHaveFocus();
  });
});

describe("WasThisHelpful without a network", () => {
  it("shows the customer's words again if the server refuses them later", async () => {
    const { desk, transport } = createDesk("refused later");
    const onLine = vi.spyOn(navigator, "onLine", "get").mockReturnValue(false);
    desk.isOpen = false;
    const user = userEvent.setup();
    render(page(<WasThisHelpful {...question} transport={transport} defaultHelpful={false} />));
    await user.type(screen.getByRole("textbox"), "The price is wrong.");
    await user.click(screen.getByRole("button", { name: "Send" }));
    expect(await screen.findByText(/We'll send it when you are online again/)).toBeVisible();
    expect(screen.queryByRole("textbox")).toBeNull();
    desk.refuses = true;
    onLine.mockReturnValue(true);
    window.dispatchEvent(new Event("online"));
    expect(await screen.findByText(/^We couldn't save your answer/, {}, { timeout: 10_000 })).toBeVisible();
    expect(screen.getByRole("textbox")).toHaveValue("The price is wrong.");
  });
});

describe("the page that follows a post without JavaScript", () => {
  const article = { id: "pay", locale: "en", title: "Pay", summary: "", body: { type: "root", children: [] } } as const;

  it("asks why after no, and raises the rail", () => {
    const html = renderToString(page(<HelpAnswer article={article} feedbackAction="/votes" defaultHelpful={false} />));
    const root = new DOMParser().parseFromString(html, "text/html").querySelector("article");
    expect(root?.querySelector('[data-hr~="rail"]')?.hasAttribute("data-risen")).toBe(true);
    expect(root?.querySelector("#helpful-pay")?.textContent).toContain("What went wrong?");
    expect(root?.querySelector('button[value="no"]')?.getAttribute("aria-pressed")).toBe("true");
  });

  it("thanks after the reasons, and does not ask again", () => {
    const html = renderToString(
      page(<HelpAnswer article={article} feedbackAction="/votes" defaultHelpful={false} defaultExplained />),
    );
    expect(html).toContain("Thank you. It helps us to improve this answer.");
    expect(html).not.toContain("What went wrong?");
  });

  it("does not move focus to the thanks", () => {
    render(page(<WasThisHelpful {...question} action="/votes" defaultHelpful={false} defaultExplained />));
    expect(document.body).toHaveFocus();
  });
});

describe("Feedback", () => {
  it("starts without a vote for another article", async () => {
    const { rerender } = render(page(<Feedback {...question} />));
    await userEvent.click(screen.getByRole("button", { name: "Yes" }));
    rerender(page(<Feedback articleId="move" title="Move house" />));
    expect(screen.getByRole("button", { name: "Yes" })).toHaveAttribute("aria-pressed", "false");
  });
});

describe("HelpAnswer with feedbackAction", () => {
  const article = {
    id: "pay",
    locale: "en",
    title: "Pay your bill",
    summary: "",
    body: { type: "root", children: [] },
  } as const;

  it("asks why after no, and raises the rail with the article", async () => {
    vi.stubGlobal("fetch", async () => new Response(null, { status: 204 }));
    const { container } = render(page(<HelpAnswer article={article} feedbackAction="/votes/answer" />));
    await userEvent.click(screen.getByRole("button", { name: "No" }));
    expect(screen.getByRole("group", { name: "What went wrong?" })).toBeVisible();
    expect(container.querySelector('article [data-hr~="rail"]')).toHaveAttribute("data-risen");
  });
});
