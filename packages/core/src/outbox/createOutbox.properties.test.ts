import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createBrowser } from "./testing/fakeBrowser.js";
import { createDesk, type Fate } from "./testing/fakeDesk.js";

beforeEach(() => void vi.useFakeTimers({ now: Date.parse("2026-11-16T10:00:00Z") }));
afterEach(() => void vi.useRealTimers());

const anyFate = fc.constantFrom<Fate>(
  ...(["ok", "lost before", "lost after", "hangs", "busy", "refuses", "no reference", "breaks after"] as const),
);
type Step =
  | { do: "send"; fate: Fate }
  | { do: "wait"; ms: number }
  | { do: "kill"; afterTicks: number }
  | { do: "open" }
  | { do: "retry" };
const anyStep: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constant("send" as const), fate: anyFate }),
  fc.record({ do: fc.constant("wait" as const), ms: fc.integer({ min: 0, max: 400_000 }) }),
  fc.record({ do: fc.constant("kill" as const), afterTicks: fc.integer({ min: 0, max: 6 }) }),
  fc.record({ do: fc.constant("open" as const) }),
  fc.record({ do: fc.constant("retry" as const) }),
);

/** How many ticks each use of storage and locks takes, in turn. */
const latencies = fc.array(fc.integer({ min: 0, max: 8 }), { minLength: 1, maxLength: 20 });

/** Runs the steps and checks after each that no message is lost and none arrives too often. */
async function runSteps(idempotent: boolean, steps: readonly Step[], ticks: readonly number[]) {
  const desk = createDesk(idempotent);
  let turn = 0;
  const browser = createBrowser({ latency: () => ticks[turn++ % ticks.length] ?? 0 });
  const texts: string[] = [];
  /** The texts of which the outbox confirmed that they are stored. */
  const stored = new Set<string>();
  /** How often the customer asked to send each text. */
  const requests = new Map<string, number>();
  let tab = browser.openTab(desk.transport);
  const others: { kill: () => void }[] = [];
  for (const step of steps) {
    if (step.do === "send") {
      desk.fates.push(step.fate);
      const text = `Message ${texts.length + 1}`;
      texts.push(text);
      requests.set(text, 1);
      // Not awaited to the end: the next step may kill the tab while it sends.
      void tab.outbox.send({ text }).then(() => stored.add(text));
      for (let tick = 0; tick < 10; tick++) await Promise.resolve();
    } else if (step.do === "wait") {
      await vi.advanceTimersByTimeAsync(step.ms);
    } else if (step.do === "kill") {
      for (let tick = 0; tick < step.afterTicks; tick++) await Promise.resolve();
      tab.kill();
      tab = browser.openTab(desk.transport);
    } else if (step.do === "open") {
      others.push(browser.openTab(desk.transport));
    } else {
      for (const { id, request, state } of tab.outbox.items()) {
        // The form shows no button for a message that is being sent or has arrived.
        if (state.status !== "asking" && state.status !== "failed") continue;
        requests.set(request.text, (requests.get(request.text) ?? 0) + 1);
        void tab.outbox.retry(id);
      }
    }
    for (const text of stored) {
      const isSafe = desk.ticketsFor(text) > 0 || browser.texts().includes(text);
      expect([text, isSafe]).toEqual([text, true]);
    }
    for (const text of texts) {
      expect(desk.ticketsFor(text)).toBeLessThanOrEqual(idempotent ? 1 : (requests.get(text) ?? 0));
    }
  }
  // The customer closes everything.
  for (const { kill } of [tab, ...others]) kill();
  desk.fates.length = 0;
  return { desk, browser, texts, stored, requests };
}

describe("createOutbox, with failures and dying tabs", () => {
  it("makes exactly one ticket of each message if the desk recognises repetitions", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyStep, { maxLength: 12 }), latencies, async (steps, ticks) => {
        const { desk, browser, stored } = await runSteps(true, steps, ticks);
        const last = browser.openTab(desk.transport);
        await last.outbox.ready;
        await vi.advanceTimersByTimeAsync(20 * 60_000);
        // Refused messages and those without a number wait for the customer, who now tries again.
        for (const { id } of last.outbox.items()) await last.outbox.retry(id);
        await vi.advanceTimersByTimeAsync(20 * 60_000);
        for (const text of stored) expect([text, desk.ticketsFor(text)]).toEqual([text, 1]);
        expect(browser.texts()).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it("never makes a second ticket before the customer asks, and loses no message, if the desk does not", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyStep, { maxLength: 12 }), latencies, async (steps, ticks) => {
        const { desk, browser, texts, stored, requests } = await runSteps(false, steps, ticks);
        const last = browser.openTab(desk.transport);
        await last.outbox.ready;
        await vi.advanceTimersByTimeAsync(60 * 60_000);
        for (const text of texts) expect(desk.ticketsFor(text)).toBeLessThanOrEqual(requests.get(text) ?? 0);
        const visible = last.outbox.items().map(({ request }) => request.text);
        for (const text of stored) {
          expect([text, desk.ticketsFor(text) > 0 || visible.includes(text)]).toEqual([text, true]);
        }
      }),
      { numRuns: 500 },
    );
  });
});
