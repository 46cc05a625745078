import type { CheckStep, MediaStep, PractiseStep, Question, RichText } from "@handrail/core";

/** A paragraph as rich text. */
export function paragraph(value: string): RichText {
  return {
    type: "root",
    children: [{ type: "element", tagName: "p", properties: {}, children: [{ type: "text", value }] }],
  };
}

/** A step in which a new adviser takes over a case on the desk. */
export const practiseStep: PractiseStep = {
  id: "take-over",
  title: "Take over Peter’s case",
  body: paragraph("Peter then sees your name, and nobody else answers him."),
  target: "[data-tour='take-over']",
  kind: "practise",
  until: { event: "click" },
  hint: paragraph("The button is below your reply."),
};

const options = [
  { id: "search", text: "Search for his bill" },
  { id: "summary", text: "Read what he has tried", feedback: "Peter does not have to explain it again." },
  { id: "reply", text: "Reply at once", feedback: "You could repeat an answer that did not help him." },
];

/** The questions of each type. */
export const questions = {
  one: { type: "one", text: "What do you do first?", options, correct: "summary" },
  several: { type: "several", text: "What helps Peter?", options, correct: ["search", "summary"] },
  order: { type: "order", text: "In which order do you do it?", options, correct: ["summary", "search", "reply"] },
  short: { type: "short", text: "Whom do you ask if you are not sure?", correct: ["my trainer", "trainer"] },
} satisfies Record<string, Question>;

/** A step that asks a question. */
export function checkStep(question: Question): CheckStep {
  return {
    id: "first",
    title: "What comes first?",
    body: paragraph("Peter has searched and read an article before he wrote."),
    kind: "check",
    question,
  };
}

/** A step with a picture of the router. */
export const mediaStep: MediaStep = {
  id: "lights",
  title: "What the customer sees",
  body: paragraph("Ask which of the lights is on."),
  kind: "media",
  media: { kind: "image", src: "/media/router-lights.svg", alt: "The front of the router with its three lights." },
};
