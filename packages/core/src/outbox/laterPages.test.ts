import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createBrowser, createDesk } from "./testing/world.js";

const day = 86_400_000;
beforeEach(() => void vi.useFakeTimers({ now: Date.parse("2026-11-16T10:00:00Z") }));
afterEach(() => void vi.useRealTimers());
const settle = () => vi.advanceTimersByTimeAsync(0);

describe("what an earlier page left in an outbox", () => {
  it.each([
    [true, "sent", 1],
    [false, "asking", 1],
  ] as const)("when a tab died on the way (idempotent: %s) is %s", async (idempotent, status, tickets) => {
    const desk = createDesk(idempotent);
    desk.fates.push("hangs");
    const browser = createBrowser();
    const first = browser.openTab(desk.transport);
    await first.outbox.send({ text: "Hello" });
    await settle();
    first.kill();
    const second = browser.openTab(desk.transport);
    await second.outbox.ready;
    await settle();
    expect(second.outbox.items()[0]?.state.status).toBe(status);
    expect(desk.ticketsFor("Hello")).toBe(tickets);
  });

  it("is left alone while another tab holds it", async () => {
    const desk = createDesk(true);
    desk.fates.push("hangs");
    const browser = createBrowser();
    await browser.openTab(desk.transport).outbox.send({ text: "Hello" });
    await settle();
    const second = browser.openTab(desk.transport);
    await second.outbox.ready;
    expect(second.outbox.items()).toEqual([]);
    expect(desk.arrivals).toHaveLength(1);
  });

  it("is asked about, not sent, where tabs cannot keep each other out", async () => {
    const desk = createDesk(false);
    desk.fates.push("busy");
    const browser = createBrowser({ exclusive: false });
    const first = browser.openTab(desk.transport);
    await first.outbox.send({ text: "Hello" });
    await settle();
    first.kill();
    const second = browser.openTab(desk.transport);
    await second.outbox.ready;
    await settle();
    expect(second.outbox.items()[0]?.state).toEqual({ status: "asking" });
  });

  it("is erased after seven days, and said so once", async () => {
    const desk = createDesk(false);
    desk.fates.push("refuses");
    const browser = createBrowser();
    const first = browser.openTab(desk.transport);
    await first.outbox.send({ text: "Hello" });
    await settle();
    first.kill();
    vi.advanceTimersByTime(7 * day + 1);
    const second = browser.openTab(desk.transport);
    await second.outbox.ready;
    expect(second.outbox.items()[0]?.state).toEqual({ status: "failed", problem: "expired" });
    expect(second.outbox.items()[0]?.request).toEqual({ text: "Hello" });
    expect(browser.stored.size).toBe(0);
  });

  it.each([
    ["no object", 7],
    ["no id", { request: { text: "x" }, createdAt: 1, attempts: 0, status: "waiting" }],
    ["an id of another kind", { id: "<img>", request: { text: "x" }, createdAt: 1, attempts: 0, status: "waiting" }],
    ["no request", { id: "a".repeat(32), createdAt: 1, attempts: 0, status: "waiting" }],
    ["no status", { id: "a".repeat(32), request: { text: "x" }, createdAt: 1, attempts: 0 }],
    ["a time to come", { id: "a".repeat(32), request: { text: "x" }, createdAt: 9e15, attempts: 0, status: "waiting" }],
  ])("is passed over where it has %s", async (_, poison) => {
    const desk = createDesk(true);
    const browser = createBrowser();
    browser.stored.set("poison", JSON.stringify(poison));
    const { outbox } = browser.openTab(desk.transport);
    await outbox.ready;
    await settle();
    expect(outbox.items()).toEqual([]);
    expect(desk.arrivals).toEqual([]);
  });
});
