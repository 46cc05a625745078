import fc from "fast-check";
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { Customer, type Press } from "../testing/model/customer.js";
import { type Fate, fates } from "../testing/model/fakeServer.js";

/** One act of the customer, the browser or the server. */
type Step = { name: string; run: (customer: Customer) => Promise<unknown> | unknown };

const fate = fc.constantFrom<Fate>(...fates);
const step = (name: string, run: Step["run"]) => fc.constant<Step>({ name, run });
const presses: Press[] = ["Send again", "Change it", "Don't send it", "Write another message"];

const steps: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: step("type", (customer) => customer.type()) },
  {
    weight: 5,
    arbitrary: fc.tuple(fate, fc.integer({ min: 1, max: 2 })).map(([next, count]) => ({
      name: `send ${count}× (${next})`,
      run: (customer: Customer) => customer.send(next, count),
    })),
  },
  {
    weight: 4,
    arbitrary: fc.tuple(fc.constantFrom(...presses), fate).map(([name, next]) => ({
      name: `${name} (${next})`,
      run: (customer: Customer) => customer.press(name, next),
    })),
  },
  step("unmount", ({ tab }) => tab.unmount()),
  { weight: 3, arbitrary: step("mount", ({ tab }) => tab.mount()) },
  step("reload", ({ tab }) => {
    tab.kill();
    tab.mount();
  }),
  step("kill", ({ tab }) => tab.kill()),
  { weight: 2, arbitrary: step("duplicate tab", (customer) => customer.duplicateTab()) },
  { weight: 2, arbitrary: step("switch tab", (customer) => customer.switchTab()) },
  step("other desk", ({ tab }) => tab.changeDesk()),
  step("other topic", ({ tab }) => {
    tab.topic = tab.topic === "bill" ? "fault" : "bill";
    tab.mount();
  }),
  step("offline", (customer) => customer.setOnline(false)),
  step("online", (customer) => customer.setOnline(true)),
  step("answer, twice", ({ server }) => server.answer()),
  {
    weight: 2,
    arbitrary: fc.integer({ min: 0, max: 100_000 }).map((ms) => ({
      name: `wait ${ms} ms`,
      run: (customer: Customer) => customer.wait(ms),
    })),
  },
);

// HANDRAIL_RUNS=1000 HANDRAIL_SEED=1 runs it longer, from another seed.
const numRuns = Number(process.env.HANDRAIL_RUNS ?? 100);

beforeAll(() => import("./outboxModule.js"));
beforeEach(() => void vi.useFakeTimers({ now: Date.parse("2026-11-16T10:00:00Z") }));
afterEach(() => void vi.useRealTimers());

/** Everything works again, and the customer answers every question with Send again. */
async function endWell(customer: Customer): Promise<void> {
  customer.server.forgetPlans();
  customer.setOnline(true);
  for (const tab of customer.tabs) tab.mount();
  for (let round = 0; round < 6 && customer.missing().length > 0; round++) {
    await customer.wait(round * 60_000);
    for (let turn = 0; turn < customer.tabs.length; turn++, customer.switchTab()) {
      while (customer.tab.buttons("Send again").length > 0) await customer.press("Send again", "ok");
    }
  }
}

describe("ContactForm and its outbox, whatever customer, browser and server do", {
  timeout: 60_000 + 2000 * numRuns,
}, () => {
  it.each([true, false])(
    "makes as many cases as were meant, and loses no word (idempotent: %s)",
    async (isIdempotent) => {
      await fc.assert(
        fc.asyncProperty(fc.array(steps, { minLength: 3, maxLength: 14 }), async (acts) => {
          sessionStorage.clear();
          const customer = new Customer(isIdempotent);
          await customer.wait(0);
          const log: string[] = [];
          for (const { name, run } of acts) {
            log.push(name);
            await run(customer);
            await customer.wait(0);
            expect([log.join(", "), customer.problem()]).toEqual([log.join(", "), undefined]);
          }
          await endWell(customer);
          expect([log.join(", "), customer.problem(), customer.missing()]).toEqual([log.join(", "), undefined, []]);
          for (const tab of customer.tabs) tab.kill();
          document.body.replaceChildren();
        }),
        { numRuns },
      );
    },
  );
});
