// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from "vitest";
import { createJourney, type JourneyInput } from "../journey/journey.js";
import { createBeaconSink } from "./beaconSink.js";
import { createCallbackSink } from "./callbackSink.js";
import { connectSinks } from "./connectSinks.js";
import { createEventSink } from "./eventSink.js";
import type { SinkEvent } from "./sink.js";

const read = (articleId: string): JourneyInput => ({ type: "article.viewed", articleId, title: articleId });
const search = (query: string): JourneyInput => ({ type: "search.performed", query, results: 0, confidence: "none" });
const stepsOf = (events: readonly SinkEvent[]) => events.map(({ step }) => step);

describe("connectSinks", () => {
  it("sends each event once, in order, from now on, until it is stopped", () => {
    const journey = createJourney({ now: () => 5 });
    journey.record(read("before"));
    const events: SinkEvent[] = [];
    const stop = connectSinks(journey, [createCallbackSink((event) => events.push(event))]);
    journey.record(read("a"));
    stop();
    stop();
    journey.record(read("after"));
    expect(events).toEqual([{ ...read("a"), at: 5, step: 2, journey: journey.id }]);
  });

  it("sends earlier events with the option earlier", () => {
    const journey = createJourney();
    journey.record(read("a"));
    const events: SinkEvent[] = [];
    connectSinks(journey, [createCallbackSink((event) => events.push(event))], { earlier: true });
    expect(stepsOf(events)).toEqual([1]);
  });

  it("sends every event if old ones are dropped or a sink records one itself", () => {
    const journey = createJourney({ limit: 2 });
    const events: SinkEvent[] = [];
    connectSinks(journey, [
      createCallbackSink((event) => {
        events.push(event);
        if (event.step === 3) journey.record({ type: "component.failed", component: "sink" });
      }),
    ]);
    for (let index = 0; index < 10; index++) journey.record(read(`${index}`));
    expect(stepsOf(events)).toEqual(Array.from({ length: 11 }, (_, index) => index + 1));
  });

  it("reports an error of one sink, and sends the event to the others", () => {
    const reported = vi.fn();
    vi.stubGlobal("reportError", reported);
    const journey = createJourney();
    const events: SinkEvent[] = [];
    const broken = createCallbackSink(() => {
      throw new Error("broken");
    });
    connectSinks(journey, [broken, createCallbackSink((event) => events.push(event))]);
    journey.record(read("a"));
    expect(events).toHaveLength(1);
    expect(reported).toHaveBeenCalledWith(new Error("broken"));
  });
});

describe("leavingEvent", () => {
  function leaving(input: JourneyInput, options?: { includeWords: boolean }) {
    const journey = createJourney();
    const events: SinkEvent[] = [];
    connectSinks(journey, [createCallbackSink((event) => events.push(event), options)]);
    journey.record(input);
    return events[0];
  }

  it("has the length of a query and not its words", () => {
    const event = leaving(search("bill of anna"));
    expect(event).toMatchObject({ type: "search.performed", queryLength: 12, results: 0, confidence: "none" });
    expect(event).not.toHaveProperty("query");
  });

  it("has redacted words with the option includeWords, and redacted titles", () => {
    expect(leaving(search("bill of anna@example.com"), { includeWords: true })).toMatchObject({ query: "bill of […]" });
    expect(leaving(read("by anna@example.com"))).toMatchObject({ title: "by […]" });
  });
});

describe("createEventSink", () => {
  it("dispatches events on the window or the given target", () => {
    const received: unknown[] = [];
    const listen = (event: Event) => received.push(event instanceof CustomEvent && event.detail);
    const target = new EventTarget();
    window.addEventListener("handrail:journey", listen);
    target.addEventListener("handrail:journey", listen);
    const journey = createJourney({ now: () => 5 });
    const stop = connectSinks(journey, [createEventSink(), createEventSink(target)]);
    journey.record(read("a"));
    const detail = { ...read("a"), at: 5, step: 1, journey: journey.id };
    expect(received).toEqual([detail, detail]);
    stop();
    window.removeEventListener("handrail:journey", listen);
  });
});

describe("createBeaconSink", () => {
  const fetched = vi.fn<(url: string, init: RequestInit) => Promise<Partial<Response>>>();
  const beacon = vi.fn<(url: string, body: string) => boolean>();
  const bodies = (mock: { mock: { calls: unknown[][] } }) =>
    mock.mock.calls.map(([, sent]) => {
      const body = typeof sent === "string" ? sent : String((sent as RequestInit).body);
      return { size: new TextEncoder().encode(body).length, ...JSON.parse(body) };
    });

  let stops: (() => void)[] = [];

  beforeEach(() => {
    vi.useFakeTimers();
    fetched.mockReset().mockResolvedValue({ ok: true });
    beacon.mockReset().mockReturnValue(true);
    vi.stubGlobal("fetch", fetched);
    Object.assign(navigator, { sendBeacon: beacon });
    visibility("visible");
    return () => {
      for (const stop of stops) stop();
      stops = [];
      vi.useRealTimers();
    };
  });

  function visibility(state: DocumentVisibilityState) {
    Object.defineProperty(document, "visibilityState", { value: state, configurable: true });
    document.dispatchEvent(new Event("visibilitychange"));
  }

  function connected(options = {}) {
    const journey = createJourney({ now: () => 5 });
    const stop = connectSinks(journey, [createBeaconSink({ url: "/events", ...options })]);
    stops.push(stop);
    const record = (count: number, title = "a") => {
      for (let index = 0; index < count; index++) journey.record(read(title));
    };
    return { journey, stop, record };
  }

  it("sends a batch after the interval, with the journey, the steps and the latest event", async () => {
    const { journey, record } = connected();
    record(2);
    expect(fetched).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(fetched).toHaveBeenCalledWith("/events", expect.objectContaining({ method: "POST", keepalive: true }));
    expect(bodies(fetched)).toMatchObject([
      {
        version: 1,
        journey: journey.id,
        leaving: false,
        last: { type: "article.viewed", step: 2, at: 5 },
        events: [
          { ...read("a"), step: 1 },
          { ...read("a"), step: 2 },
        ],
      },
    ]);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(fetched).toHaveBeenCalledTimes(1);
  });

  it("sends at once when a batch is full", () => {
    const { record } = connected({ batch: 3 });
    record(7);
    expect(bodies(fetched).map(({ events }) => events.length)).toEqual([3, 3]);
  });

  it.each([
    ["hidden", () => visibility("hidden")],
    ["left", () => window.dispatchEvent(new Event("pagehide"))],
  ])("sends waiting events once, by a beacon, when the page is %s", (_, leave) => {
    const { record } = connected();
    leave();
    expect(beacon).not.toHaveBeenCalled();
    record(1);
    leave();
    leave();
    expect(bodies(beacon)).toMatchObject([{ leaving: true, events: [{ step: 1 }] }]);
    expect(fetched).not.toHaveBeenCalled();
  });

  it.each<[string, unknown]>([
    ["is missing", undefined],
    ["refuses", () => false],
    [
      "throws",
      () => {
        throw new TypeError("no");
      },
    ],
  ])("falls back to fetch if sendBeacon %s", (_, sendBeacon) => {
    Object.assign(navigator, { sendBeacon });
    const { record } = connected();
    record(1);
    visibility("hidden");
    expect(bodies(fetched)).toMatchObject([{ leaving: true, events: [{ step: 1 }] }]);
  });

  it("sends bodies below 64 kB, with every event", () => {
    const { record } = connected({ batch: 1000 });
    record(300, "ąž🙂".repeat(120));
    visibility("hidden");
    const sent = bodies(beacon);
    expect(sent.length).toBeGreaterThan(2);
    for (const { size } of sent) expect(size).toBeLessThan(64_000);
    expect(sent.flatMap(({ events }) => stepsOf(events))).toEqual(
      Array.from({ length: 300 }, (__, index) => index + 1),
    );
  });

  it.each([
    ["is down", () => Promise.reject(new TypeError("failed"))],
    ["responds with 500", () => Promise.resolve({ ok: false, status: 500 })],
  ])("sends a batch once more, later, if the server %s", async (_, respond) => {
    fetched.mockImplementation(respond);
    const { record } = connected();
    record(1);
    await vi.advanceTimersByTimeAsync(10_000);
    record(1);
    await vi.advanceTimersByTimeAsync(10_000);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(bodies(fetched).map(({ events }) => stepsOf(events))).toEqual([[1], [1, 2], [2]]);
  });

  it("keeps the latest events up to the limit", () => {
    const { record } = connected({ batch: 1000, limit: 5 });
    record(20);
    visibility("hidden");
    expect(bodies(beacon).flatMap(({ events }) => stepsOf(events))).toEqual([16, 17, 18, 19, 20]);
  });

  it("sends waiting events when it is stopped, and removes its listeners and timers", async () => {
    fetched.mockRejectedValue(new TypeError("failed"));
    const { record, stop } = connected();
    record(1);
    stop();
    await vi.advanceTimersByTimeAsync(60_000);
    visibility("hidden");
    expect(fetched).toHaveBeenCalledTimes(1);
    expect(beacon).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });

  it("does not throw on a server", () => {
    vi.stubGlobal("document", undefined);
    vi.stubGlobal("window", undefined);
    vi.stubGlobal("fetch", undefined);
    const { record, stop } = connected();
    record(1);
    expect(() => stop()).not.toThrow();
    vi.unstubAllGlobals();
  });
});
