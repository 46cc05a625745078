import { emptyHandoff, fullHandoff } from "@handrail-tooling/testing/fixtures";
import { describe, expect, it } from "vitest";
import { countBytes } from "../text/measure.js";
import { zendeskMessagingFields, zendeskMessagingLimits, zendeskMessagingTags } from "./zendeskMessaging.js";

const fields = { summary: 101, question: 102, searches: "103", left_out: 104 };

describe("zendeskMessagingFields", () => {
  it("returns a list of ids and values", () => {
    expect(zendeskMessagingFields(fullHandoff, { fields })).toEqual([
      { id: "101", value: expect.stringContaining("Question: Why is my bill higher?") },
      { id: "102", value: "Why is my bill higher?" },
      { id: "103", value: expect.stringContaining("late fee") },
    ]);
  });

  it("uses more than half of its 4,000 bytes and never exceeds them, also in Arabic", () => {
    const query = "فاتورة أعلى 😀".repeat(9);
    const searches = Array.from({ length: 200 }, () => ({ query, confidence: "none" as const }));
    const list = zendeskMessagingFields({ ...fullHandoff, searches }, { fields });
    expect(countBytes(JSON.stringify(list))).toBeLessThanOrEqual(zendeskMessagingLimits.bytes);
    expect(countBytes(JSON.stringify(list))).toBeGreaterThan(zendeskMessagingLimits.bytes / 2);
    expect(list.find(({ id }) => id === "104")?.value).toBe("searches, summary");
  });
});

describe("zendeskMessagingTags", () => {
  it("writes the topic without spaces, and whether a search failed", () => {
    const topic = "My bill & fees";
    expect(zendeskMessagingTags({ ...fullHandoff, topic })).toEqual([
      "handrail",
      "topic_my_bill_fees",
      "search_failed",
    ]);
  });

  it("returns one tag for an empty handoff", () => {
    expect(zendeskMessagingTags(emptyHandoff)).toEqual(["handrail"]);
  });
});
