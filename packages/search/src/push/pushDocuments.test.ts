// @vitest-environment node
import { createArticle } from "@handrail-tooling/testing/fixtures";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { SearchDocument } from "../adapters/searchDocument.js";
import { type ServiceToPushTo, servicesToPushTo } from "../testing/servicesToPushTo.js";
import { createSearchDocument } from "./createSearchDocument.js";
import { pushDocuments } from "./pushDocuments.js";

type Fetch = typeof globalThis.fetch;

const { signal } = new AbortController();
const documentsOf = (...ids: string[]): SearchDocument[] =>
  ids.map((id) => createSearchDocument(createArticle(id, `Pay ${id}`)));
const first = documentsOf("one", "two");
const second = documentsOf("three", "four", "five");
const idsIn = async ({ source }: ServiceToPushTo) =>
  (await source.search("pay", { signal })).hits.map(({ id }) => id).sort();

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  vi.setTimerTickMode("nextTimerAsync");
});
afterEach(() => vi.useRealTimers());

describe.each(Object.entries(servicesToPushTo))("pushDocuments to %s", (_, createService) => {
  /** Pushes and returns the number of requests. */
  const push = async (
    service: ServiceToPushTo,
    documents: readonly SearchDocument[],
    fetch: Fetch = service.server.fetch,
  ) => {
    let calls = 0;
    const counting: Fetch = (...call) => {
      calls += 1;
      return fetch(...call);
    };
    await pushDocuments(service.createWriter(counting), documents, { batchSize: 2, synonyms: [["pay", "bill"]] });
    return calls;
  };

  it("replaces what customers search, and removes the old index", async () => {
    const service = createService();
    await push(service, first);
    expect(await idsIn(service)).toEqual(["one", "two"]);
    await push(service, second);
    expect(await idsIn(service)).toEqual(["five", "four", "three"]);
    expect(service.names()).toHaveLength(1);
  });

  it("lets customers search between any two requests", async () => {
    const service = createService();
    await push(service, first);
    const seen = new Set<string>();
    await push(service, second, async (...call) => {
      seen.add((await idsIn(service)).join());
      const response = await service.server.fetch(...call);
      seen.add((await idsIn(service)).join());
      return response;
    });
    expect([...seen]).toEqual(["one,two", "five,four,three"]);
  });

  it("leaves a complete index and no other if any one request is refused", async () => {
    const requests = await push(createService(), first);
    for (let refused = 1; refused <= requests + 4; refused += 1) {
      const service = createService();
      await push(service, first);
      let calls = 0;
      const pushed = push(service, second, async (...call) => {
        calls += 1;
        return calls === refused ? Response.json({ message: "no" }, { status: 400 }) : service.server.fetch(...call);
      });
      await pushed.catch((error: unknown) => expect(String(error)).toContain("did not accept the request"));
      const isReplaced = (await idsIn(service)).join() === "five,four,three";
      // Only the removal of the old index may have been refused then.
      if (isReplaced) expect(service.names().length).toBeLessThanOrEqual(2);
      else expect([await idsIn(service), service.names().length]).toEqual([["one", "two"], 1]);
    }
  });

  it("leaves what customers search complete if the service goes down after any request", async () => {
    const requests = await push(createService(), first);
    for (let last = 1; last <= requests + 4; last += 1) {
      const service = createService();
      await push(service, first);
      let calls = 0;
      const pushed = push(service, second, async (...call) => {
        calls += 1;
        // The last request has its effect, but its response is lost.
        if (calls <= last) await service.server.fetch(...call);
        if (calls >= last) throw new TypeError("fetch failed");
        return service.server.fetch(...call);
      });
      await pushed.catch((error: unknown) => expect(String(error)).toContain("could not be reached"));
      expect(["one,two", "five,four,three"]).toContain((await idsIn(service)).join());
    }
  });

  it("leaves no empty index behind if the first push fails", async () => {
    const requests = await push(createService(), first);
    for (let refused = 1; refused < requests; refused += 1) {
      const service = createService();
      let calls = 0;
      const pushed = push(service, first, async (...call) => {
        calls += 1;
        return calls === refused ? Response.json({ message: "no" }, { status: 400 }) : service.server.fetch(...call);
      });
      await pushed.catch(() => undefined);
      await idsIn(service).then(
        (ids) => expect(ids).toEqual(["one", "two"]),
        (error: unknown) => expect(String(error)).toContain("has no index"),
      );
    }
  });

  it("repeats requests while the service is busy or restarts", async () => {
    const service = createService();
    const busy = () => new Response("", { status: 429, headers: { "Retry-After": "30" } });
    const down = () => new Response("", { status: 503 });
    service.server.interrupt(/^(POST|PUT)/, busy, down, busy);
    const timer = vi.spyOn(globalThis, "setTimeout");
    const lines: string[] = [];
    await pushDocuments(
      service.createWriter(service.server.fetch, (line) => lines.push(line)),
      first,
    );
    expect(await idsIn(service)).toEqual(["one", "two"]);
    expect(lines.map((line) => line.replace(/^\w+: /, ""))).toEqual([
      "responded with 429, trying again in 30 s",
      "responded with 503, trying again in 1 s",
      "responded with 429, trying again in 30 s",
    ]);
    expect(timer.mock.calls.map(([, delay]) => delay)).toEqual([30_000, 1000, 30_000]);
  });

  it("does not push an empty index over a full one", async () => {
    const service = createService();
    await push(service, first);
    await expect(push(service, [])).rejects.toThrow("there are no documents to push");
    expect(await idsIn(service)).toEqual(["one", "two"]);
  });

  it("keeps articles of different languages and odd ids apart", async () => {
    const service = createService();
    const ids = ["a/b", "a b", "a_b", "ą", "A"];
    const documents = ids.flatMap((id) =>
      ["en", "lt"].map((locale) => createSearchDocument(createArticle(id, "Pay", { locale }))),
    );
    await push(service, documents);
    const { hits } = await service.source.search("pay", { signal, limit: 50 });
    expect(hits).toHaveLength(10);
    expect(new Set(hits.map(({ id }) => id))).toEqual(new Set(ids));
  });
});
