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

  it("is taken over by a tab that stayed open, soon after the other died", async () => {
    const desk = createDesk(true);
    desk.fates.push("hangs");
    const browser = createBrowser();
    const first = browser.openTab(desk.transport);
    await first.outbox.send({ text: "Hello" });
    const second = browser.openTab(desk.transport);
    await settle();
    first.kill();
    await vi.advanceTimersByTimeAsync(15_000);
    expect(second.outbox.items()[0]?.state).toEqual({ status: "sent", reference: "T-1" });
    expect(desk.ticketsFor("Hello")).toBe(1);
  });

  it("leaves a busy desk alone for as long as it asked for, but not when the customer asks", async () => {
    const desk = createDesk(true);
    desk.fates.push("busy", "busy");
    const browser = createBrowser();
    const first = browser.openTab(desk.transport);
    const id = await first.outbox.send({ text: "Hello" });
    await settle();
    const retryAt = Date.now() + 60_000;
    first.kill();
    await vi.advanceTimersByTimeAsync(10_000);
    const second = browser.openTab(desk.transport);
    await second.outbox.ready;
    await settle();
    expect(second.outbox.items()[0]?.state).toEqual({ status: "waiting", reason: "later", retryAt });
    expect(desk.fates).toHaveLength(1);
    await second.outbox.retry(id);
    expect(desk.fates).toHaveLength(0);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(second.outbox.items()[0]?.state).toEqual({ status: "sent", reference: "T-1" });
  });

  it("is kept where the clock was set back by years", async () => {
    const desk = createDesk(true);
    desk.fates.push("hangs");
    const browser = createBrowser();
    const first = browser.openTab(desk.transport);
    await first.outbox.send({ text: "Hello" });
    first.kill();
    vi.setSystemTime(Date.parse("2020-01-01"));
    const second = browser.openTab(desk.transport);
    await second.outbox.ready;
    await settle();
    expect(second.outbox.items()[0]).toMatchObject({ createdAt: Date.parse("2020-01-01"), state: { status: "sent" } });
  });

  it("is left to the version of the page that can read it, and erased once it is past its time", async () => {
    const desk = createDesk(true);
    const browser = createBrowser();
    const later = { id: "a".repeat(32), words: "Hello", createdAt: Date.now() };
    browser.stored.set(later.id, JSON.stringify(later));
    await browser.openTab(desk.transport).outbox.ready;
    expect(browser.stored.size).toBe(1);
    vi.advanceTimersByTime(7 * day + 1);
    await browser.openTab(desk.transport).outbox.ready;
    expect(browser.stored.size).toBe(0);
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
