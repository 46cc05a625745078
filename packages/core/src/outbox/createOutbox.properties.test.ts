import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createBrowser, createDesk, type Fate } from "./testing/world.js";

beforeEach(() => void vi.useFakeTimers({ now: Date.parse("2026-11-16T10:00:00Z") }));
afterEach(() => void vi.useRealTimers());

const fate = fc.constantFrom<Fate>(
  ...(["ok", "lost before", "lost after", "hangs", "busy", "refuses", "no reference", "breaks after"] as const),
);
type Step =
  | { do: "send"; fate: Fate }
  | { do: "wait"; ms: number }
  | { do: "kill"; afterTicks: number }
  | { do: "open" }
  | { do: "retry" };
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constant("send" as const), fate }),
  fc.record({ do: fc.constant("wait" as const), ms: fc.integer({ min: 0, max: 400_000 }) }),
  fc.record({ do: fc.constant("kill" as const), afterTicks: fc.integer({ min: 0, max: 6 }) }),
  fc.record({ do: fc.constant("open" as const) }),
  fc.record({ do: fc.constant("retry" as const) }),
);

/** How many ticks storage and locks take, time after time. */
const latencies = fc.array(fc.integer({ min: 0, max: 8 }), { minLength: 1, maxLength: 20 });

/** Lives through the steps. */
async function live(idempotent: boolean, steps: readonly Step[], ticks: readonly number[]) {
  const desk = createDesk(idempotent);
  let turn = 0;
  const browser = createBrowser({ latency: () => ticks[turn++ % ticks.length] ?? 0 });
  const texts: string[] = [];
  /** What the customer was told is kept. */
  const kept = new Set<string>();
  /** How often they asked for each to be sent. */
  const asked = new Map<string, number>();
  let tab = browser.openTab(desk.transport);
  const others: { kill: () => void }[] = [];
  for (const one of steps) {
    if (one.do === "send") {
      desk.fates.push(one.fate);
      const text = `Message ${texts.length + 1}`;
      texts.push(text);
      asked.set(text, 1);
      // Not waited for to the end: the next step may kill the tab in its midst.
      void tab.outbox.send({ text }).then(() => kept.add(text));
      for (let tick = 0; tick < 10; tick++) await Promise.resolve();
    } else if (one.do === "wait") {
      await vi.advanceTimersByTimeAsync(one.ms);
    } else if (one.do === "kill") {
      for (let tick = 0; tick < one.afterTicks; tick++) await Promise.resolve();
      tab.kill();
      tab = browser.openTab(desk.transport);
    } else if (one.do === "open") {
      others.push(browser.openTab(desk.transport));
    } else {
      for (const { id, request, state } of tab.outbox.items()) {
        // What was sent, or is on its way, has no button.
        if (state.status !== "asking" && state.status !== "failed") continue;
        asked.set(request.text, (asked.get(request.text) ?? 0) + 1);
        void tab.outbox.retry(id);
      }
    }
    for (const text of kept) {
      const isSafe = desk.ticketsFor(text) > 0 || browser.texts().includes(text);
      expect([text, isSafe]).toEqual([text, true]);
    }
    for (const text of texts) {
      expect(desk.ticketsFor(text)).toBeLessThanOrEqual(idempotent ? 1 : (asked.get(text) ?? 0));
    }
  }
  // The customer closes everything.
  for (const { kill } of [tab, ...others]) kill();
  desk.fates.length = 0;
  return { desk, browser, texts, kept, asked };
}

describe("an outbox through failures and dying tabs", () => {
  it("makes exactly one ticket of each message where a repetition is told", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), latencies, async (steps, ticks) => {
        const { desk, browser, kept } = await live(true, steps, ticks);
        const last = browser.openTab(desk.transport);
        await last.outbox.ready;
        await vi.advanceTimersByTimeAsync(20 * 60_000);
        // What was refused, or came without its number, waits for the customer; now they try again.
        for (const { id } of last.outbox.items()) await last.outbox.retry(id);
        await vi.advanceTimersByTimeAsync(20 * 60_000);
        for (const text of kept) expect([text, desk.ticketsFor(text)]).toEqual([text, 1]);
        expect(browser.texts()).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it("never makes two where it is not, until the customer asks, and loses none", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), latencies, async (steps, ticks) => {
        const { desk, browser, texts, kept, asked } = await live(false, steps, ticks);
        const last = browser.openTab(desk.transport);
        await last.outbox.ready;
        await vi.advanceTimersByTimeAsync(60 * 60_000);
        for (const text of texts) expect(desk.ticketsFor(text)).toBeLessThanOrEqual(asked.get(text) ?? 0);
        const shown = last.outbox.items().map(({ request }) => request.text);
        for (const text of kept) {
          expect([text, desk.ticketsFor(text) > 0 || shown.includes(text)]).toEqual([text, true]);
        }
      }),
      { numRuns: 500 },
    );
  });
});
