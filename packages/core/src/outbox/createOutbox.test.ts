import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createOutbox } from "./createOutbox.js";
import { defineTransport } from "./defineTransport.js";
import type { OutboxState, ReceiptKind } from "./index.js";
import { createBrowser, createDesk, type Fate, type Message } from "./testing/world.js";

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
  it("sends, shows the reference, and erases what has arrived", async () => {
    const { desk, browser, state } = await sendThrough(true);
    expect(state()).toEqual({ status: "sent", reference: "T-1" });
    expect(desk.ticketsFor("My bill is wrong.")).toBe(1);
    expect(browser.stored.size).toBe(0);
  });

  it("keeps what is on its way, and tells listeners of every change", async () => {
    const { desk, browser, tab, state } = await sendThrough(true, "hangs");
    expect(state()).toEqual({ status: "sending" });
    expect(browser.texts()).toEqual(["My bill is wrong."]);
    const heard = vi.fn();
    const stop = tab.outbox.subscribe(heard);
    const before = tab.outbox.items();
    expect(tab.outbox.items()).toBe(before);
    await vi.advanceTimersByTimeAsync(30_000);
    expect(state()).toMatchObject({ status: "waiting", reason: "later" });
    expect(heard).toHaveBeenCalled();
    stop();
    heard.mockClear();
    await vi.advanceTimersByTimeAsync(minute);
    expect(heard).not.toHaveBeenCalled();
    expect(state()).toEqual({ status: "sent", reference: "T-1" });
    expect(desk.ticketsFor("My bill is wrong.")).toBe(1);
  });

  it.each<Fate>(["lost before", "lost after", "breaks after", "hangs"])(
    "repeats what is %s by itself only where a repetition is told",
    async (fate) => {
      const safe = await sendThrough(true, fate);
      await vi.advanceTimersByTimeAsync(2 * minute);
      expect(safe.state()).toEqual({ status: "sent", reference: "T-1" });
      expect(safe.desk.ticketsFor("My bill is wrong.")).toBe(1);

      const unsafe = await sendThrough(false, fate);
      await vi.advanceTimersByTimeAsync(24 * 60 * minute);
      expect(unsafe.state()).toEqual({ status: "asking" });
      expect(unsafe.desk.arrivals.length).toBeLessThanOrEqual(1);
      expect(unsafe.browser.texts()).toEqual(["My bill is wrong."]);
      await unsafe.tab.outbox.retry(unsafe.id);
      expect(unsafe.state()).toMatchObject({ status: "sent" });
    },
  );

  it.each([true, false])("waits as long as a busy desk asks for (idempotent: %s)", async (idempotent) => {
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
  ] as const)("keeps the words when the desk %s, for the customer to try again", async (fate, problem) => {
    const { browser, tab, id, state } = await sendThrough(true, fate);
    expect(state()).toMatchObject({ status: "failed", problem });
    expect(browser.texts()).toEqual(["My bill is wrong."]);
    await vi.advanceTimersByTimeAsync(60 * minute);
    expect(state()).toMatchObject({ status: "failed", problem });
    await tab.outbox.retry(id);
    expect(state()).toEqual({ status: "sent", reference: "T-1" });
    expect(browser.stored.size).toBe(0);
  });

  it.each<[ReceiptKind, OutboxState]>([
    ["accepted", { status: "accepted" }],
    ["none", { status: "handedOff" }],
  ])("claims no more than a receipt of the kind %s", async (receipt, wanted) => {
    const transport = defineTransport({ name: "desk", receipt, idempotent: false }, async () => ({ reference: "7" }));
    const { outbox } = createBrowser().openTab(transport as ReturnType<typeof createDesk>["transport"]);
    await outbox.send({ text: "Hello" });
    await settle();
    expect(outbox.items()[0]?.state).toEqual(wanted);
  });

  it.each([[""], ["  "], ["a\nb"], ["x".repeat(101)], [{}], [null], ["\u202ereversed"]])(
    "takes %j for no reference",
    async (reference) => {
      // Anything may come from the other side.
      const transport = defineTransport({ name: "desk", receipt: "reference", idempotent: true }, async () => ({
        reference: reference as string,
      }));
      const { outbox } = createBrowser().openTab(transport as ReturnType<typeof createDesk>["transport"]);
      await outbox.send({ text: "Hello" });
      await settle();
      expect(outbox.items()[0]?.state).toEqual({ status: "failed", problem: "no-reference" });
    },
  );

  it("waits while there is no network, and goes out when it is back", async () => {
    const navigator = { onLine: false };
    vi.stubGlobal("navigator", navigator);
    const window = new EventTarget();
    vi.stubGlobal("window", window);
    vi.stubGlobal("document", Object.assign(new EventTarget(), { visibilityState: "visible" }));
    const { desk, browser, state } = await sendThrough(false);
    expect(state()).toEqual({ status: "waiting", reason: "offline" });
    expect(desk.arrivals).toEqual([]);
    expect(browser.texts()).toEqual(["My bill is wrong."]);
    navigator.onLine = true;
    window.dispatchEvent(new Event("online"));
    await settle();
    expect(state()).toEqual({ status: "sent", reference: "T-1" });
  });

  it("forgets what the customer takes back", async () => {
    const { browser, tab, id, state } = await sendThrough(true, "hangs");
    await tab.outbox.discard(id);
    await vi.advanceTimersByTimeAsync(10 * minute);
    expect(state()).toBeUndefined();
    expect(browser.stored.size).toBe(0);
  });

  it("does not send what was taken back before it could leave", async () => {
    const desk = createDesk(true);
    const browser = createBrowser({ latency: () => 5 });
    const { outbox } = browser.openTab(desk.transport);
    const id = await outbox.send({ text: "Hello" });
    await outbox.discard(id);
    await vi.advanceTimersByTimeAsync(10 * minute);
    expect(desk.arrivals).toEqual([]);
    expect(browser.stored.size).toBe(0);
  });

  it("lets another outbox of the page go on with what was on its way when it was closed", async () => {
    const { desk, browser, tab } = await sendThrough(true, "hangs");
    tab.outbox.close();
    const next = browser.openTab(desk.transport);
    await settle();
    expect(next.outbox.items()).toEqual([]);
    await vi.advanceTimersByTimeAsync(minute);
    expect(next.outbox.items()[0]?.state).toEqual({ status: "sent", reference: "T-1" });
    expect(desk.ticketsFor("My bill is wrong.")).toBe(1);
  });

  it("says that it waits for the network where that went while it sent", async () => {
    const navigator = { onLine: true };
    vi.stubGlobal("navigator", navigator);
    const { state } = await sendThrough(true, "hangs");
    navigator.onLine = false;
    await vi.advanceTimersByTimeAsync(30_000);
    expect(state()).toMatchObject({ status: "waiting", reason: "offline" });
  });

  it("does nothing on a server", async () => {
    const { transport } = createDesk(true);
    const outbox = createOutbox<Message>({ name: "server", transport });
    await outbox.ready;
    expect(outbox.items()).toEqual([]);
  });
});
