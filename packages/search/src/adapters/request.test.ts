import { describe, expect, it, vi } from "vitest";
import { requestJson, ServiceError } from "./request.js";
import type { ServiceRequest } from "./serviceRequest.js";

const key = "secret-key-123";
const send = (respond: () => Response, changes: Partial<ServiceRequest> = {}) =>
  requestJson({
    service: "Algolia",
    index: "help",
    url: "https://search.example/query",
    headers: { Authorization: `Bearer ${key}` },
    fetch: async () => respond(),
    ...changes,
  });

describe("requestJson", () => {
  it("sends JSON and returns JSON", async () => {
    const fetched = vi.fn(async () => Response.json({ hits: [] }));
    expect(await send(() => Response.error(), { body: { q: "bill" }, fetch: fetched })).toEqual({ hits: [] });
    expect(fetched).toHaveBeenCalledWith(
      "https://search.example/query",
      expect.objectContaining({ method: "POST", body: '{"q":"bill"}' }),
    );
  });

  it.each([
    [401, "rejected the API key"],
    [403, "rejected the API key"],
    [404, 'has no index "help"'],
    [429, "received too many requests"],
    [503, "failed"],
    [400, "did not accept the request"],
  ])("explains a response with %i", async (status, words) => {
    const failed = send(() => new Response(`the key ${key} is not known`, { status }));
    await expect(failed).rejects.toThrow(words);
    await expect(failed).rejects.toThrow(`${status}: the key … is not known`);
    await expect(failed).rejects.toMatchObject({ status });
  });

  it("removes only what can be a key from an error", async () => {
    const headers = { "X-API-Key": `  ${key}`, "X-Tenant": "4", "X-Empty": "" };
    const failed = send(() => new Response(`no ${key}`, { status: 404 }), { headers });
    await expect(failed).rejects.toThrow("(404: no …)");
  });

  it("passes on when a service asks to wait", async () => {
    const failed = send(() => new Response("", { status: 429, headers: { "Retry-After": "7" } }));
    await expect(failed).rejects.toMatchObject({ retryAfter: "7" });
  });

  it("explains a network failure, without the key that it may repeat", async () => {
    const failed = send(() => {
      throw new TypeError(`"Bearer ${key}" is an invalid header value`);
    });
    await expect(failed).rejects.toThrow("could not be reached");
    await expect(failed).rejects.not.toThrow(key);
  });

  it("rejects a response that is not JSON", async () => {
    await expect(send(() => new Response("<!doctype html>"))).rejects.toThrow("is not one of Algolia");
  });

  it.each([
    ["refuses", () => new Response("", { status: 503, headers: { "Retry-After": "7" } }), 503, "7"],
    [
      "cannot be reached",
      () => {
        throw new TypeError("Failed to fetch");
      },
      undefined,
      undefined,
    ],
    ["sends something else", () => new Response("<!doctype html>"), undefined, undefined],
  ])("names the service that %s while the advice cannot be loaded", async (_, respond, status, retryAfter) => {
    vi.doMock("./advice.js", () => {
      throw new TypeError("Failed to fetch dynamically imported module");
    });
    const error: unknown = await send(respond).catch((cause: unknown) => cause);
    vi.doUnmock("./advice.js");
    expect(error).toBeInstanceOf(ServiceError);
    expect(error).toMatchObject({ message: expect.stringContaining("Algolia"), status, retryAfter });
  });

  it("rejects with the reason of the signal", async () => {
    const aborted = AbortSignal.abort(new Error("no longer needed"));
    await expect(send(() => Response.error(), { signal: aborted })).rejects.toThrow("no longer needed");
  });
});
