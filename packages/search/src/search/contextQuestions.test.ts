import { createJourney, type JourneyInput } from "@handrail/core/journey";
import { describe, expect, it } from "vitest";
import { contextQuestions, questionsToOffer } from "./contextQuestions.js";

const read = (title: string): JourneyInput => ({ type: "article.viewed", articleId: title, title });
const eventsOf = (...inputs: JourneyInput[]) => {
  const journey = createJourney();
  for (const input of inputs) journey.record(input);
  return journey.events();
};
const topics = [{ id: "bills", title: "Bills and payments" }];
const hits = (...titles: string[]) => titles.map((title) => ({ id: title, title }));

describe("contextQuestions", () => {
  it("asks about what was opened last, and about the topic of the page in that topic", () => {
    const events = eventsOf(
      read("Roaming"),
      { type: "walkthrough.started", walkthroughId: "sim", title: "Activate your SIM" },
      { type: "search.performed", query: "boat", results: 0, confidence: "none" },
    );
    expect(contextQuestions(events, "bills", topics)).toEqual([
      { query: "Activate your SIM" },
      { query: "Bills and payments", topics: ["bills"] },
    ]);
  });

  it("asks nothing on a page without a topic, before the customer has opened anything", () => {
    expect(contextQuestions([], undefined, topics)).toEqual([]);
    expect(contextQuestions([], "unknown", topics)).toEqual([]);
  });
});

describe("questionsToOffer", () => {
  it("offers the first three of each subject, five in all, each once and nothing that was opened", () => {
    const found = [hits("a", "b", "c", "d", "e"), hits("c", "b", "f", "g"), hits("h")];
    expect(questionsToOffer(eventsOf(read("a")), found)).toEqual(["b", "c", "d", "f", "h"]);
  });
});
