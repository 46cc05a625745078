// @vitest-environment node
import { createArticle } from "@handrail-tooling/testing/fixtures";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createSearchDocument } from "./createSearchDocument.js";
import { openSearchWriter } from "./openSearchWriter.js";
import { pushDocuments } from "./pushDocuments.js";

const documents = [
  createSearchDocument(createArticle("pay", "How do I pay?")),
  createSearchDocument(createArticle("pay", "Kaip sumokėti?", { locale: "lt" })),
];

type Answer = (path: string, body: string) => Response | undefined;

/** A cluster in which an alias leads to some indexes. It is only as clever as these tests need; the real one is in `test:engines`. */
function createCluster({ searched = [] as string[], answer = (() => undefined) as Answer } = {}) {
  const requests: string[] = [];
  const headers: Headers[] = [];
  const created = new Set<string>();
  let actions: unknown;
  const respond = (line: string, body: string): Response => {
    const [, name = ""] = /^PUT \/([^/]+)$/.exec(line) ?? [];
    if (name) created.add(name);
    if (line === "GET /_alias/help" && searched.length > 0) return Response.json(named(searched));
    if (line === "POST /_aliases") ({ actions } = JSON.parse(body));
    if (line === "POST /_bulk") return Response.json({ items: itemsOf(body, 201) });
    const [, prefix] = /^GET \/(help_.*)\*\/_alias$/.exec(line) ?? [];
    if (prefix) return Response.json(named([...created, ...searched].filter((name) => name.startsWith(prefix))));
    return /^GET \/(help\/_alias|_alias)/.test(line) ? new Response("{}", { status: 404 }) : Response.json({});
  };
  const fetched: typeof fetch = async (input, init) => {
    const line = `${init?.method} ${decodeURIComponent(new URL(String(input)).pathname)}`;
    requests.push(line.replace(/help_(?!old)[a-z0-9]+/g, "NEW"));
    headers.push(new Headers(init?.headers));
    return answer(line, String(init?.body)) ?? respond(line, String(init?.body));
  };
  const writer = (key = "") => openSearchWriter({ url: "https://search.example", key, index: "help", fetch: fetched });
  return { requests, headers, writer, actions: () => JSON.stringify(actions).replace(/help_(?!old)[a-z0-9]+/g, "NEW") };
}

const named = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, { aliases: {} }]));
const itemsOf = (body: string, ...statuses: number[]) =>
  Array.from({ length: body.trim().split("\n").length / 2 }, (_, at) => ({
    index: { status: statuses[at % statuses.length], error: { reason: "the title is a number" } },
  }));

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  vi.setTimerTickMode("nextTimerAsync");
});
afterEach(() => vi.useRealTimers());

describe("openSearchWriter", () => {
  it("writes an index for each language, makes it complete, replaces the old ones in one step and removes them", async () => {
    const cluster = createCluster({ searched: ["help_old1_en", "help_old1_lt"] });
    await pushDocuments(cluster.writer(), documents);
    expect(cluster.requests.filter((line) => !line.startsWith("GET"))).toEqual([
      "PUT /NEW_en",
      "PUT /NEW_lt",
      "POST /_bulk",
      "POST /NEW_en,NEW_lt/_refresh",
      "POST /NEW_en,NEW_lt/_flush",
      "PUT /NEW_en,NEW_lt/_settings",
      "POST /_aliases",
      "DELETE /help_old1_en,help_old1_lt",
    ]);
    expect(cluster.actions()).toBe(
      '[{"remove":{"index":"help_old1_en","alias":"help"}},{"remove":{"index":"help_old1_lt","alias":"help"}},' +
        '{"add":{"index":"NEW_en","alias":"help"}},{"add":{"index":"NEW_lt","alias":"help"}}]',
    );
  });

  it("writes documents again that the cluster had no room for", async () => {
    let busy = 2;
    const bodies: string[] = [];
    const cluster = createCluster({
      answer: (line, body) => {
        if (line !== "POST /_bulk") return undefined;
        bodies.push(body);
        return busy-- > 0 ? Response.json({ items: itemsOf(body, 429, 201) }) : undefined;
      },
    });
    await pushDocuments(cluster.writer(), documents);
    expect(bodies.map((body) => body.trim().split("\n").length / 2)).toEqual([2, 1, 1]);
  });

  it("removes the new index and leaves the alias when a document is rejected", async () => {
    const cluster = createCluster({
      searched: ["help_old1_en"],
      answer: (line, body) => (line === "POST /_bulk" ? Response.json({ items: itemsOf(body, 201, 400) }) : undefined),
    });
    await expect(pushDocuments(cluster.writer(), documents)).rejects.toThrow(
      "OpenSearch rejected 1 of 2 documents: the title is a number.",
    );
    expect(cluster.requests).toContain("DELETE /NEW_en,NEW_lt");
    expect(cluster.requests).not.toContain("POST /_aliases");
  });

  it("does not remove an index that something else created", async () => {
    const cluster = createCluster({ searched: ["articles-of-the-team"] });
    await pushDocuments(cluster.writer(), documents);
    expect(cluster.actions()).toContain('{"remove":{"index":"articles-of-the-team","alias":"help"}}');
    expect(cluster.requests.filter((line) => line.startsWith("DELETE"))).toEqual([]);
  });

  it("does not replace an index that has the name of the alias", async () => {
    const answer: Answer = (line) => (line === "GET /help/_alias" ? Response.json(named(["help"])) : undefined);
    const cluster = createCluster({ answer });
    await expect(pushDocuments(cluster.writer(), documents)).rejects.toThrow("Push to another name");
    expect(cluster.requests.some((line) => line.startsWith("PUT"))).toBe(false);
  });

  it("goes on when an earlier attempt, whose response was lost, created the index", async () => {
    const exists = () => Response.json({ error: { type: "resource_already_exists_exception" } }, { status: 400 });
    const cluster = createCluster({ answer: (line) => (/^PUT \/[^/]+_en$/.test(line) ? exists() : undefined) });
    await expect(pushDocuments(cluster.writer(), documents)).resolves.toBeUndefined();
  });

  it.each([
    ["", null],
    ["user:password", "Basic dXNlcjpwYXNzd29yZA=="],
    ["VuaCfGcBCdbkQm", "ApiKey VuaCfGcBCdbkQm"],
  ])("sends the key %j as %j", async (key, expected) => {
    const cluster = createCluster();
    await pushDocuments(cluster.writer(key), documents);
    expect(new Set(cluster.headers.map((each) => each.get("Authorization")))).toEqual(new Set([expected]));
  });
});
