import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createBrowser } from "./testing/fakeBrowser.js";
import { createDesk } from "./testing/fakeDesk.js";

const dayMs = 86_400_000;
beforeEach(() => void vi.useFakeTimers({ now: Date.parse("2026-11-16T10:00:00Z") }));
afterEach(() => void vi.useRealTimers());
const settle = () => vi.advanceTimersByTimeAsync(0);

describe("createOutbox, with items of an earlier page", () => {
  it.each([
    [true, "sent", 1],
    [false, "asking", 1],
  ] as const)("continues after a tab died while sending (idempotent: %s): %s", async (idempotent, status, tickets) => {
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

  it("leaves an item to the tab that holds it", async () => {
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

  it("asks the customer instead of sending if claims are not exclusive", async () => {
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

  it("takes over the item of a tab that died while this one stayed open", async () => {
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

  it("respects the Retry-After of an earlier page, unless the customer retries", async () => {
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

  it("continues with an item if the clock was set back by years", async () => {
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

  it("leaves an unreadable item to the version that can read it, until it expires", async () => {
    const desk = createDesk(true);
    const browser = createBrowser();
    const unreadable = { id: "a".repeat(32), words: "Hello", createdAt: Date.now() };
    browser.stored.set(unreadable.id, JSON.stringify(unreadable));
    await browser.openTab(desk.transport).outbox.ready;
    expect(browser.stored.size).toBe(1);
    vi.advanceTimersByTime(7 * dayMs + 1);
    await browser.openTab(desk.transport).outbox.ready;
    expect(browser.texts()).toEqual([]);
  });

  it("publishes an item that expired until it is discarded, and erases it after another week", async () => {
    const desk = createDesk(false);
    desk.fates.push("refuses");
    const browser = createBrowser();
    const first = browser.openTab(desk.transport);
    const id = await first.outbox.send({ text: "Hello" });
    await settle();
    first.kill();
    // As a clock that was set forward does.
    vi.setSystemTime(Date.now() + 400 * dayMs);
    const open = async () => {
      const tab = browser.openTab(desk.transport);
      await tab.outbox.ready;
      tab.kill();
      return tab.outbox.items();
    };
    for (let page = 0; page < 2; page++) {
      expect(await open()).toMatchObject([
        { id, request: { text: "Hello" }, state: { status: "failed", problem: "expired" } },
      ]);
    }
    expect(browser.texts()).toEqual(["Hello"]);
    vi.setSystemTime(Date.now() + 7 * dayMs + 1);
    expect(await open()).toEqual([]);
    expect(browser.texts()).toEqual([]);
  });

  it("sends an expired item again under its id if the customer asks", async () => {
    const desk = createDesk(true);
    desk.fates.push("refuses");
    const browser = createBrowser();
    const id = await browser.openTab(desk.transport).outbox.send({ text: "Hello" });
    await settle();
    vi.setSystemTime(Date.now() + 8 * dayMs);
    const { outbox } = browser.openTab(desk.transport);
    await outbox.ready;
    await outbox.retry(id);
    expect(outbox.items()).toMatchObject([{ id, state: { status: "sent" } }]);
  });

  it.each([
    ["not an object", 7],
    ["without an id", { request: { text: "x" }, createdAt: 1, attempts: 0, status: "waiting" }],
    ["with an invalid id", { id: "<img>", request: { text: "x" }, createdAt: 1, attempts: 0, status: "waiting" }],
    ["without a request", { id: "a".repeat(32), createdAt: 1, attempts: 0, status: "waiting" }],
    ["without a status", { id: "a".repeat(32), request: { text: "x" }, createdAt: 1, attempts: 0 }],
    [
      "created after the last valid date",
      { id: "a".repeat(32), request: { text: "x" }, createdAt: 9e15, attempts: 0, status: "waiting" },
    ],
  ])("ignores a stored value that is %s", async (_, poison) => {
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
