// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from "vitest";
import { createJourney, type JourneyInput } from "../journey/journey.js";
import { createBeaconSink } from "./beaconSink.js";
import { connectSinks } from "./connectSinks.js";
import type { SinkEvent } from "./sink.js";

const read = (articleId: string): JourneyInput => ({ type: "article.viewed", articleId, title: articleId });
const stepsOf = (events: readonly SinkEvent[]) => events.map(({ step }) => step);

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
