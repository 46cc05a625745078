import { memoryStore } from "@handrail/core/outbox";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createXapiSender } from "./createXapiSender.js";
import { type Answer, createLocks, createLrs } from "./testing/fakeLrs.js";
import { idsOf, options, statementsOf } from "./testing/trainings.js";

let names = 0;
const statements = statementsOf(20);

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("navigator", { onLine: true, locks: createLocks() });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const anyAnswer = fc.constantFrom<Answer>(200, 401, 404, 408, 429, 500, 503, "lost before", "lost after", "login page");
const anyAction = fc.oneof(
  fc.record({ is: fc.constant("send" as const), count: fc.integer({ min: 1, max: 6 }) }),
  fc.record({ is: fc.constant("send again" as const) }),
  fc.record({ is: fc.constant("wait" as const), ms: fc.constantFrom(10, 60, 3000, 100_000) }),
  fc.record({ is: fc.constant("load again" as const) }),
);

describe("createXapiSender, whatever the network and the LRS do", () => {
  it("delivers each statement once, in order, and reports each bad one once", async () => {
    const anyBad = fc.uniqueArray(fc.nat(statements.length - 1), { maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(fc.array(anyAction, { maxLength: 12 }), fc.array(anyAnswer, { maxLength: 8 }), anyBad, check),
      { numRuns: 60 },
    );
  });
});

async function check(
  actions: readonly (typeof anyAction extends fc.Arbitrary<infer T> ? T : never)[],
  answers: readonly Answer[],
  bad: readonly number[],
) {
  const lrs = createLrs();
  lrs.answers = [...answers];
  const badIds = idsOf(statements.filter((_, index) => bad.includes(index)));
  for (const id of badIds) lrs.bad.add(id);
  const endpoint = `https://lrs-${names++}.example.com/xapi`;
  const refused: string[] = [];
  const open = () =>
    createXapiSender({
      actor: options.actor,
      endpoint,
      fetch: lrs.fetch,
      store: memoryStore(endpoint),
      onError: (_, statement) => void (statement && refused.push(statement.id)),
    });
  let sender = open();
  let sent = 0;
  for (const action of actions) {
    if (action.is === "send") {
      void sender.send(statements.slice(sent, sent + action.count));
      sent = Math.min(statements.length, sent + action.count);
    } else if (action.is === "send again") void sender.send(statements.slice(0, sent));
    else if (action.is === "wait") await vi.advanceTimersByTimeAsync(action.ms);
    else {
      // What was handed over must be stored before the page is closed.
      await vi.advanceTimersByTimeAsync(0);
      sender.close();
      sender = open();
    }
  }
  await vi.advanceTimersByTimeAsync(1000);
  // Each of the answers may refuse the login.
  for (let left = answers.length; left >= 0; left--) {
    void sender.resume();
    await vi.advanceTimersByTimeAsync(3_600_000);
  }
  expect(sender.waiting()).toBe(0);
  const wanted = idsOf(statements.slice(0, sent));
  expect([...lrs.stored.keys()]).toEqual(wanted.filter((id) => !lrs.bad.has(id)));
  expect(refused).toEqual(wanted.filter((id) => lrs.bad.has(id)));
  sender.close();
}
