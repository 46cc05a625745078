import { memoryStore } from "@handrail/core/outbox";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createXapiSender, type XapiSender, type XapiSenderOptions } from "./createXapiSender.js";
import type { XapiStatement } from "./statement.js";
import { createLocks, createLrs } from "./testing/fakeLrs.js";
import { idsOf, options, statementsOf } from "./testing/trainings.js";

let names = 0;
let lrs = createLrs();
let endpoint = "";
const open: XapiSender[] = [];
const onError = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("navigator", { onLine: true, locks: createLocks() });
  lrs = createLrs();
  endpoint = `https://lrs-${names++}.example.com/xapi/`;
});

afterEach(() => {
  for (const sender of open.splice(0)) sender.close();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  onError.mockReset();
});

/** A sender of one page. A later one with the same store is that of a later page. */
function createSender(more: Partial<XapiSenderOptions> = {}) {
  const store = memoryStore(endpoint);
  const { actor } = options;
  const login = { actor, authorization: "Basic abc" };
  const sender = createXapiSender({ endpoint, ...login, fetch: lrs.fetch, store, onError, ...more });
  open.push(sender);
  return sender;
}

const otherActor = { account: { homePage: "https://example.com", name: "k-205" } };

/** The same statements, of another learner. */
function ofOther(statements: readonly XapiStatement[]): readonly XapiStatement[] {
  return statements.map((statement) => ({ ...statement, actor: otherActor, id: `f${statement.id.slice(1)}` }));
}

async function send(sender: XapiSender, statements: readonly XapiStatement[], passMs = 1000) {
  void sender.send(statements);
  await vi.advanceTimersByTimeAsync(passMs);
}

describe("createXapiSender", () => {
  it("posts statements in order and in batches, as xAPI requires", async () => {
    const statements = statementsOf(60);
    const sender = createSender({ headers: () => ({ "X-Tenant": "7" }) });
    await send(sender, statements);
    expect(lrs.requests.map(({ ids }) => ids.length)).toEqual([50, 10]);
    expect(lrs.requests.flatMap(({ ids }) => ids)).toEqual(idsOf(statements));
    expect([...lrs.stored.values()]).toEqual(statements);
    expect(lrs.requests[0]?.url).toBe(`${endpoint}statements`);
    expect(Object.fromEntries(new Headers(lrs.requests[0]?.init.headers))).toEqual({
      authorization: "Basic abc",
      "content-type": "application/json",
      "x-experience-api-version": "1.0.3",
      "x-tenant": "7",
    });
    expect(sender.waiting()).toBe(0);
  });

  it("sends a statement once, also on a later page and from two senders", async () => {
    const statements = statementsOf(3);
    const first = createSender();
    await Promise.all([send(first, statements), send(createSender(), statements)]);
    first.close();
    await send(createSender(), statements);
    expect(lrs.requests.flatMap(({ ids }) => ids)).toEqual(idsOf(statements));
  });

  it.each(["lost before", "lost after", 503, 429, "login page"] as const)(
    "sends again later after %s, and keeps the order of what comes meanwhile",
    async (answer) => {
      lrs.answers = [answer];
      const statements = statementsOf(4);
      const sender = createSender();
      await send(sender, statements.slice(0, 2), 500);
      expect(sender.waiting()).toBe(2);
      await send(sender, statements.slice(2), 500);
      await vi.advanceTimersByTimeAsync(70_000);
      expect([...lrs.stored.keys()]).toEqual(idsOf(statements));
      expect(sender.waiting()).toBe(0);
      expect(onError).not.toHaveBeenCalled();
    },
  );

  it("continues on a later page", async () => {
    lrs.answers = ["lost before"];
    const statements = statementsOf(3);
    const sender = createSender();
    await send(sender, statements, 500);
    sender.close();
    createSender();
    await vi.advanceTimersByTimeAsync(5000);
    expect([...lrs.stored.keys()]).toEqual(idsOf(statements));
  });

  it("counts a statement that the LRS has as sent", async () => {
    const statements = statementsOf(3);
    const [, known] = statements;
    if (known) lrs.stored.set(known.id, known);
    const sender = createSender();
    await send(sender, statements);
    expect([...lrs.stored.keys()].toSorted()).toEqual(idsOf(statements).toSorted());
    expect(sender.waiting()).toBe(0);
    expect(onError).not.toHaveBeenCalled();
  });

  it("sends all others if one is bad, and reports that once", async () => {
    const statements = statementsOf(9);
    const bad = statements[4];
    lrs.bad.add(bad?.id ?? "");
    const sender = createSender();
    await send(sender, statements);
    await send(sender, statements, 600_000);
    expect([...lrs.stored.keys()]).toEqual(idsOf(statements.filter((statement) => statement !== bad)));
    expect(onError.mock.calls).toEqual([[expect.objectContaining({ status: 400 }), bad]]);
    expect(onError.mock.calls[0]?.[0].message).toContain("Bad verb.");
    expect(sender.waiting()).toBe(0);
  });

  it.each([401, 403])("stops after %s and says what to do, until it is resumed", async (status) => {
    lrs.answers = [status];
    const statements = statementsOf(4);
    let credentials = "Bearer old";
    const sender = createSender({ authorization: async () => credentials });
    await send(sender, statements.slice(0, 2));
    await send(sender, statements.slice(2), 3_600_000);
    expect(lrs.requests).toHaveLength(1);
    expect(sender.waiting()).toBe(4);
    expect(onError.mock.calls).toEqual([
      [expect.objectContaining({ message: expect.stringContaining("resume()") }), undefined],
    ]);
    credentials = "Bearer new";
    void sender.resume();
    await vi.advanceTimersByTimeAsync(1000);
    expect(new Headers(lrs.requests[1]?.init.headers).get("Authorization")).toBe("Bearer new");
    expect([...lrs.stored.keys()]).toEqual(idsOf(statements));
    expect(sender.waiting()).toBe(0);
  });

  it("sends on a later page what waits because of the login", async () => {
    lrs.answers = [401];
    const statements = statementsOf(2);
    const sender = createSender();
    await send(sender, statements);
    sender.close();
    createSender();
    await vi.advanceTimersByTimeAsync(1000);
    expect([...lrs.stored.keys()]).toEqual(idsOf(statements));
  });

  it("reports an address without an LRS once, and sends again later", async () => {
    lrs.answers = [404, 404];
    const statements = statementsOf(2);
    await send(createSender(), statements, 60_000);
    expect([...lrs.stored.keys()]).toEqual(idsOf(statements));
    expect(onError.mock.calls).toEqual([
      [expect.objectContaining({ message: expect.stringContaining("`endpoint`") }), undefined],
    ]);
  });

  it("sends what waits of a learner only with the login of that learner", async () => {
    lrs.answers = ["lost before"];
    const first = createSender({ authorization: "Bearer first" });
    await send(first, statementsOf(2), 500);
    first.close();
    const second = createSender({ actor: otherActor, authorization: "Bearer second" });
    await send(second, ofOther(statementsOf(3)), 3_600_000);
    expect(lrs.requests.slice(1).map(({ ids }) => ids.length)).toEqual([3]);
    second.close();
    createSender({ authorization: "Bearer first" });
    await vi.advanceTimersByTimeAsync(60_000);
    const logins = lrs.requests.map(({ init }) => new Headers(init.headers).get("Authorization"));
    expect(logins).toEqual(["Bearer first", "Bearer second", "Bearer first"]);
    expect(lrs.stored.size).toBe(5);
  });

  it("puts the statements of one actor in a request, and goes on for others after 403", async () => {
    lrs.answers = [403];
    const sender = createSender();
    const mine = statementsOf(2);
    const others = ofOther(mine);
    await send(sender, [...mine, ...others], 5000);
    await send(sender, ofOther(statementsOf(3)), 5000);
    expect(lrs.requests.map(({ ids }) => ids)).toEqual([
      idsOf(mine),
      idsOf(others),
      idsOf(ofOther(statementsOf(3))).slice(2),
    ]);
    expect(sender.waiting()).toBe(2);
    void sender.resume();
    await vi.advanceTimersByTimeAsync(1000);
    expect(sender.waiting()).toBe(0);
  });

  it("sends again later if no token can be fetched", async () => {
    const authorization = vi.fn().mockRejectedValueOnce(new Error("Offline.")).mockResolvedValue("Bearer new");
    const statements = statementsOf(1);
    await send(createSender({ authorization }), statements, 10_000);
    expect([...lrs.stored.keys()]).toEqual(idsOf(statements));
  });
});
