import type { HelpArticle } from "@handrail/core";
import { createArticle } from "@handrail-tooling/testing/fixtures";
import { act, screen } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import type { SearchSource } from "../sources/searchSource.js";
import { show } from "../testing/helpSearchPage.js";
import { SearchPreview } from "./SearchPreview.js";
import type { LoadArticle } from "./usePreview.js";

const heading = (id: string, value: string) =>
  ({ type: "element", tagName: "h2", properties: { id }, children: [{ type: "text", value }] }) as const;
const article = (id: string): HelpArticle => ({
  ...createArticle(id, id),
  body: { type: "root", children: [heading("first", `First of ${id}`), heading("second", `Second of ${id}`)] },
});
const source: SearchSource = {
  search: async () => ({
    confidence: "sure",
    hits: [
      { id: "a", title: "A", summary: "The summary of A." },
      { id: "b", title: "B", part: "second", excerpt: "The passage of B." },
    ],
  }),
};
const preview = () => screen.findByRole("region", { name: "Preview of the answer" });
const showPreview = (load?: LoadArticle) =>
  show({ source, defaultValue: "bill", preview: <SearchPreview {...(load && { load })} /> });

describe("SearchPreview", () => {
  it("shows the first hit, then the one that was highlighted last, also when the focus moves into it", async () => {
    const { user } = showPreview();
    expect(await preview()).toHaveTextContent("AThe summary of A.");
    await user.click(screen.getByRole("combobox"));
    await user.keyboard("{ArrowDown}{ArrowDown}");
    expect(await preview()).toHaveTextContent("BThe passage of B.");
    await act(async () => screen.getByRole("link", { name: "Read the whole answer" }).focus());
    expect(await preview()).toHaveTextContent("B");
    expect(screen.getByRole("link", { name: "Read the whole answer" })).toHaveAttribute("href", "/help/b#second");
  });

  it("loads the article once, and shows it from the heading that the hit points at, without ids", async () => {
    const load = vi.fn<LoadArticle>(async ({ id }) => article(id));
    const { user, container } = showPreview(load);
    await screen.findByText("First of a");
    await user.click(screen.getByRole("combobox"));
    await user.keyboard("{ArrowDown}{ArrowDown}");
    await screen.findByText("Second of b");
    expect(screen.queryByText("First of b")).toBeNull();
    await user.keyboard("{ArrowUp}");
    await screen.findByText("First of a");
    expect(load.mock.calls.map(([{ id }]) => id)).toEqual(["a", "b"]);
    expect(container.querySelector("#first, #second")).toBeNull();
  });

  it("loads an article once for all its parts", async () => {
    const hits = ["first", "second"].map((part) => ({ id: "a", title: `A, ${part}`, part }));
    const load = vi.fn<LoadArticle>(async ({ id }) => article(id));
    const parts: SearchSource = { search: async () => ({ confidence: "sure", hits }) };
    const { user } = show({ source: parts, defaultValue: "bill", preview: <SearchPreview load={load} /> });
    await screen.findByText("First of a");
    await user.click(screen.getByRole("combobox"));
    await user.keyboard("{ArrowDown}{ArrowDown}");
    expect(await preview()).not.toHaveAttribute("data-loading");
    expect(await preview()).toHaveTextContent("A, secondSecond of a");
    expect(load).toHaveBeenCalledOnce();
  });

  it("loads nothing for a hit that the arrow keys pass over, and aborts a load that is no longer needed", async () => {
    const signals: AbortSignal[] = [];
    const load = vi.fn<LoadArticle>((_hit, { signal }) => {
      signals.push(signal);
      return new Promise(() => {});
    });
    const { user } = showPreview(load);
    await vi.waitFor(() => expect(load).toHaveBeenCalledOnce());
    await user.click(screen.getByRole("combobox"));
    await user.keyboard("{ArrowDown}{ArrowDown}{ArrowUp}");
    expect(load.mock.calls.map(([{ id }]) => id)).not.toContain("b");
    expect(signals[0]?.aborted).toBe(true);
  });

  it("shows what the hit has when its article cannot be loaded", async () => {
    showPreview(() => Promise.reject(new Error("There is no such file.")));
    await vi.waitFor(async () => expect(await preview()).not.toHaveAttribute("data-loading"));
    expect(await preview()).toHaveTextContent("The summary of A.");
  });
});
