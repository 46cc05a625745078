import { createArticle } from "@handrail-tooling/testing/fixtures";
import { afterEach, describe, expect, it, vi } from "vitest";
import { createSearchIndex } from "../engine/createSearchIndex.js";
import { BrokenWorker, InlineWorker } from "../testing/InlineWorker.js";
import { takeReports } from "../testing/takeReports.js";
import { localSource, resolveSource } from "./localSource.js";
import { workerSource } from "./workerSource.js";

const articles = [createArticle("bill", "My bill is wrong"), createArticle("wifi", "Get better Wi-Fi")];
const { signal } = new AbortController();
afterEach(() => vi.unstubAllGlobals());

/** Lets the page start workers, and collects them. */
function stubWorker(Base: typeof InlineWorker = InlineWorker): InlineWorker[] {
  const started: InlineWorker[] = [];
  class StubWorker extends Base {
    constructor() {
      super();
      started.push(this);
    }
  }
  vi.stubGlobal("Worker", StubWorker);
  return started;
}

function serveIndex() {
  vi.stubGlobal("fetch", async () => new Response(JSON.stringify(createSearchIndex(articles))));
}

describe("workerSource", () => {
  it("answers as the page itself would", async () => {
    stubWorker();
    const request = { signal, limit: 1, filters: { topics: [] } };
    const answer = await workerSource(articles).search("bill wrong", request);
    expect(answer).toEqual(await localSource(articles).search("bill wrong", request));
    expect(answer.hits[0]).toMatchObject({ id: "bill", locale: "en" });
  });

  it("opens the index at a URL", async () => {
    const [started] = [stubWorker(), serveIndex()];
    expect((await workerSource("/help.json").search("wifi", { signal })).hits[0]?.id).toBe("wifi");
    expect(started).toHaveLength(1);
  });

  it("does not ask questions whose answers are no longer needed", async () => {
    const started = stubWorker();
    const source = workerSource(articles);
    const abandoned = new AbortController();
    const answers = Promise.allSettled([
      source.search("b", { signal }),
      source.search("bi", { signal: abandoned.signal }),
      source.search("bill", { signal }),
    ]);
    abandoned.abort();
    expect((await answers).map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
    expect(started[0]?.requests).toMatchObject([
      { add: [{ id: "bill" }, { id: "wifi" }] },
      { open: { synonyms: undefined } },
      { question: "b" },
      { question: "bill" },
    ]);
  });

  it("rejects with the reason if the index cannot be opened, stops the worker and starts another one the next time", async () => {
    const started = stubWorker();
    const responses = ["<!doctype html>", JSON.stringify(createSearchIndex(articles))];
    vi.stubGlobal("fetch", async () => new Response(responses.shift()));
    const source = workerSource("/help.json");
    await expect(source.search("bill", { signal })).rejects.toThrow("the search index at /help.json is not JSON");
    expect((await source.search("bill", { signal })).hits[0]?.id).toBe("bill");
    expect(started.map(({ isTerminated }) => isTerminated)).toEqual([true, false]);
  });

  it("rejects if the worker does not start", async () => {
    stubWorker(BrokenWorker);
    await expect(workerSource(articles).search("bill", { signal })).rejects.toThrow("`worker-src 'self'`. blocked");
  });

  it("uses the worker of the consumer", async () => {
    const worker = new InlineWorker();
    // A stand-in for a worker, of which search uses no more.
    const source = workerSource(articles, { createWorker: () => worker as unknown as Worker });
    await source.prepare?.();
    expect(worker.requests).toHaveLength(2);
  });
});

describe("localSource with a worker", () => {
  it.each([
    [1, undefined, 0],
    [2, 2, 1],
    [2, 3, 0],
    [2000, undefined, 1],
  ])("for %i articles and `workerFrom` %s starts %i workers", async (size, workerFrom, expected) => {
    const started = stubWorker();
    const all = Array.from({ length: size }, (_, id) => createArticle(String(id), "My bill"));
    await localSource(all, workerFrom === undefined ? {} : { workerFrom }).search("bill", { signal });
    expect(started).toHaveLength(expected);
  });

  it("reads the number of articles from an index file", async () => {
    const [started] = [stubWorker(), serveIndex()];
    await localSource("/help.json", { workerFrom: 3 }).search("bill", { signal });
    expect(started).toHaveLength(0);
    await resolveSource({ kind: "local", index: "/help.json", workerFrom: 2 }).search("bill", { signal });
    expect(started).toHaveLength(1);
  });

  it.each([
    ["is missing", () => vi.stubGlobal("Worker", undefined)],
    ["does not start", () => void stubWorker(BrokenWorker)],
  ])("searches in the page if the worker %s, and reports it once", async (_, stub) => {
    stub();
    const source = localSource(articles, { workerFrom: 1 });
    for (const query of ["bill", "wifi"]) expect((await source.search(query, { signal })).hits[0]?.id).toBe(query);
    expect(await takeReports()).toEqual([expect.stringContaining("no worker could search, so the page does")]);
  });
});
