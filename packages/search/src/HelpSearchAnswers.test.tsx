import { act, fireEvent, screen, waitFor } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { SearchSource } from "./sources/searchSource.js";
import { deferredSource, input, page, rail, show, slow, status, sure } from "./testing/helpSearchPage.js";
import { takeReports } from "./testing/takeReports.js";

afterEach(() => vi.useRealTimers());

describe("HelpSearch with answers of a source", () => {
  it("says only after a pause that it found nothing, and raises the rail", async () => {
    const { user } = show();
    await user.type(input(), "zxqv");
    expect(screen.queryByText("We couldn't find an answer to that.")).toBeNull();
    expect(rail()).not.toHaveAttribute("data-risen");
    expect(await screen.findByText("We couldn't find an answer to that.", undefined, slow)).toBeVisible();
    expect(rail()).toHaveAttribute("data-risen");
    expect(rail()?.querySelector('a[href^="tel:"]')).toBeVisible();
    await waitFor(() => expect(status()).toHaveTextContent(/^We couldn't find an answer to that.$/), slow);
  });

  it.each(["unsure", "none"] as const)(
    "shows all hits of an answer that is %s, and raises the rail",
    async (confidence) => {
      const hits = ["a", "b", "c", "d"].map((id) => ({ id, title: `Closest ${id}` }));
      const { user } = show({ source: { search: async () => ({ hits, confidence }) } });
      await user.type(input(), "portugal");
      expect(await screen.findByText("Perhaps one of these:", undefined, slow)).toBeVisible();
      expect(screen.getAllByRole("option")).toHaveLength(4);
      expect(rail()).toHaveAttribute("data-risen");
    },
  );

  it("announces the number of hits once for each change", async () => {
    vi.useFakeTimers();
    show({ source: { search: async () => ({ ...sure("bill"), confidence: "unsure" }) } });
    const announced = new Set<string>();
    fireEvent.change(input(), { target: { value: "portugal" } });
    for (let time = 0; time < 5000; time += 50) {
      await act(() => vi.advanceTimersByTimeAsync(50));
      announced.add((status()?.textContent ?? "").trim());
    }
    expect([...announced]).toEqual(["", "Perhaps one of these: 1 answer"]);
  });

  it("keeps the rail raised while the customer types on, until an answer is sure", async () => {
    const { source, waiting } = deferredSource();
    const { user } = show({ source });
    const answer = async (confidence: "sure" | "unsure") =>
      act(async () => waiting.at(-1)?.resolve({ ...sure("bill"), confidence }));
    await user.type(input(), "bil");
    await waitFor(() => expect(waiting.at(-1)?.query).toBe("bil"));
    await answer("unsure");
    await waitFor(() => expect(rail()).toHaveAttribute("data-risen"), slow);
    await user.type(input(), "l");
    expect(rail()).toHaveAttribute("data-risen");
    await waitFor(() => expect(waiting.at(-1)?.query).toBe("bill"));
    await answer("sure");
    expect(rail()).not.toHaveAttribute("data-risen");
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

  it("says that search failed, reports it once to the developer and tries again on request", async () => {
    const search = vi.fn<SearchSource["search"]>().mockRejectedValue(new Error("down"));
    const { user } = show({ source: { search } });
    await user.type(input(), "bill");
    expect(await screen.findByText("Search is not working right now.", undefined, slow)).toBeVisible();
    expect(input()).toHaveValue("bill");
    expect(rail()).toHaveAttribute("data-risen");
    search.mockResolvedValue(sure("My bill"));
    screen.getByRole("button", { name: "Try again" }).focus();
    await user.keyboard("{Enter}");
    expect(input()).toHaveFocus();
    expect(await screen.findByRole("option")).toHaveTextContent("My bill");
    expect(await takeReports()).toEqual([expect.stringContaining("the source failed")]);
  });

  it.each([
    [() => new Response("", { status: 404 }), "responded with 404"],
    [() => new Response("<!doctype html>"), "is not JSON"],
    [() => Response.json({ handrail: "search-index", version: 99 }), "is not a whole search index of version 4"],
  ])("reports an index that cannot be read to the developer", async (respond, message) => {
    vi.stubGlobal("fetch", async () => respond());
    const { user } = show({ source: { kind: "local", index: "/help.json" } });
    await user.type(input(), "b");
    expect(await screen.findByText("Search is not working right now.", undefined, slow)).toBeVisible();
    vi.unstubAllGlobals();
    expect(await takeReports()).toEqual([expect.stringContaining(message)]);
  });

  it("gives up after a time, raises the rail, and shows the answer if it comes after all", async () => {
    const { source, waiting } = deferredSource();
    const { user } = show({ source, timeoutMs: 300 });
    await user.type(input(), "bill");
    expect(await screen.findByText("Search is not working right now.", undefined, slow)).toBeVisible();
    expect(rail()).toHaveAttribute("data-risen");
    expect(screen.getByRole("button", { name: "Try again" })).toBeVisible();
    await act(async () => waiting.at(-1)?.resolve(sure("My bill")));
    expect(screen.getByRole("option")).toHaveTextContent("My bill");
    expect(await takeReports()).toEqual([expect.stringContaining("did not answer within 0.3 seconds")]);
  });

  it("shows the valid hits of a malformed answer, and reports the others once", async () => {
    const hits = [null, { id: "x" }, { id: "y", title: 7 }, { id: "z", title: "Z", titleRanges: [null] }];
    const { user } = show({ source: { search: async () => JSON.parse(JSON.stringify({ hits, confidence: "sure" })) } });
    await user.type(input(), "bi");
    expect(await screen.findByRole("option", undefined, slow)).toHaveTextContent("Z");
    await user.type(input(), "ll");
    await waitFor(() => expect(status()).toHaveTextContent("1 answer"), slow);
    expect(await takeReports()).toEqual([expect.stringContaining("3 of 4 hits")]);
  });

  it("treats a malformed answer as a failure", async () => {
    const answer = JSON.parse('{"hits":{}}');
    const { user } = show({ source: { search: async () => answer } });
    await user.type(input(), "bill");
    expect(await screen.findByText("Search is not working right now.", undefined, slow)).toBeVisible();
    expect(await takeReports()).toEqual([expect.stringContaining("did not return")]);
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
