import { text } from "../text.js";

/** Write a title and a first sentence that customers understand. */
export const answerFirst = {
  id: "answer-first",
  version: 1,
  locale: "en",
  title: "The answer comes first",
  summary: "Turn an internal note into a title and a first sentence that anyone understands.",
  audience: "staff",
  goal: "write a title that customers would type, and answer it in one sentence.",
  steps: [
    {
      id: "your-reader",
      anchor: "editor.note",
      placement: "bottom",
      title: "Your reader",
      body: text(
        "Write for someone of eleven who is worried or tired. They are not stupid. They have no time to work out what you mean.",
        "This note came from the technicians. You will turn it into an answer.",
      ),
    },
    {
      id: "title",
      kind: "practise",
      anchor: "editor.title",
      placement: "bottom",
      title: "Ask it as a customer would",
      body: text("Replace the title by the question in a customer’s mouth. Nobody says “LED status indication”."),
      until: { appears: '[data-hr-anchor="editor.title"][data-ok]' },
      hint: text(
        "For example: “Why is the light on my Hub amber?” It ends with a question mark and has no technical words.",
      ),
    },
    {
      id: "which-first",
      kind: "check",
      title: "Which first sentence is right?",
      body: text("The question is: “Why is the light on my Hub amber?”"),
      question: {
        type: "one",
        text: "With which sentence does the answer about the amber light start?",
        options: [
          {
            id: "thanks",
            text: "“Thank you for choosing our Hub, which has a light at the front.”",
            feedback: "It is polite, but after it the reader knows no more than before.",
          },
          {
            id: "amber",
            text: "“Amber means that no internet reaches your Hub.”",
            feedback: "Eight words, and the question is answered.",
          },
          {
            id: "depends",
            text: "“There are various possible causes for this, depending on the status of the line.”",
            feedback: "Reasons come after the answer, and only we say “status of the line”.",
          },
        ],
        correct: "amber",
      },
    },
    {
      id: "answer-then-reasons",
      when: { step: "which-first", is: "wrong" },
      title: "First the answer, then the reasons",
      body: text(
        "Many people read one sentence and leave. So the first one has to be enough: yes, no, a price, a date, a place, or what the thing means.",
        "Reasons, exceptions and steps come after it, each in a sentence of its own.",
      ),
    },
    {
      id: "answer",
      kind: "practise",
      anchor: "editor.answer",
      placement: "top",
      title: "Answer it in one sentence",
      body: text("Write the first sentence: at most 15 words, and one idea."),
      until: { appears: '[data-hr-anchor="editor.answer"][data-ok]' },
      hint: text("For example: “Amber means that no internet reaches your Hub.” End with a full stop."),
    },
    {
      id: "our-words",
      kind: "check",
      title: "Words that only we use",
      body: text("A word is ours if your neighbour would not say it."),
      question: {
        type: "several",
        text: "Which of these words would you replace?",
        options: [
          { id: "provisioning", text: "provisioning" },
          { id: "cable", text: "cable" },
          { id: "terminate", text: "terminate the service" },
          { id: "light", text: "light" },
          { id: "cpe", text: "CPE" },
        ],
        correct: ["provisioning", "terminate", "cpe"],
        feedback: {
          correct: "Say “setting up”, “stop the service”, and “Hub”.",
          wrong: "Read each one aloud. Would you say it to your grandmother? Three of them you would not.",
        },
      },
    },
  ],
  ending: text("Title and first sentence are done. They are what most readers will ever see."),
};
