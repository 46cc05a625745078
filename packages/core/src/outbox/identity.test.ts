import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createOutbox } from "./createOutbox.js";
import { defineTransport } from "./defineTransport.js";
import { memoryStore } from "./store.js";
import { createBrowser } from "./testing/fakeBrowser.js";
import { createDesk, type Message } from "./testing/fakeDesk.js";

const minute = 60_000;
const id = "draft-1234";
const hello = { text: "Hello" };
beforeEach(() => void vi.useFakeTimers({ now: Date.parse("2026-11-16T10:00:00Z") }));
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});
const settle = () => vi.advanceTimersByTimeAsync(0);
const follow = () => ({ id, request: hello });

describe("createOutbox, with the id of a request", () => {
  it("sends a request once if it is sent twice in one task", async () => {
    const desk = createDesk(false);
    const { outbox } = createBrowser().openTab(desk.transport);
    await Promise.all([outbox.send(hello, id), outbox.send(hello, id)]);
    await settle();
    expect(desk.arrivals).toEqual([{ key: id, text: "Hello" }]);
    await outbox.send(hello, id);
    await settle();
    expect(desk.arrivals).toHaveLength(1);
  });

  it.each(Array.from({ length: 20 }, (_, ticks) => ticks))(
    "sends a request once if another tab sends it %i ticks later, and shows its state in both",
    async (ticks) => {
      const desk = createDesk(false);
      const browser = createBrowser({ latency: () => 3 });
      const tabs = [browser.openTab(desk.transport), browser.openTab(desk.transport)];
      for (const { outbox } of tabs) {
        void outbox.send(hello, id);
        for (let tick = 0; tick < ticks; tick++) await Promise.resolve();
      }
      await vi.advanceTimersByTimeAsync(1000);
      expect(desk.arrivals).toHaveLength(1);
      for (const { outbox } of tabs) {
        expect(outbox.items()).toMatchObject([{ id, state: { status: "sent", reference: "T-1" } }]);
      }
    },
  );

  it("does not send a request that arrived on an earlier page, and lists its receipt", async () => {
    const desk = createDesk(false);
    const browser = createBrowser();
    const first = browser.openTab(desk.transport);
    await first.outbox.send(hello, id);
    await settle();
    await first.outbox.discard(id);
    first.kill();
    const { outbox } = browser.openTab(desk.transport);
    await outbox.ready;
    expect(outbox.items()).toEqual([]);
    await outbox.send(hello, id);
    await settle();
    expect(outbox.items()).toMatchObject([{ id, isElsewhere: true, request: hello, state: { reference: "T-1" } }]);
    expect(desk.arrivals).toHaveLength(1);
    expect(browser.texts()).toEqual([]);
  });

  it("lists a request that this page has sent as its own, also after a refresh", async () => {
    const { outbox } = createBrowser().openTab(createDesk(false).transport);
    outbox.follow(follow);
    await outbox.send(hello, id);
    await settle();
    outbox.follow(follow);
    await settle();
    expect(outbox.items()[0]).not.toHaveProperty("isElsewhere");
  });

  it("erases a receipt after a week", async () => {
    const browser = createBrowser();
    await browser.openTab(createDesk(false).transport).outbox.send(hello, id);
    await settle();
    expect(browser.stored.size).toBe(1);
    vi.setSystemTime(Date.now() + 8 * 24 * 60 * minute);
    await browser.openTab(createDesk(false).transport).outbox.ready;
    expect(browser.stored.size).toBe(0);
  });

  it("lists the receipt of a request that is followed only since the storage is being read", async () => {
    const desk = createDesk(false);
    const browser = createBrowser({ latency: () => 3 });
    const first = browser.openTab(desk.transport);
    await first.outbox.send(hello, id);
    await vi.advanceTimersByTimeAsync(1000);
    first.kill();
    const { outbox } = browser.openTab(desk.transport);
    await outbox.ready;
    let followed: ReturnType<typeof follow> | undefined;
    outbox.follow(() => followed);
    followed = follow();
    await settle();
    expect(outbox.items()).toMatchObject([{ id, state: { status: "sent" } }]);
  });

  it("lists a followed request while another tab sends it, and its receipt at once when it has arrived", async () => {
    const desk = createDesk(true);
    desk.fates.push("hangs");
    const browser = createBrowser();
    const second = browser.openTab(desk.transport);
    second.outbox.follow(follow);
    await browser.openTab(desk.transport).outbox.send(hello, id);
    await settle();
    expect(second.outbox.items()).toMatchObject([{ id, isElsewhere: true, state: { status: "sending" } }]);
    await vi.advanceTimersByTimeAsync(35_000);
    expect(second.outbox.items()).toMatchObject([{ id, state: { status: "sent", reference: "T-1" } }]);
    expect(desk.arrivals).toHaveLength(2);
  });

  it("lets the customer act in any tab on a message that waits for them, and shows the result in all", async () => {
    const desk = createDesk(false);
    desk.fates.push("lost before", "lost before");
    const browser = createBrowser();
    const tabs = [browser.openTab(desk.transport), browser.openTab(desk.transport)] as const;
    await tabs[0].outbox.send(hello, id);
    await settle();
    for (const { outbox } of tabs) expect(outbox.items()).toMatchObject([{ id, state: { status: "asking" } }]);
    await Promise.all([tabs[1].outbox.retry(id), tabs[0].outbox.retry(id)]);
    await settle();
    expect(desk.fates).toEqual([]);
    await tabs[0].outbox.retry(id);
    await settle();
    for (const { outbox } of tabs) expect(outbox.items()).toMatchObject([{ id, state: { status: "sent" } }]);
    expect(desk.arrivals).toHaveLength(1);
  });

  it("sends a listed message again whose storage was deleted", async () => {
    const desk = createDesk(false);
    desk.fates.push("refuses");
    const browser = createBrowser();
    const { outbox } = browser.openTab(desk.transport);
    await outbox.send(hello, id);
    await settle();
    browser.stored.clear();
    await outbox.retry(id);
    expect(outbox.items()).toMatchObject([{ id, state: { status: "sent" } }]);
  });

  it("removes a message in all tabs when it is discarded in one", async () => {
    const desk = createDesk(false);
    desk.fates.push("refuses");
    const browser = createBrowser();
    const tabs = [browser.openTab(desk.transport), browser.openTab(desk.transport)] as const;
    await tabs[0].outbox.send(hello, id);
    await settle();
    await tabs[1].outbox.discard(id);
    await settle();
    for (const { outbox } of tabs) expect(outbox.items()).toEqual([]);
    expect(browser.texts()).toEqual([]);
  });
});

describe("createOutbox, with another desk", () => {
  const deskAt = (destination: string, idempotent = true) => {
    const desk = createDesk(idempotent);
    const transport = Object.defineProperty(desk.transport, "destination", { value: destination });
    return { ...desk, transport };
  };
  /** Sends a message to one desk, which fails, and closes the page. */
  const leaveMessage = async (fate: "busy" | "hangs") => {
    const [first, other] = [deskAt("/a"), deskAt("/b")];
    first.fates.push(fate);
    const browser = createBrowser();
    const tab = browser.openTab(first.transport);
    await tab.outbox.send(hello, id);
    await settle();
    tab.kill();
    return { browser, first, other };
  };

  it("sends nothing that waits for another desk before the customer asks", async () => {
    const { browser, other } = await leaveMessage("busy");
    const { outbox } = browser.openTab(other.transport);
    await outbox.ready;
    await vi.advanceTimersByTimeAsync(60 * minute);
    expect(outbox.items()).toMatchObject([{ id, state: { status: "failed", problem: "other-desk" } }]);
    expect(other.arrivals).toEqual([]);
    await outbox.retry(id);
    expect(other.arrivals).toHaveLength(1);
    expect(browser.texts()).toEqual([]);
  });

  it("leaves a waiting message to its desk, which sends it when it is open again", async () => {
    const { browser, first, other } = await leaveMessage("busy");
    const second = browser.openTab(other.transport);
    await second.outbox.ready;
    second.kill();
    const third = browser.openTab(first.transport);
    await vi.advanceTimersByTimeAsync(2 * minute);
    expect(third.outbox.items()).toMatchObject([{ state: { status: "sent" } }]);
  });

  it("asks before it sends a message through another desk that may have arrived at the first", async () => {
    const { browser, other } = await leaveMessage("hangs");
    const { outbox } = browser.openTab(other.transport);
    await outbox.ready;
    expect(outbox.items()).toMatchObject([{ id, state: { status: "asking" } }]);
  });
});

describe("createOutbox, with a desk that opens a program", () => {
  it("opens it only when the customer asks", async () => {
    const open = vi.fn(async () => ({}));
    const traits = { name: "sms", receipt: "none", idempotent: false, interactive: true } as const;
    const program = defineTransport<Message, typeof traits>(traits, open);
    const browser = createBrowser();
    const waiting = { id, request: hello, createdAt: Date.now(), attempts: 1, status: "waiting" };
    browser.stored.set(id, JSON.stringify(waiting));
    // The fake desk's transport differs only in its traits.
    const { outbox } = browser.openTab(program as unknown as Parameters<typeof browser.openTab>[0]);
    await outbox.ready;
    await vi.advanceTimersByTimeAsync(60 * minute);
    expect(open).not.toHaveBeenCalled();
    expect(outbox.items()).toMatchObject([{ state: { status: "asking" } }]);
    await outbox.retry(id);
    expect(open).toHaveBeenCalledOnce();
    expect(outbox.items()).toMatchObject([{ state: { status: "handedOff" } }]);
  });
});

describe("createOutbox, called again for the same name", () => {
  const stubPage = () => {
    vi.stubGlobal("window", new EventTarget());
    vi.stubGlobal("document", Object.assign(new EventTarget(), { visibilityState: "visible" }));
  };
  const open = (transport: ReturnType<typeof createDesk>["transport"], name = "shared") =>
    createOutbox<Message>({ name, transport, store: memoryStore(name) });

  it("returns the same items, and sends with the latest transport", async () => {
    stubPage();
    const [first, second] = [createDesk(true), createDesk(true)];
    first.fates.push("busy");
    const outbox = open(first.transport);
    await outbox.send(hello, id);
    await settle();
    const later = open(second.transport);
    expect(later.items()).toBe(outbox.items());
    await vi.advanceTimersByTimeAsync(2 * minute);
    expect(first.arrivals).toEqual([]);
    expect(second.arrivals).toHaveLength(1);
    expect(outbox.items()).toMatchObject([{ state: { status: "sent" } }]);
  });

  it("continues with a request that was on its way when the last use was closed", async () => {
    stubPage();
    const desk = createDesk(false);
    desk.fates.push("hangs");
    const outbox = open(desk.transport, "reopened");
    await outbox.send(hello, id);
    await settle();
    outbox.close();
    outbox.close();
    const later = open(desk.transport, "reopened");
    expect(later.items()).toMatchObject([{ id, state: { status: "sending" } }]);
    await later.send(hello, id);
    await vi.advanceTimersByTimeAsync(minute);
    expect(later.items()).toMatchObject([{ id, state: { status: "asking" } }]);
    expect(desk.arrivals).toHaveLength(1);
  });

  it("stops sending after the last use is closed, and sends when it is opened again", async () => {
    stubPage();
    const desk = createDesk(true);
    desk.fates.push("busy");
    const [one, two] = [open(desk.transport, "counted"), open(desk.transport, "counted")];
    await one.send(hello, id);
    await settle();
    one.close();
    two.close();
    await vi.advanceTimersByTimeAsync(60 * minute);
    expect(desk.arrivals).toEqual([]);
    const later = open(desk.transport, "counted");
    await settle();
    expect(later.items()).toMatchObject([{ id, state: { status: "sent" } }]);
  });
});
