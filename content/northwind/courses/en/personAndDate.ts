import { text } from "../text.js";

/** Finish an answer with a person and a date. */
export const personAndDate = {
  id: "person-and-date",
  version: 1,
  locale: "en",
  title: "A person and a date",
  summary: "What every answer needs besides its text: a way to reach a person, and a day to check it again.",
  audience: "staff",
  goal: "publish an answer that stays right and never leaves anyone alone.",
  steps: [
    {
      id: "person",
      kind: "practise",
      anchor: "editor.person",
      placement: "top",
      title: "Who helps if this does not?",
      body: text(
        "Choose who can help when the text is not enough. An amber light can be a fault, so think about who is there at night.",
      ),
      until: { appears: '[data-hr-anchor="editor.person"][data-ok]' },
      hint: text("Faults go to the fault line. It is answered day and night."),
    },
    {
      id: "no-numbers",
      kind: "check",
      anchor: "editor.preview",
      placement: "start",
      title: "How the number gets there",
      body: text("In the preview the answer now leads to a person."),
      question: {
        type: "one",
        text: "Why do we link to a channel, and not type the telephone number into the text?",
        options: [
          {
            id: "pretty",
            text: "Because a link looks better",
            feedback: "Looks are not the reason. Think of the day on which a number changes.",
          },
          {
            id: "one-place",
            text: "Because the number then changes in one place for all answers",
            feedback: "And the hours beside it are always right.",
          },
          {
            id: "fewer-calls",
            text: "Because fewer people call if the number is hidden",
            feedback: "We never hide a number. The link shows it.",
          },
        ],
        correct: "one-place",
      },
    },
    {
      id: "review-date",
      kind: "practise",
      anchor: "editor.review",
      placement: "top",
      title: "When is it checked again?",
      body: text(
        "Choose the day on which someone must read this answer again, at most a year from now. After that day readers see that it may be out of date.",
      ),
      until: { appears: '[data-hr-anchor="editor.review"][data-ok]' },
      hint: text("For example, half a year from now. Type the date or open the calendar."),
    },
    {
      id: "months",
      kind: "check",
      title: "Prices change sooner",
      body: text(
        "Prices, charges and rights are checked twice a year. Everything else is checked at least once a year.",
      ),
      question: {
        type: "short",
        text: "You write an answer with a price in it. After how many months must it be checked?",
        correct: ["6", "six", "6 months", "six months", "half a year"],
        feedback: {
          correct: "Sooner still, if you know that the price will change.",
          wrong: "Twice a year means: after half of twelve months.",
        },
      },
    },
    {
      id: "parts",
      kind: "check",
      title: "The parts of an answer",
      body: text("Every answer in the help centre has the same order, so that readers find their way."),
      question: {
        type: "order",
        text: "Put the parts of an answer in order.",
        options: [
          { id: "person", text: "A person, if it did not work" },
          { id: "steps", text: "The steps, at most five" },
          { id: "question", text: "The customer’s question" },
          { id: "answer", text: "The answer, in one sentence" },
        ],
        correct: ["question", "answer", "steps", "person"],
        feedback: {
          correct: "For scams, deaths and danger the person comes right after the answer, before any step.",
          wrong: "Question, answer, how it is done, and who helps if it does not work.",
        },
      },
    },
    {
      id: "read-aloud",
      anchor: "editor.preview",
      placement: "start",
      title: "Read it aloud",
      body: text(
        "This is how customers see it. Read it aloud once. Where you run out of breath, make two sentences. Where you stumble, use another word.",
        "Then ask a colleague from another team whether they understood it. That is the best check there is.",
      ),
    },
  ],
  ending: text("You have written an answer that people understand."),
};
