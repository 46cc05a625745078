import fc from "fast-check";
import type { Browser } from "playwright";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { launchChromium } from "../chromium.js";
import { Customer, type Press, presses } from "./customer.js";
import { type Fate, fates, type ModelServer, startServer } from "./server.js";

/** One act of the customer, the browser or the server. */
interface Step {
  name: string;
  run: (customer: Customer) => unknown;
}

const fate = fc.constantFrom<Fate>(...fates);
const step = (weight: number, name: string, run: Step["run"]) => ({ weight, arbitrary: fc.constant({ name, run }) });

const steps: fc.Arbitrary<Step> = fc.oneof(
  step(4, "type", (customer) => customer.type()),
  {
    weight: 5,
    arbitrary: fc.tuple(fate, fc.integer({ min: 1, max: 2 })).map(([next, count]) => ({
      name: `send ${count}× (${next})`,
      run: (customer: Customer) => customer.send(next, count),
    })),
  },
  {
    weight: 4,
    arbitrary: fc.tuple(fc.constantFrom<Press>(...presses), fate).map(([name, next]) => ({
      name: `${name} (${next})`,
      run: (customer: Customer) => customer.press(name, next),
    })),
  },
  step(1, "unmount", (customer) => customer.unmount()),
  step(2, "mount", (customer) => customer.mount()),
  step(2, "reload", (customer) => customer.reload()),
  step(2, "kill", (customer) => customer.kill()),
  step(2, "duplicate tab", (customer) => customer.duplicateTab()),
  step(2, "switch tab", (customer) => customer.switchTab()),
  step(1, "other desk", (customer) => customer.changeDesk()),
  step(1, "other topic", (customer) => customer.changeTopic()),
  step(1, "offline", (customer) => customer.setOffline(true)),
  step(1, "online", (customer) => customer.setOffline(false)),
  step(1, "answer", (customer) => customer.answer()),
  step(1, "wait", () => new Promise((resolve) => setTimeout(resolve, 300))),
);

// A part of the full 2,000 runs: HANDRAIL_RUNS=2000 npm run test:slow. HANDRAIL_SEED sets where they start.
const runCount = Number(process.env.HANDRAIL_RUNS ?? 200);
const seed = Number(process.env.HANDRAIL_SEED ?? 20_261_116);
const lanes = 4;

let browser: Browser;
let server: ModelServer;
beforeAll(async () => {
  [browser, server] = await Promise.all([launchChromium(), startServer()]);
}, 60_000);
afterAll(async () => {
  await browser.close();
  server.close();
});

async function check(acts: readonly Step[], run: string, isIdempotent: boolean) {
  const context = await browser.newContext();
  const customer = new Customer(context, server, run, isIdempotent);
  const log = [run];
  try {
    await customer.start();
    for (const { name, run: act } of acts) {
      log.push(name);
      await act(customer);
    }
    await vi.waitFor(async () => expect([log, await customer.problem()]).toEqual([log, undefined]), {
      timeout: 10_000,
    });
    await customer.endWell();
    await vi.waitFor(
      async () => expect([log, await customer.problem(), customer.missing()]).toEqual([log, undefined, []]),
      { timeout: 10_000 },
    );
  } finally {
    await context.close();
  }
}

describe("ContactForm in Chromium, whatever customer, browser and server do", () => {
  it.concurrent.each(Array.from({ length: lanes }, (_, lane) => lane))(
    "makes as many cases as were meant, and loses no word (lane %i)",
    { timeout: 60_000 + 30_000 * runCount },
    async (lane) => {
      const arrays = fc.sample(fc.array(steps, { minLength: 3, maxLength: 12 }), {
        seed: seed + lane,
        numRuns: runCount / lanes,
      });
      for (const [index, acts] of arrays.entries()) await check(acts, `Lane ${lane}, run ${index}`, index % 2 === 0);
    },
  );
});
