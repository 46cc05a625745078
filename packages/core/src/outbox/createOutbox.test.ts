import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createOutbox } from "./createOutbox.js";
import { defineTransport } from "./defineTransport.js";
import type { OutboxState, ReceiptKind } from "./index.js";
import { createBrowser } from "./testing/fakeBrowser.js";
import { createDesk, type Fate, type Message } from "./testing/fakeDesk.js";

const minute = 60_000;
beforeEach(() => void vi.useFakeTimers({ now: Date.parse("2026-11-16T10:00:00Z") }));
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const settle = () => vi.advanceTimersByTimeAsync(0);

async function sendThrough(idempotent: boolean, ...fates: Fate[]) {
  const desk = createDesk(idempotent);
  desk.fates.push(...fates);
  const browser = createBrowser();
  const tab = browser.openTab(desk.transport);
  const id = await tab.outbox.send({ text: "My bill is wrong." });
  await settle();
  const state = (): OutboxState | undefined => tab.outbox.items().find((item) => item.id === id)?.state;
  return { desk, browser, tab, id, state };
}

describe("createOutbox", () => {
  it("sends a request, publishes the reference, and erases it from storage", async () => {
    const { desk, browser, state } = await sendThrough(true);
    expect(state()).toEqual({ status: "sent", reference: "T-1" });
    expect(desk.ticketsFor("My bill is wrong.")).toBe(1);
    expect(browser.texts()).toEqual([]);
  });

  it("stores a request while it is being sent, and calls listeners on every change", async () => {
    const { desk, browser, tab, state } = await sendThrough(true, "hangs");
    expect(state()).toEqual({ status: "sending" });
    expect(browser.texts()).toEqual(["My bill is wrong."]);
    const listener = vi.fn();
    const stop = tab.outbox.subscribe(listener);
    const before = tab.outbox.items();
    expect(tab.outbox.items()).toBe(before);
    await vi.advanceTimersByTimeAsync(30_000);
    expect(state()).toMatchObject({ status: "waiting", reason: "later" });
    expect(listener).toHaveBeenCalled();
    stop();
    listener.mockClear();
    await vi.advanceTimersByTimeAsync(minute);
    expect(listener).not.toHaveBeenCalled();
    expect(state()).toEqual({ status: "sent", reference: "T-1" });
    expect(desk.ticketsFor("My bill is wrong.")).toBe(1);
  });

  it.each<Fate>(["lost before", "lost after", "breaks after", "hangs"])(
    "repeats a request that is %s by itself only if the desk recognises repetitions",
    async (fate) => {
      const safe = await sendThrough(true, fate);
      await vi.advanceTimersByTimeAsync(2 * minute);
      expect(safe.state()).toEqual({ status: "sent", reference: "T-1" });
      expect(safe.desk.ticketsFor("My bill is wrong.")).toBe(1);

      const unsafe = await sendThrough(false, fate);
      await vi.advanceTimersByTimeAsync(24 * 60 * minute);
      expect(unsafe.state()).toEqual({ status: "asking", reason: "later" });
      expect(unsafe.desk.arrivals.length).toBeLessThanOrEqual(1);
      expect(unsafe.browser.texts()).toEqual(["My bill is wrong."]);
      await unsafe.tab.outbox.retry(unsafe.id);
      expect(unsafe.state()).toMatchObject({ status: "sent" });
    },
  );

  it.each([true, false])("respects Retry-After (idempotent: %s)", async (idempotent) => {
    const { state } = await sendThrough(idempotent, "busy");
    expect(state()).toEqual({ status: "waiting", reason: "later", retryAt: Date.now() + minute });
    await vi.advanceTimersByTimeAsync(minute - 1);
    expect(state()).toMatchObject({ status: "waiting" });
    await vi.advanceTimersByTimeAsync(1);
    expect(state()).toEqual({ status: "sent", reference: "T-1" });
  });

  it.each([
    ["refuses", "refused"],
    ["no reference", "no-reference"],
  ] as const)("keeps a request that fails with %s, so that the customer can retry it", async (fate, problem) => {
    const { browser, tab, id, state } = await sendThrough(true, fate);
    expect(state()).toMatchObject({ status: "failed", problem });
    expect(browser.texts()).toEqual(["My bill is wrong."]);
    await vi.advanceTimersByTimeAsync(60 * minute);
    expect(state()).toMatchObject({ status: "failed", problem });
    await tab.outbox.retry(id);
    expect(state()).toEqual({ status: "sent", reference: "T-1" });
    expect(browser.texts()).toEqual([]);
  });

  it.each<[ReceiptKind, OutboxState]>([
    ["accepted", { status: "accepted" }],
    ["none", { status: "handedOff" }],
  ])("publishes no more than a receipt of the kind %s proves", async (receipt, wanted) => {
    const transport = defineTransport({ name: "desk", receipt, idempotent: false }, async () => ({ reference: "7" }));
    const { outbox } = createBrowser().openTab(transport as ReturnType<typeof createDesk>["transport"]);
    await outbox.send({ text: "Hello" });
    await settle();
    expect(outbox.items()[0]?.state).toEqual(wanted);
  });

  it.each([[""], ["  "], ["a\nb"], ["x".repeat(101)], [{}], [null], ["\u202ereversed"]])(
    "fails without a valid reference: %j",
    async (reference) => {
      // The desk may return anything.
      const transport = defineTransport({ name: "desk", receipt: "reference", idempotent: true }, async () => ({
        reference: reference as string,
      }));
      const { outbox } = createBrowser().openTab(transport as ReturnType<typeof createDesk>["transport"]);
      await outbox.send({ text: "Hello" });
      await settle();
      expect(outbox.items()[0]?.state).toEqual({ status: "failed", problem: "no-reference" });
    },
  );

  it("tries to send even if the browser reports no network, because that may be wrong", async () => {
    vi.stubGlobal("navigator", { onLine: false });
    expect((await sendThrough(false)).state()).toEqual({ status: "sent", reference: "T-1" });
  });

  it.each([
    [true, { status: "waiting", reason: "offline" }],
    [false, { status: "asking", reason: "offline" }],
  ] as const)(
    "reports that there is no network if an attempt is lost without one (idempotent: %s)",
    async (idempotent, wanted) => {
      vi.stubGlobal("navigator", { onLine: false });
      expect((await sendThrough(idempotent, "lost before")).state()).toMatchObject(wanted);
    },
  );

  it("does not repeat an attempt by itself without a network if a lost answer would need the customer", async () => {
    const navigator = { onLine: true };
    vi.stubGlobal("navigator", navigator);
    const window = new EventTarget();
    vi.stubGlobal("window", window);
    vi.stubGlobal("document", Object.assign(new EventTarget(), { visibilityState: "visible" }));
    const { desk, state } = await sendThrough(false, "busy");
    navigator.onLine = false;
    await vi.advanceTimersByTimeAsync(2 * minute);
    expect(state()).toEqual({ status: "waiting", reason: "offline" });
    expect(desk.arrivals).toEqual([]);
    navigator.onLine = true;
    window.dispatchEvent(new Event("online"));
    await settle();
    expect(state()).toEqual({ status: "sent", reference: "T-1" });
  });

  it("reports a desk as unreachable after two attempts without a response", async () => {
    const { state } = await sendThrough(true, "lost before", "lost before");
    expect(state()).toMatchObject({ status: "waiting", reason: "later" });
    await vi.advanceTimersByTimeAsync(2000);
    expect(state()).toMatchObject({ status: "waiting", reason: "unreachable" });
    await vi.advanceTimersByTimeAsync(minute);
    expect(state()).toEqual({ status: "sent", reference: "T-1" });
  });

  it("erases a request that the customer discards", async () => {
    const { browser, tab, id, state } = await sendThrough(true, "hangs");
    await tab.outbox.discard(id);
    await vi.advanceTimersByTimeAsync(10 * minute);
    expect(state()).toBeUndefined();
    expect(browser.texts()).toEqual([]);
  });

  it("reports whether it deleted a discarded request, which another tab may be sending", async () => {
    const { desk, browser, tab, id } = await sendThrough(false, "refuses");
    const other = browser.openTab(desk.transport);
    await settle();
    desk.fates.push("hangs");
    void other.outbox.retry(id);
    await settle();
    expect(await tab.outbox.discard(id)).toBe(false);
    expect(browser.texts()).toEqual(["My bill is wrong."]);
    expect(await other.outbox.discard(id)).toBe(true);
    expect(browser.texts()).toEqual([]);
  });

  it("does not send a request that was discarded before the attempt", async () => {
    const desk = createDesk(true);
    const browser = createBrowser({ latency: () => 5 });
    const { outbox } = browser.openTab(desk.transport);
    const id = await outbox.send({ text: "Hello" });
    await outbox.discard(id);
    await vi.advanceTimersByTimeAsync(10 * minute);
    expect(desk.arrivals).toEqual([]);
    expect(browser.texts()).toEqual([]);
  });

  it("lets another outbox of the page continue with a request that was being sent when it was closed", async () => {
    const { desk, browser, tab } = await sendThrough(true, "hangs");
    tab.outbox.close();
    const next = browser.openTab(desk.transport);
    await settle();
    expect(next.outbox.items()).toEqual([]);
    await vi.advanceTimersByTimeAsync(minute);
    expect(next.outbox.items()[0]?.state).toEqual({ status: "sent", reference: "T-1" });
    expect(desk.ticketsFor("My bill is wrong.")).toBe(1);
  });

  it("reports that it waits for the network if that was lost during an attempt", async () => {
    const navigator = { onLine: true };
    vi.stubGlobal("navigator", navigator);
    const { state } = await sendThrough(true, "hangs");
    navigator.onLine = false;
    await vi.advanceTimersByTimeAsync(30_000);
    expect(state()).toMatchObject({ status: "waiting", reason: "offline" });
  });

  it("reads nothing from storage on a server", async () => {
    const { transport } = createDesk(true);
    const outbox = createOutbox<Message>({ name: "server", transport });
    await outbox.ready;
    expect(outbox.items()).toEqual([]);
  });
});
