import { afterEach, describe, expect, it, vi } from "vitest";
import { defineTransport } from "./defineTransport.js";
import { sendOnce } from "./sendOnce.js";
import { TransportError } from "./transportError.js";

afterEach(() => void vi.unstubAllGlobals());

const signal = new AbortController().signal;
const item = { id: "id-12345", request: {}, createdAt: 0, attempts: 1, state: { status: "sending" } } as const;

function attempt(error: unknown) {
  const transport = defineTransport<object, { name: string; receipt: "accepted"; idempotent: false }>(
    { name: "desk", receipt: "accepted", idempotent: false },
    () => Promise.reject(error),
  );
  return sendOnce(item, transport, { timeoutMs: () => 1000, signal });
}

describe("sendOnce", () => {
  it.each([
    new TypeError("Failed to fetch"),
    new TypeError("NetworkError when attempting to fetch resource."),
    new TypeError("Load failed"),
    new DOMException("Aborted", "AbortError"),
    new TransportError("Busy.", { retry: "later" }),
  ])("does not report a failure of the network: %s", async (error) => {
    const reported = vi.fn();
    vi.stubGlobal("reportError", reported);
    await attempt(error);
    expect(reported).not.toHaveBeenCalled();
  });

  it.each([
    new TypeError("Cannot read properties of undefined (reading 'id')"),
    new ReferenceError("token is not defined"),
    "a string",
  ])("reports a mistake in the transport to the console, and asks the customer: %s", async (error) => {
    const reported = vi.fn();
    vi.stubGlobal("reportError", reported);
    expect(await attempt(error)).toEqual({ state: { status: "asking", reason: "later" } });
    expect(reported).toHaveBeenCalledExactlyOnceWith(error);
  });

  it("sends nothing, and reports the mistake, when the time for an attempt cannot be computed", async () => {
    const reported = vi.fn();
    vi.stubGlobal("reportError", reported);
    const send = vi.fn(async () => ({}));
    const transport = defineTransport({ name: "desk", receipt: "accepted", idempotent: false }, send);
    const error = new TypeError("attachments is null");
    const timeoutMs = () => {
      throw error;
    };
    expect(await sendOnce(item, transport, { timeoutMs, signal })).toMatchObject({ state: { status: "asking" } });
    expect(send).not.toHaveBeenCalled();
    expect(reported).toHaveBeenCalledExactlyOnceWith(error);
  });

  it("lets an attempt take any time that a timer cannot measure", async () => {
    const send = () => new Promise<object>((resolve) => setTimeout(resolve, 20, {}));
    const transport = defineTransport({ name: "desk", receipt: "accepted", idempotent: false }, send);
    const outcome = await sendOnce(item, transport, { timeoutMs: () => Number.POSITIVE_INFINITY, signal });
    expect(outcome.state).toEqual({ status: "accepted" });
  });

  it("waits before the next attempt when a transport gives a time that is not a number", async () => {
    const { state } = await attempt(new TransportError("Busy.", { retry: "later", retryAfter: Number.NaN }));
    expect(state).toMatchObject({ status: "waiting", retryAt: expect.toSatisfy(Number.isFinite) });
  });

  it.each([
    [401, "not-allowed"],
    [403, "not-allowed"],
    [419, "not-allowed"],
    [413, "too-large"],
    [422, "refused"],
  ])("makes of a refusal with status %i the problem %s", async (status, problem) => {
    const outcome = await attempt(new TransportError("Refused.", { retry: "never", status }));
    expect(outcome.state).toMatchObject({ status: "failed", problem });
  });
});
