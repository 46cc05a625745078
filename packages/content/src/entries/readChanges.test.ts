import { describe, expect, it } from "vitest";
import type { EntryKind } from "../folder/readFolder.js";
import type { Problem } from "../problems.js";
import { readArticle } from "./readArticle.js";

function read(fields: string, kind: EntryKind = "articles") {
  const problems: Omit<Problem, "file">[] = [];
  const source = `---\nid: pay\ntitle: Pay\nsummary: Short.\n${fields}\n---\nBy card.\n`;
  const { entry } = readArticle(source, { kind, locale: "en", id: "pay", topics: [] }, (problem, place) =>
    problems.push({ problem, ...place }),
  );
  return { entry, problems };
}

describe("readArticle", () => {
  it("reads changes, newest first", () => {
    const { entry, problems } = read(
      "changes:\n  - date: 2026-01-02\n    text: New prices.\n  - date: 2026-05-06\n    text: A picture.\n    fromFeedback: true",
    );
    expect(problems).toEqual([]);
    expect(entry.changes).toEqual([
      { date: "2026-05-06", text: "A picture.", fromFeedback: true },
      { date: "2026-01-02", text: "New prices." },
    ]);
  });

  it("reads answers of customers, and leaves out those that nobody has allowed", () => {
    const { entry, problems } = read(
      "communityAnswers:\n" +
        "  - id: a\n    author: Rasa\n    date: 2026-02-03\n    locale: lt\n    moderatedBy: Ieva\n    moderatedAt: 2026-02-04\n    confirmed: true\n    body: |\n      Skambinkite **ryte**.\n" +
        "  - id: b\n    author: Jonas\n    date: 2026-02-05\n    body: Try this.",
    );
    expect(entry.communityAnswers).toMatchObject([
      { id: "a", author: "Rasa", locale: "lt", moderatedBy: "Ieva", confirmed: true, body: { type: "root" } },
    ]);
    expect(problems).toEqual([
      { line: 15, column: 5, problem: expect.stringContaining("communityAnswers 2: nobody has allowed it") },
    ]);
  });

  it.each([
    ["changes: no", 5, "`changes` must be a list"],
    ["changes:\n  - new", 6, "changes 1: it has no fields"],
    ["changes:\n  - date: 2026-13-01\n    text: a", 6, "changes 1: `date` is not a date"],
    ["changes:\n  - text: a", 6, "changes 1: `date` is missing"],
    ["changes:\n  - date: 2026-01-02\n    text: a\n    fromfeedback: true", 8, "`fromfeedback` is not a known field"],
    ["changes:\n  - date: 2026-01-02\n    text: a\n    fromFeedback: 'yes'", 8, "`fromFeedback` is not true or false"],
  ])("reports %j at its line", (fields, line, problem) => {
    expect(read(fields).problems[0]).toMatchObject({ line, problem: expect.stringContaining(problem) });
  });

  it.each([
    ["walkthrough: tour", 5],
    ["changes:\n  - date: 2026-01-02\n    text: New prices.", 6],
    [
      "communityAnswers:\n  - id: a\n    author: Rasa\n    date: 2026-02-03\n    moderatedBy: Ieva\n    moderatedAt: 2026-02-04\n    body: Try this.",
      6,
    ],
  ])("reports %j of a FAQ entry, which shows only its text", (fields, line) => {
    const [name = ""] = fields.split(":");
    expect(read(fields).problems).toEqual([]);
    const { entry, problems } = read(fields, "faq");
    expect(problems).toMatchObject([{ line, problem: expect.stringContaining(`a FAQ entry has no \`${name}\``) }]);
    expect(entry).not.toHaveProperty(name);
  });
});
