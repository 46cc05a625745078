import { act, screen, waitFor } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import type { SearchSource } from "./sources/searchSource.js";
import { deferredSource, input, page, rail, show, slow, status, sure } from "./testing/helpSearchPage.js";

describe("HelpSearch with answers of a source", () => {
  it("says only after a pause that it found nothing, and raises the rail", async () => {
    const { user } = show();
    await user.type(input(), "zxqv");
    expect(screen.queryByText("We couldn't find an answer to that.")).toBeNull();
    expect(rail()).not.toHaveAttribute("data-risen");
    expect(await screen.findByText("We couldn't find an answer to that.", undefined, slow)).toBeVisible();
    expect(rail()).toHaveAttribute("data-risen");
    expect(rail()?.querySelector('a[href^="tel:"]')).toBeVisible();
    await waitFor(
      () => expect(status()).toHaveTextContent("We couldn't find an answer to that. A person can help."),
      slow,
    );
  });

  it("shows the three closest hits when it is not sure", async () => {
    const hits = ["a", "b", "c", "d"].map((id) => ({ id, title: `Closest ${id}` }));
    const { user } = show({ source: { search: async () => ({ hits, confidence: "unsure" }) } });
    await user.type(input(), "portugal");
    expect(await screen.findByText("These are the closest answers:", undefined, slow)).toBeVisible();
    expect(screen.getAllByRole("option")).toHaveLength(3);
    expect(rail()).toHaveAttribute("data-risen");
  });

  it("ignores answers to earlier questions, and shows the last hits until the next answer", async () => {
    const { source, waiting } = deferredSource();
    const { user } = show({ source });
    await user.type(input(), "a");
    await waitFor(() => expect(waiting.at(-1)?.query).toBe("a"));
    const early = waiting.at(-1);
    await user.type(input(), "b");
    await waitFor(() => expect(waiting.at(-1)?.query).toBe("ab"));
    expect(early?.signal.aborted).toBe(true);
    await act(async () => waiting.at(-1)?.resolve(sure("late")));
    await act(async () => early?.resolve(sure("early")));
    expect(screen.getByRole("option")).toHaveTextContent("late");
    await user.type(input(), "c");
    expect(screen.getByRole("option")).toHaveTextContent("late");
  });

  it("says that it is searching if the answer takes long", async () => {
    const { source } = deferredSource();
    const { user } = show({ source });
    await user.type(input(), "a");
    expect(screen.queryByText("Searching")).toBeNull();
    await waitFor(
      () => expect(document.querySelector('[data-hr~="search-status"]')).toHaveTextContent("Searching"),
      slow,
    );
    expect(rail()?.querySelector('a[href^="tel:"]')).toBeVisible();
  });

  it("says that search failed, keeps the query and tries again on request", async () => {
    const search = vi.fn<SearchSource["search"]>().mockRejectedValue(new Error("down"));
    const { user } = show({ source: { search } });
    await user.type(input(), "bill");
    expect(await screen.findByText("Search is not working right now.", undefined, slow)).toBeVisible();
    expect(input()).toHaveValue("bill");
    expect(rail()).toHaveAttribute("data-risen");
    search.mockResolvedValue(sure("My bill"));
    await user.click(screen.getByRole("button", { name: "Try again" }));
    expect(await screen.findByRole("option")).toHaveTextContent("My bill");
  });

  it("treats a malformed answer as a failure", async () => {
    const answer = JSON.parse('{"hits":{}}');
    const { user } = show({ source: { search: async () => answer } });
    await user.type(input(), "bill");
    expect(await screen.findByText("Search is not working right now.", undefined, slow)).toBeVisible();
  });

  it("says that the customer is offline, and asks again when the network returns", async () => {
    const search = vi.fn<SearchSource["search"]>().mockRejectedValue(new TypeError("Failed to fetch"));
    const source = { search };
    const { user, rerender } = show({ source }, { online: false });
    await user.type(input(), "bill");
    expect(await screen.findByText("You are offline, so search cannot answer.", undefined, slow)).toBeVisible();
    search.mockResolvedValue(sure("My bill"));
    rerender(page({ source }, { online: true }));
    expect(await screen.findByRole("option")).toHaveTextContent("My bill");
    expect(input()).toHaveValue("bill");
  });
});
