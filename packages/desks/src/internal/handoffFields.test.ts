// @vitest-environment node
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chatwootAttributes, chatwootLimits } from "../chatwoot/chatwoot.js";
import { helpScoutBeaconLimits, helpScoutPrefill, helpScoutSessionData } from "../help-scout/helpScout.js";
import { intercomAttributes, intercomLimits } from "../intercom/intercom.js";
import { wordsEn } from "../messages/en/index.js";
import { wordsLt } from "../messages/lt/index.js";
import { salesforcePrechatFields, salesforcePrechatLimits } from "../salesforce/salesforce.js";
import { handoff, longHandoff, whole } from "../testing/requests.js";
import { zendeskMessagingFields, zendeskMessagingLimits, zendeskMessagingTags } from "../zendesk/zendesk.js";
import { handoffFields } from "./handoffFields.js";
import { countBytes } from "./text.js";

const fields = { summary: 101, question: 102, searches: "103", left_out: 104 };
const nothing = { version: 1, locale: "en", searches: [], articles: [], steps: [] } as const;

describe("handoffFields", () => {
  it("has a flat field for every part of a handoff", () => {
    expect(handoffFields(handoff, { limit: 1000, words: wordsEn })).toEqual({
      question: "Why is my bill higher?",
      topic: "billing",
      product: "Fibre 500",
      page: "https://northwind.example/help/bill",
      language: "lt",
      reference: "428513",
      minutes: "10",
      searches: "bill higher (found nothing certain)\nlate fee (found nothing)",
      articles: "Read your bill (did not help)",
      steps: "Restart the router: restart (did not work)",
      history: "2026-01-02 C-1: Moved house",
      summary: expect.stringContaining("late fee (found nothing)"),
    });
  });

  it("keeps the newest of a list, and says how many are left out and where", () => {
    const { searches = "", left_out } = handoffFields(longHandoff(50), { limit: 120, words: wordsEn });
    expect(searches.split("\n")[0]).toBe("and 48 earlier ones left out");
    expect(searches).toContain("search of the number 50");
    expect(left_out).toBe("searches, summary");
  });

  it("says it in the words it is given", () => {
    expect(handoffFields(longHandoff(50), { limit: 120, words: wordsLt }).searches).toMatch(/^praleist/);
  });

  it("keeps to any limit, breaks no character, and names what it shortened", () => {
    const word = fc.string({ unit: fc.constantFrom("a", "ف", "😀", "日", " ", "\n"), maxLength: 80 });
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 20 }),
        word,
        fc.integer({ min: 30, max: 400 }),
        (words, question, limit) => {
          const searches = words.map((query) => ({ query, confidence: "sure" as const }));
          const values = handoffFields({ ...nothing, question, searches }, { limit, words: wordsEn });
          for (const value of Object.values(values)) {
            expect(value.length).toBeLessThanOrEqual(limit);
            expect(value).not.toMatch(/\p{Cs}/u);
          }
          const all = handoffFields({ ...nothing, question, searches }, { limit: 1e6, words: wordsEn });
          const names = Object.keys(all) as (keyof typeof all)[];
          const shortened = names.filter((name) => values[name] !== all[name]);
          expect(values.left_out?.split(", ") ?? []).toEqual(shortened);
        },
      ),
      { numRuns: 500, seed: 11 },
    );
  });
});

describe("widgets", () => {
  it("gives Zendesk's Messaging a list of fields within 4 kB, also in Arabic", () => {
    expect(zendeskMessagingFields(handoff, { fields })).toEqual([
      { id: "101", value: expect.stringContaining("Question: Why is my bill higher?") },
      { id: "102", value: "Why is my bill higher?" },
      { id: "103", value: expect.stringContaining("late fee") },
    ]);
    const searches = Array.from({ length: 200 }, () => ({
      query: "فاتورة أعلى 😀".repeat(9),
      confidence: "none" as const,
    }));
    const long = zendeskMessagingFields({ ...handoff, searches }, { fields });
    expect(countBytes(JSON.stringify(long))).toBeLessThanOrEqual(zendeskMessagingLimits.bytes);
    expect(countBytes(JSON.stringify(long))).toBeGreaterThan(zendeskMessagingLimits.bytes / 2);
    expect(long.find(({ id }) => id === "104")?.value).toBe("searches, summary");
  });

  it("gives Zendesk's Messaging tags without spaces", () => {
    const topic = "My bill & fees";
    expect(zendeskMessagingTags({ ...handoff, topic })).toEqual(["handrail", "topic_my_bill_fees", "search_failed"]);
    expect(zendeskMessagingTags(nothing)).toEqual(["handrail"]);
  });

  it.each([
    ["Intercom", (size: number) => intercomAttributes(longHandoff(size)), intercomLimits.value],
    ["Chatwoot", (size: number) => chatwootAttributes(longHandoff(size)), chatwootLimits.value],
  ])("gives %s flat texts within its limit", (_, attributes, limit) => {
    for (const size of [0, 1, 5, 60, 200]) {
      const values = attributes(size);
      for (const [name, value] of Object.entries(values)) {
        expect(name).toMatch(/^handrail_[a-z_]+$/);
        expect(typeof value).toBe("string");
        expect(value.length).toBeLessThanOrEqual(limit);
      }
      expect(size === 200).toBe(size > 60 && values.handrail_left_out !== undefined);
    }
    expect(Object.keys(attributes(1))).toHaveLength(limit > 400 ? 12 : 13);
  });

  it("gives Salesforce hidden fields by your names", () => {
    const named = { summary: "Tried__c", question: "Question__c", history: "History__c" };
    const values = salesforcePrechatFields({ ...handoff, history: undefined }, { fields: named });
    expect(Object.keys(values)).toEqual(["Tried__c", "Question__c"]);
    expect(values.Tried__c?.length).toBeLessThanOrEqual(salesforcePrechatLimits.value);
    expect(salesforcePrechatFields(handoff, { fields: named, limit: 2000 }).Tried__c).toContain("Restart the router");
  });

  it("gives Help Scout's Beacon labelled data of at most 20 keys", () => {
    const { keys, key, value } = helpScoutBeaconLimits.session;
    const data = helpScoutSessionData(handoff);
    expect(data).toMatchObject({
      Question: "Why is my bill higher?",
      "Searched for": expect.stringContaining("late fee"),
    });
    const searches = Array.from({ length: 200 }, () => ({ query: "m".repeat(400), confidence: "none" as const }));
    const long = helpScoutSessionData({ ...handoff, searches }, { words: wordsLt });
    expect(long.left_out).toBe("searches, summary");
    for (const all of [data, long]) {
      expect(Object.keys(all).length).toBeLessThanOrEqual(keys);
      for (const [label, text] of Object.entries(all)) {
        expect(label.length).toBeLessThanOrEqual(key);
        expect(text.length).toBeLessThanOrEqual(value);
      }
    }
  });

  it("prefills Help Scout's Beacon, with what does not fit its fields in the text", () => {
    expect(helpScoutPrefill(whole)).toEqual({
      name: "Ona Onaitė",
      email: "ona@example.com",
      subject: "November bill",
      text: expect.stringMatching(
        /^Please look[\s\S]*Phone: \+37060012345[\s\S]*Files left out: bill\.pdf[\s\S]*late fee/,
      ),
    });
    const { name, text } = helpScoutPrefill({ message: "Hi", locale: "en", name: "O".repeat(81) });
    expect(name).toBeUndefined();
    expect(text).toContain(`Name: ${"O".repeat(81)}`);
  });
});
