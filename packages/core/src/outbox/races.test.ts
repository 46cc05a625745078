import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createBrowser } from "./testing/fakeBrowser.js";
import { createDesk } from "./testing/fakeDesk.js";

beforeEach(() => void vi.useFakeTimers({ now: Date.parse("2026-11-16T10:00:00Z") }));
afterEach(() => void vi.useRealTimers());

describe("createOutbox, in two tabs at the same moment", () => {
  it.each(Array.from({ length: 40 }, (_, ticks) => ticks))(
    "sends a new request once if the other tab opens %i ticks later",
    async (ticks) => {
      const desk = createDesk(false);
      const browser = createBrowser({ latency: () => 3 });
      const sent = browser.openTab(desk.transport).outbox.send({ text: "Hello" });
      for (let tick = 0; tick < ticks; tick++) await Promise.resolve();
      browser.openTab(desk.transport);
      await vi.advanceTimersByTimeAsync(1000);
      await sent;
      expect(desk.arrivals).toHaveLength(1);
      expect(browser.texts()).toEqual([]);
    },
  );

  it.each(Array.from({ length: 40 }, (_, ticks) => ticks))(
    "sends a waiting request once if the other tab opens %i ticks after a retry",
    async (ticks) => {
      const desk = createDesk(false);
      desk.fates.push("busy");
      const browser = createBrowser({ latency: () => 3 });
      const first = browser.openTab(desk.transport);
      await first.outbox.send({ text: "Hello" });
      await vi.advanceTimersByTimeAsync(1000);
      void first.outbox.retry(first.outbox.items()[0]?.id ?? "");
      for (let tick = 0; tick < ticks; tick++) await Promise.resolve();
      const second = browser.openTab(desk.transport);
      await vi.advanceTimersByTimeAsync(1000);
      // The first attempt was "busy" and did not arrive.
      expect(desk.arrivals).toHaveLength(1);
      expect(second.outbox.items()).toEqual([]);
      expect(browser.texts()).toEqual([]);
    },
  );
});
