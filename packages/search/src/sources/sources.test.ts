import { describe, expect, it, vi } from "vitest";
import type { SearchAnswer } from "../answer/searchAnswer.js";
import { takeReports } from "../testing/takeReports.js";
import { federate } from "./federate.js";
import type { SearchSource } from "./searchSource.js";
import { withFallback } from "./withFallback.js";

const { signal } = new AbortController();
const answers = (titles: string, confidence: SearchAnswer["confidence"] = "sure"): SearchSource => ({
  search: async () => ({ hits: titles.split(" ").map((title) => ({ id: title, title })), confidence }),
});
const fails: SearchSource = { search: () => Promise.reject(new Error("down")) };
const neverAnswers: SearchSource = { search: () => new Promise(() => {}) };
const titlesOf = async (source: SearchSource) => (await source.search("q", { signal })).hits.map(({ title }) => title);

/** Answers or fails as the source does, some milliseconds later. */
const delayed = (milliseconds: number, source: SearchSource): SearchSource => ({
  search: async (query, request) => {
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
    return source.search(query, request);
  },
});
/** Asks a source, and lets some milliseconds pass. */
const titlesAfter = async (milliseconds: number, source: SearchSource) => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  try {
    const titles = titlesOf(source);
    await vi.advanceTimersByTimeAsync(milliseconds);
    return await titles;
  } finally {
    vi.useRealTimers();
  }
};

describe("withFallback", () => {
  it("answers from the remote source while that works", async () => {
    const answer = await withFallback(answers("remote"), answers("local")).search("q", { signal });
    expect(answer).toEqual({ hits: [{ id: "remote", title: "remote" }], confidence: "sure" });
  });

  it.each([
    ["fails", fails],
    [
      "throws",
      {
        search: () => {
          throw new Error("down");
        },
      },
    ],
    ["returns something else", { search: async () => JSON.parse('{"error": 500}') }],
    ["does not answer in time", neverAnswers],
  ])("answers from the local source, and says so, when the remote one %s", async (_problem, remote: SearchSource) => {
    const answer = await withFallback(remote, answers("local"), { after: 20 }).search("q", { signal });
    expect(answer).toMatchObject({ hits: [{ id: "local" }], fallback: true });
    await takeReports();
  });

  it("asks the remote source again for the next question, and reports its failure once", async () => {
    const remote = { search: vi.fn(fails.search) };
    const source = withFallback(remote, answers("local"));
    expect([await titlesOf(source), await titlesOf(source)]).toEqual([["local"], ["local"]]);
    remote.search.mockImplementation(answers("remote").search);
    expect(await titlesOf(source)).toEqual(["remote"]);
    expect(await takeReports()).toEqual([expect.stringContaining("the remote source failed")]);
  });

  it("waits for a slow remote source when the local one fails", async () => {
    expect(await titlesOf(withFallback(delayed(60, answers("late")), fails, { after: 10 }))).toEqual(["late"]);
  });

  it("reports a remote source that fails while the local one is asked", async () => {
    const source = withFallback(delayed(30, fails), delayed(30, answers("local")), { after: 20 });
    expect(await titlesAfter(60, source)).toEqual(["local"]);
    expect(await takeReports()).toEqual([expect.stringContaining("the remote source failed")]);
  });

  it("rejects with the error of the remote source when both fail", async () => {
    const other: SearchSource = { search: () => Promise.reject(new Error("no index")) };
    await expect(withFallback(fails, other).search("q", { signal })).rejects.toThrow("down");
    await takeReports();
  });

  it("aborts the remote request when the search is aborted, and when the local source answers", async () => {
    const signals: AbortSignal[] = [];
    const remote: SearchSource = {
      search: (_query, options) => {
        signals.push(options.signal);
        return new Promise((_resolve, reject) =>
          options.signal.addEventListener("abort", () => reject(new Error("aborted"))),
        );
      },
    };
    const source = withFallback(remote, answers("local"), { after: 10 });
    const controller = new AbortController();
    const aborted = source.search("q", { signal: controller.signal });
    controller.abort();
    await expect(aborted).rejects.toThrow();
    await titlesOf(source);
    expect(signals.map((one) => one.aborted)).toEqual([true, true]);
    expect(await takeReports()).toEqual([]);
  });
});

describe("federate", () => {
  it("shows a page of the merged hits, and counts all of them", async () => {
    const asked: unknown[] = [];
    const of = (titles: string): SearchSource => ({
      search: async (query, { limit, offset }) => {
        asked.push([limit, offset]);
        const { hits } = await answers(titles).search(query, { signal });
        return { hits: hits.slice(0, limit), total: hits.length, confidence: "sure" };
      },
    });
    const source = federate([{ source: of("a b c") }, { source: of("d e f") }]);
    const page = await source.search("q", { signal, limit: 2, offset: 2 });
    expect(page.hits.map(({ title }) => title)).toEqual(["b", "e"]);
    expect(page.total).toBe(6);
    expect(asked).toEqual([
      [4, 0],
      [4, 0],
    ]);
  });

  it("alternates the hits of its sources, and labels them", async () => {
    const source = federate([{ source: answers("a b c") }, { source: answers("d e"), label: "Community" }]);
    const { hits, confidence } = await source.search("q", { signal });
    expect(hits.map(({ title, label }) => [title, label])).toEqual([
      ["a", undefined],
      ["d", "Community"],
      ["b", undefined],
      ["e", "Community"],
      ["c", undefined],
    ]);
    expect(confidence).toBe("sure");
  });

  it("shows the hits of sure sources first, and each hit once", async () => {
    const source = federate([{ source: answers("a b", "unsure") }, { source: answers("b c") }]);
    expect(await titlesOf(source)).toEqual(["b", "c", "a"]);
  });

  it("is unsure without a sure source, and finds nothing when none of them does", async () => {
    const nothing: SearchSource = { search: async () => ({ hits: [], confidence: "none" }) };
    const confidenceOf = async (...sources: SearchSource[]) =>
      (await federate(sources.map((source) => ({ source }))).search("q", { signal })).confidence;
    expect(await confidenceOf(nothing, answers("a", "unsure"))).toBe("unsure");
    expect(await confidenceOf(nothing, nothing)).toBe("none");
  });

  it("leaves out sources that fail or are slow, and reports a failure once", async () => {
    const source = federate(
      [{ source: fails, label: "Community" }, { source: neverAnswers }, { source: answers("a") }],
      {
        after: 20,
      },
    );
    expect([await titlesOf(source), await titlesOf(source)]).toEqual([["a"], ["a"]]);
    expect(await takeReports()).toEqual([expect.stringContaining("Community failed")]);
  });

  it("reports a slow source that fails after the others have answered", async () => {
    const source = federate([{ source: delayed(30, fails), label: "Community" }, { source: answers("a") }], {
      after: 20,
    });
    expect(await titlesAfter(60, source)).toEqual(["a"]);
    expect(await takeReports()).toEqual([expect.stringContaining("Community failed")]);
  });

  it("rejects when all sources fail", async () => {
    await expect(federate([{ source: fails }, { source: fails }]).search("q", { signal })).rejects.toThrow("down");
    await takeReports();
  });
});
