// @vitest-environment jsdom
import { describe, expect, it, vi } from "vitest";
import { createJourney, type JourneyInput } from "../journey/journey.js";
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
