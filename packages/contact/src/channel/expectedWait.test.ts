import type { Channel, RoutedChannel } from "@handrail/core";
import { essential as en } from "@handrail/core/messages/en/essential";
import { panel as panelMessages } from "@handrail/core/messages/en/panel";
import { lt } from "@handrail/core/messages/lt";
import { describe, expect, it } from "vitest";
import { expectedWait } from "./expectedWait.js";

const now = Date.parse("2026-11-16T08:00:00Z");
const routed = (channel: Partial<Channel>, state: "open" | "closed" | "unknown" = "open"): RoutedChannel => ({
  id: "phone",
  channel: { kind: "phone", number: "+37052000000", ...channel } as Channel,
  availability: { state } as RoutedChannel["availability"],
  emphasised: false,
});
const measured = (measuredAt: string, time = "PT4M") => ({
  wait: { time, source: "our telephone system", measuredAt },
});

describe("expectedWait", () => {
  it.each([
    ["2026-11-16T07:58:00Z", "PT4M", "About 4 minutes to wait (our telephone system, 2 minutes ago)"],
    ["2026-11-16T08:00:30Z", "PT1M", "About 1 minute to wait (our telephone system, this minute)"],
    ["2026-11-16T06:30:00Z", "PT2H", "About 2 hours to wait (our telephone system, 1 hour ago)"],
    ["2026-11-15T08:00:00Z", "P1D", "About 1 day to wait (our telephone system, 24 hours ago)"],
  ])("describes a wait measured at %s as %s: %s", (at, time, text) => {
    expect(expectedWait(routed(measured(at, time)), { messages: en, panelMessages, now })).toBe(text);
  });

  it("describes a wait in Lithuanian", () => {
    expect(expectedWait(routed(measured("2026-11-16T07:58:00Z")), { messages: lt, panelMessages: lt.panel, now })).toBe(
      "Laukti apie 4 minutes (our telephone system, prieš 2 minutes)",
    );
  });

  it.each([
    ["there is no measurement", routed({}), now],
    ["it is older than a day", routed(measured("2026-11-15T07:59:00Z")), now],
    ["it is in the future", routed(measured("2026-11-16T08:01:00Z")), now],
    ["its instant is not valid", routed(measured("soon")), now],
    ["the channel is closed", routed(measured("2026-11-16T07:58:00Z"), "closed"), now],
    ["the page is not hydrated", routed(measured("2026-11-16T07:58:00Z")), undefined],
  ])("returns undefined if %s", (_, channel, at) => {
    expect(expectedWait(channel, { messages: en, panelMessages, now: at })).toBeUndefined();
  });
});
