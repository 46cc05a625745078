import { describe, expect, it } from "vitest";
import { checkDraft, type Draft } from "./answerRules.js";

const setting = { today: "2026-11-16", jargon: ["led", "status indication"] };
const good: Draft = {
  title: "Why is the light on my Hub amber?",
  answer: "Amber means that no internet reaches your Hub.",
  person: "fault-line",
  reviewBy: "2027-05-16",
};
const check = (change: Partial<Draft>) => checkDraft({ ...good, ...change }, setting);

describe("checkDraft", () => {
  it("accepts an answer that follows the rules", () => {
    expect(check({})).toEqual({ title: true, answer: true, person: true, reviewBy: true });
  });

  it.each(["", "Amber light", "Why?", "What does the LED status indication mean?"])(
    "rejects the title “%s”",
    (title) => {
      expect(check({ title }).title).toBe(false);
    },
  );

  it.each([
    "",
    "Amber means that no internet reaches your Hub",
    "It depends. There are several reasons.",
    `${"word ".repeat(15)}more.`,
  ])("rejects the first sentence “%s”", (answer) => {
    expect(check({ answer }).answer).toBe(false);
  });

  it("rejects a channel that is closed at night", () => {
    expect(check({ person: "chat" }).person).toBe(false);
  });

  it.each(["", "2026-11-16", "2027-11-17"])("rejects the next check on “%s”", (reviewBy) => {
    expect(check({ reviewBy }).reviewBy).toBe(false);
  });
});
