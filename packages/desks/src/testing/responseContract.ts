import type { ContactRequest } from "@handrail/core";
import { TransportError } from "@handrail/core/outbox";
import { fullRequest } from "@handrail-tooling/testing/fixtures";
import { expect, it, vi } from "vitest";
import type { DeskTransport } from "../desk/defineDesk.js";
import type { DeskCase } from "./deskCase.js";
import type { FakeDesk, ReceivedRequest } from "./fakeDesk.js";

/** The facts about a desk that sends over HTTP. */
export interface ResponseCase {
  desk: () => FakeDesk;
  create: (desk: FakeDesk) => DeskTransport;
  success: NonNullable<DeskCase["success"]>;
  successWithoutCase: DeskCase["successWithoutCase"];
}

/** Tests of how a desk reads responses, for every desk that sends over HTTP. */
export function responseContract({ desk, create, success, successWithoutCase }: ResponseCase): void {
  const attempt = (request: ContactRequest, signal = AbortSignal.timeout(20_000)) =>
    create(desk())(request, { signal, idempotencyKey: "key-1" });

  it.each([
    ["90", 90_000],
    ["Mon, 16 Nov 2026 11:00:00 GMT", 3_600_000],
  ])("respects Retry-After of a 429 response: %s", async (header, expected) => {
    vi.useFakeTimers({ toFake: ["Date"], now: Date.parse("2026-11-16T10:00:00Z") });
    desk().respond = () => ({ status: 429, headers: { "Retry-After": header, Date: new Date().toUTCString() } });
    const error = await attempt(fullRequest).catch((reason: unknown) => reason);
    vi.useRealTimers();
    expect(error).toBeInstanceOf(TransportError);
    expect(error).toMatchObject({ retry: "later", retryAfter: expected });
  });

  it("throws retry: unknown if the request with the message gets a 5xx response", async () => {
    desk().respond = (request, earlier) => (carriesMessage(request) ? { status: 502 } : success(request, earlier));
    await expect(attempt(fullRequest)).rejects.toMatchObject({ name: "TransportError", retry: "unknown", status: 502 });
  });

  it("throws retry: never for a 422 response", async () => {
    desk().respond = () => ({ status: 422, body: { error: "no" } });
    await expect(attempt(fullRequest)).rejects.toMatchObject({ retry: "never", status: 422 });
  });

  it("stops when its signal is aborted", async () => {
    desk().respond = () => ({ hangs: true });
    await expect(attempt(fullRequest, AbortSignal.timeout(50))).rejects.toThrow();
  });

  it("returns no reference for a successful response that is not JSON", async () => {
    desk().respond = () => ({ status: 200, headers: { "Content-Type": "text/html" }, body: "<html>" });
    expect((await attempt(fullRequest)).reference).toBeUndefined();
  });

  if (successWithoutCase) {
    it("returns no reference for a successful response without a case", async () => {
      desk().respond = successWithoutCase;
      expect((await attempt(fullRequest)).reference).toBeUndefined();
    });
  }
}

// Some desks first create a contact and a conversation.
function carriesMessage({ url }: ReceivedRequest): boolean {
  return !/\/contacts$/.test(url) && !/contacts\/[^/]+\/conversations$/.test(url);
}
