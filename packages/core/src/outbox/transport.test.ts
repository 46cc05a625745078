import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { HandrailError } from "../errors.js";
import { defineTransport } from "./defineTransport.js";
import { TransportError, transportErrorFor } from "./transportError.js";

describe("defineTransport", () => {
  it("makes a function with the traits as its properties", async () => {
    const send = vi.fn(async () => ({ reference: "K7" }));
    const transport = defineTransport(
      { name: "desk", receipt: "reference", idempotent: true, secrets: "server" },
      send,
    );
    expect({ ...transport }).toEqual({ name: "desk", receipt: "reference", idempotent: true, secrets: "server" });
    expect(transport.name).toBe("desk");
    const options = { signal: new AbortController().signal, idempotencyKey: "1" };
    await expect(transport("hello", options)).resolves.toEqual({ reference: "K7" });
    expect(send).toHaveBeenCalledWith("hello", options);
  });
});

describe("transportErrorFor", () => {
  beforeEach(() => void vi.useFakeTimers({ now: Date.parse("2026-11-16T10:00:00Z") }));
  afterEach(() => void vi.useRealTimers());
  const errorFor = (status: number, headers = {}) => transportErrorFor(new Response(null, { status, headers }));

  it.each([
    [421, "later"],
    [425, "later"],
    [429, "later"],
    [400, "never"],
    [401, "never"],
    [422, "never"],
    [408, "unknown"],
    [409, "unknown"],
    [511, "later"],
    [500, "unknown"],
    [503, "unknown"],
    [502, "unknown"],
    [504, "unknown"],
    [302, "unknown"],
  ])("makes of status %i an error to retry: %s", (status, retry) => {
    const error = errorFor(status);
    expect(error).toBeInstanceOf(TransportError);
    expect(error).toBeInstanceOf(HandrailError);
    expect(error).toMatchObject({ retry, status, name: "TransportError" });
  });

  it.each([
    ["120", 120_000],
    ["Mon, 16 Nov 2026 10:01:00 GMT", 60_000],
    ["Mon, 16 Nov 2026 09:00:00 GMT", 0],
    ["soon", undefined],
    ["-5", undefined],
    ["9".repeat(400), undefined],
  ])("reads the Retry-After %s as %s ms", (header, retryAfter) => {
    expect(errorFor(429, { "Retry-After": header }).retryAfter).toBe(retryAfter);
  });

  it("reads a date by the server's clock, since the device's may be wrong", () => {
    const headers = { Date: "Sun, 15 Nov 2026 10:00:00 GMT", "Retry-After": "Sun, 15 Nov 2026 10:01:00 GMT" };
    expect(errorFor(429, headers).retryAfter).toBe(60_000);
  });
});
