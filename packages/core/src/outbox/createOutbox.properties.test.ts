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
  | { do: "open" };
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constant("send" as const), fate }),
  fc.record({ do: fc.constant("wait" as const), ms: fc.integer({ min: 0, max: 400_000 }) }),
  fc.record({ do: fc.constant("kill" as const), afterTicks: fc.integer({ min: 0, max: 6 }) }),
  fc.record({ do: fc.constant("open" as const) }),
);

/** Lives through the steps; the customer never asks for anything to be sent again. */
async function live(idempotent: boolean, steps: readonly Step[]) {
  const desk = createDesk(idempotent);
  const browser = createBrowser();
  const texts: string[] = [];
  let tab = browser.openTab(desk.transport);
  const others: { kill: () => void }[] = [];
  for (const one of steps) {
    if (one.do === "send") {
      desk.fates.push(one.fate);
      const text = `Message ${texts.length + 1}`;
      texts.push(text);
      // Not waited for to the end: the next step may kill the tab in its midst.
      await Promise.race([tab.outbox.send({ text }), Promise.resolve().then(() => Promise.resolve())]);
    } else if (one.do === "wait") {
      await vi.advanceTimersByTimeAsync(one.ms);
    } else if (one.do === "kill") {
      for (let tick = 0; tick < one.afterTicks; tick++) await Promise.resolve();
      tab.kill();
      tab = browser.openTab(desk.transport);
    } else {
      others.push(browser.openTab(desk.transport));
    }
    for (const text of texts) {
      const isSafe = desk.ticketsFor(text) > 0 || browser.texts().includes(text);
      expect([text, isSafe]).toEqual([text, true]);
      expect(desk.ticketsFor(text)).toBeLessThanOrEqual(1);
    }
  }
  // The customer closes everything.
  for (const { kill } of [tab, ...others]) kill();
  return { desk, browser, texts };
}

describe("an outbox through failures and dying tabs", () => {
  it("makes exactly one ticket of each message where a repetition is told", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        const { desk, browser, texts } = await live(true, steps);
        desk.fates.length = 0;
        const last = browser.openTab(desk.transport);
        await last.outbox.ready;
        await vi.advanceTimersByTimeAsync(20 * 60_000);
        // What was refused, or came without its number, waits for the customer; now they try again.
        for (const { id } of last.outbox.items()) await last.outbox.retry(id);
        await vi.advanceTimersByTimeAsync(20 * 60_000);
        for (const text of texts) expect([text, desk.ticketsFor(text)]).toEqual([text, 1]);
        expect(browser.texts()).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it("never makes two where it is not, until the customer asks", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        const { desk, browser, texts } = await live(false, steps);
        desk.fates.length = 0;
        browser.openTab(desk.transport);
        await vi.advanceTimersByTimeAsync(6 * 3_600_000);
        for (const text of texts) expect(desk.ticketsFor(text)).toBeLessThanOrEqual(1);
      }),
      { numRuns: 300 },
    );
  });
});
