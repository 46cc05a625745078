import { readFileSync } from "node:fs";
import type { StepBase } from "@handrail/core";
import { describe, expect, it } from "vitest";
import type { Problem } from "../problems.js";
import { readWalkthrough } from "./readWalkthrough.js";

const head = "id: tour\nversion: 1\ntitle: Tour\nsummary: Short.\naudience: staff\n";

function read(fields: string, ...steps: string[]) {
  const problems: Omit<Problem, "file">[] = [];
  const list = steps.map((step) => `  - ${step.trim().replaceAll("\n", "\n    ")}\n`).join("");
  const source = `---\n${head}${fields}steps:\n${list}---\n`;
  const result = readWalkthrough(source, { locale: "en", id: "tour", topics: [] }, (problem, place) =>
    problems.push({ problem, ...place }),
  );
  return { entry: result?.entry, places: result?.places, problems };
}

const base = (id: string) => `id: ${id}\ntitle: A step\nbody: Text.\n`;

// A value for each field that all steps have. The compiler reports a field that is missing here.
const ofEachStep: Readonly<Record<keyof StepBase, string>> = {
  id: "each",
  title: "A step",
  body: "Text.",
  target: "'#menu'",
  anchor: "menu",
  highlights: "['#field']",
  placement: "top",
  route: "/orders/*",
  when: "{ step: first, is: done }",
  next: "last",
};

describe("readWalkthrough", () => {
  it("reads every field that all steps have, and help.schema.json describes it", () => {
    const written = Object.entries(ofEachStep).map(([name, value]) => `${name}: ${value}`);
    const { entry, problems } = read("", base("first"), written.join("\n"), base("last"));
    expect(problems).toEqual([]);
    expect(entry?.steps[1]).toMatchObject({ id: "each", target: "#menu", route: "/orders/*", next: "last" });
    for (const name of Object.keys(ofEachStep)) expect(entry?.steps[1]).toHaveProperty(name);
    const schema = JSON.parse(readFileSync(new URL("../../help.schema.json", import.meta.url), "utf8"));
    expect(Object.keys(schema.$defs.step.properties)).toEqual(expect.arrayContaining(Object.keys(ofEachStep)));
  });

  it("reads steps that practise, check and show media, and branches", () => {
    const { entry, problems } = read(
      "goal: find a case.\nmaxSteps: 5\n",
      `${base("show")}next: practise`,
      `${base("practise")}kind: practise\nuntil:\n  event: click\n  target: '#open'\nhint: Look **above**.\nhintAfterMs: 5000`,
      `${base("check")}kind: check\nquestion:\n  type: one\n  text: Who?\n  options:\n    - id: a\n      text: Ann\n      feedback: Yes, Ann.\n    - id: b\n      text: Bo\n  correct: a\n  feedback:\n    wrong: Not Bo.\nnext:\n  wrong: practise`,
      `${base("media")}kind: media\nwhen:\n  step: check\n  is: correct\nmedia:\n  kind: video\n  src: media/a.webm\n  captions: media/a.vtt\n  poster: media/a.svg\n  transcript: |\n    A hand [opens](help:case) it.`,
      `${base("image")}kind: media\nmedia:\n  kind: image\n  src: media/a.svg\n  alt: The desk`,
    );
    expect(problems).toEqual([]);
    expect(entry).toMatchObject({ goal: "find a case.", maxSteps: 5 });
    expect(entry?.steps).toMatchObject([
      { id: "show", next: "practise" },
      { kind: "practise", until: { event: "click" }, hint: { type: "root" }, hintAfterMs: 5000 },
      { kind: "check", question: { type: "one", correct: "a" }, next: { wrong: "practise" } },
      { kind: "media", when: { step: "check", is: "correct" }, media: { kind: "video", poster: "media/a.svg" } },
      { kind: "media", media: { kind: "image", alt: "The desk" } },
    ]);
  });

  it.each([
    ["an unknown kind", "kind: quiz", 11, "`kind` is quiz. Use show, practise, check or media."],
    ["a field of another kind", "hint: Look up.", 11, "`hint` is not a known field."],
    ["a misspelt field of a question", "kind: check\nquestion:\n  text: A\n  corect: a", 13, "`question` has corect"],
    ["a branch to a step that does not exist", "next: gone", 11, 'steps[0].next is "gone"'],
    [
      "a correct answer that is no option",
      "kind: check\nquestion:\n  type: one\n  text: A\n  options:\n    - id: a\n      text: A\n    - id: b\n      text: B\n  correct: c",
      20,
      'steps[0].question.correct is "c"',
    ],
    ["a question that is missing", "kind: check", 8, "steps[0].question is missing"],
    [
      "a video without a transcript",
      "kind: media\nmedia:\n  kind: video\n  src: media/a.webm\n  captions: media/a.vtt",
      1,
      "`transcript` is missing",
    ],
    [
      "media of another kind",
      "kind: media\nmedia:\n  kind: sound\n  src: a\n  captions: b\n  transcript: c",
      13,
      "`kind` is sound",
    ],
    ["media without fields", "kind: media\nmedia: media/a.svg", 12, "`media` is missing"],
  ])("reports %s at its line", (_, fields, line, problem) => {
    const { problems } = read("", `${base("a")}${fields}`);
    expect(problems[0]).toMatchObject({ line, problem: expect.stringContaining(problem) });
  });
});
