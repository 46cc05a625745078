import { fullHandoff, fullRequest } from "@handrail-tooling/testing/fixtures";
import { describe, expect, it } from "vitest";
import { lt } from "../messages/lt/index.js";
import { helpScoutBeaconLimits, helpScoutPrefill, helpScoutSessionData } from "./helpScoutBeacon.js";

describe("helpScoutSessionData", () => {
  it("returns labelled values", () => {
    expect(helpScoutSessionData(fullHandoff)).toMatchObject({
      Question: "Why is my bill higher?",
      "Searched for": expect.stringContaining("late fee"),
    });
  });

  it("keeps to the Beacon's number of keys and lengths, and names what was shortened", () => {
    const { keys, key, value } = helpScoutBeaconLimits.session;
    const searches = Array.from({ length: 200 }, () => ({ query: "m".repeat(400), confidence: "none" as const }));
    const long = helpScoutSessionData({ ...fullHandoff, searches }, { messages: lt });
    expect(long.left_out).toBe("searches, summary");
    for (const data of [helpScoutSessionData(fullHandoff), long]) {
      expect(Object.keys(data).length).toBeLessThanOrEqual(keys);
      for (const [label, text] of Object.entries(data)) {
        expect(label.length).toBeLessThanOrEqual(key);
        expect(text.length).toBeLessThanOrEqual(value);
      }
    }
  });
});

describe("helpScoutPrefill", () => {
  it("puts parts without a field into the text", () => {
    expect(helpScoutPrefill(fullRequest)).toEqual({
      name: "Ona Onaitė",
      email: "ona@example.com",
      subject: "November bill",
      text: expect.stringMatching(
        /^Please look[\s\S]*Phone: \+37060012345[\s\S]*Files left out: bill\.pdf[\s\S]*late fee/,
      ),
    });
  });

  it("moves a name that is too long into the text", () => {
    const { name, text } = helpScoutPrefill({ message: "Hi", locale: "en", name: "O".repeat(81) });
    expect(name).toBeUndefined();
    expect(text).toContain(`Name: ${"O".repeat(81)}`);
  });
});
