import { text } from "../text.js";

/** Answer without asking for what the handoff already says. */
export const neverAskAgain = {
  id: "never-ask-again",
  version: 1,
  locale: "en",
  title: "Answer without asking again",
  summary: "Your first sentence, taking over, and handing on to a specialist.",
  audience: "staff",
  goal: "take over a case without asking for anything that the customer has already passed on.",
  steps: [
    {
      id: "first-sentence",
      kind: "check",
      anchor: "desk.case",
      placement: "start",
      title: "Your first sentence",
      body: text("You have read Peter’s handoff, and he is waiting for you to speak."),
      question: {
        type: "one",
        text: "How do you start the call with Peter?",
        options: [
          {
            id: "how-can-i",
            text: "“Hello, how can I help you?”",
            feedback: "Now he has to repeat what he already passed on.",
          },
          {
            id: "have-you-read",
            text: "“Have you read our article about bills?”",
            feedback: "The handoff says that he has, and that it did not help.",
          },
          {
            id: "i-see",
            text: "“Hello Peter. You want to know why your November bill is higher. I have it in front of me.”",
            feedback: "He hears that he was understood, and nothing was asked twice.",
          },
        ],
        correct: "i-see",
      },
    },
    {
      id: "show-you-read",
      when: { step: "first-sentence", is: "wrong" },
      anchor: "desk.case",
      placement: "start",
      title: "Show that you have read it",
      body: text(
        "People who repeat themselves lose trust before you start. Say in one sentence what you know, and let them correct you.",
        "“You want to know why …, and the article about bills did not help. Is that right?”",
      ),
    },
    {
      id: "write-reply",
      kind: "practise",
      anchor: "desk.reply",
      placement: "top",
      title: "Write the answer",
      body: text(
        "The €35 is for the engineer’s visit on 29 October, which replaced a broken socket. Write Peter one or two sentences: first the answer, then what happens next.",
      ),
      until: { appears: '[data-hr-anchor="desk.reply"][data-written]' },
      hint: text(
        "For example: “The extra €35 is for the engineer’s visit on 29 October. If you think that it is not right, I will check it today and call you.”",
      ),
    },
    {
      id: "take-over",
      kind: "practise",
      anchor: "desk.take-over",
      placement: "top",
      title: "Take over the case",
      body: text("From now on Peter sees your name, and nobody else answers him. Take it over when you are ready."),
      until: { appears: '[data-hr-anchor="desk.taken"]' },
      hint: text("The button is below your reply."),
    },
    {
      id: "do-not-ask",
      kind: "check",
      target: '[data-hr~="summary"]',
      placement: "bottom",
      title: "What you need not ask",
      body: text("The handoff answers some questions, and others it cannot answer."),
      question: {
        type: "several",
        text: "What do you never ask Peter, because it is in the handoff?",
        options: [
          { id: "question", text: "What his question is" },
          { id: "identity", text: "What you need to check who he is" },
          { id: "product", text: "Which product it is about" },
          { id: "agree", text: "Whether he agrees with the charge" },
          { id: "tried", text: "What he has already tried" },
        ],
        correct: ["question", "product", "tried"],
        feedback: {
          correct: "And you still check who is calling, and ask what he would like.",
          wrong: "Three things are written in the summary. Who is calling and what he wants to happen are not.",
        },
      },
    },
    {
      id: "call-order",
      kind: "check",
      title: "The whole call",
      body: text("A call with a number always goes the same way."),
      question: {
        type: "order",
        text: "Put the parts of a call with a number in order.",
        options: [
          { id: "answer", text: "Answer the question" },
          { id: "open", text: "Open the handoff by its number" },
          { id: "next", text: "Say what happens next, and when" },
          { id: "check", text: "Check who is calling" },
          { id: "repeat", text: "Say in one sentence what you have read" },
        ],
        correct: ["open", "repeat", "check", "answer", "next"],
        feedback: {
          correct: "Read, show that you have read, check, answer, and promise only what you can do.",
          wrong:
            "The customer should hear first that you know what it is about. Speak about the contract only after the check.",
        },
      },
    },
    {
      id: "hand-on",
      anchor: "desk.trainer",
      placement: "bottom",
      title: "When it is not for you",
      body: text(
        "Some cases need a specialist. Hand them on together with the handoff, and add your own sentence. The customer should never start from the beginning.",
        "Not sure? Your trainer is one press away, in the middle of a call too.",
      ),
    },
  ],
  ending: text("Peter called once, explained it once, and has his answer."),
};
