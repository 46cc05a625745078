import { text } from "../text.js";

/** Open a handoff by its number and read it. */
export const readTheHandoff = {
  id: "read-the-handoff",
  version: 1,
  locale: "en",
  title: "Read the handoff",
  summary: "Open what a customer chose to pass on, and see in ten seconds what they want and what they tried.",
  audience: "staff",
  goal: "open a handoff by its number and read it in ten seconds.",
  steps: [
    {
      id: "who-waits",
      anchor: "desk.queue",
      placement: "end",
      title: "Peter is on the line",
      body: text(
        "The list shows who waits and for how long. Peter is first. He was in the help centre before he called.",
        "He got a number there that he can read out to you, so that he need not explain everything again.",
      ),
    },
    {
      id: "look-up",
      kind: "practise",
      anchor: "desk.lookup",
      placement: "bottom",
      title: "Look up his number",
      body: text(
        "Peter says: “My number is four eight three, nine one seven.” Type it and open it. Spaces do not matter.",
      ),
      until: { appears: '[data-hr-anchor="desk.lookup"] [data-hr~="summary"]' },
      hint: text("Type 483 917 into the field, then press the button beside it."),
    },
    {
      id: "what-he-wants",
      target: '[data-hr~="summary-question"]',
      placement: "top",
      title: "What he wants, in his words",
      body: text(
        "Read this line first. It is Peter’s own sentence, and the best way to start: “You want to know why your November bill is higher.”",
      ),
    },
    {
      id: "what-failed",
      kind: "check",
      target: '[data-hr~="summary-failed"]',
      placement: "top",
      title: "What did not work",
      body: text("This list is the most useful part: it is what you need not offer again."),
      question: {
        type: "one",
        text: "Which article did Peter read without success?",
        options: [
          {
            id: "bill",
            text: "“Why is my bill higher this month?”",
            feedback: "So do not read it to him. He needs to know what happened on his bill.",
          },
          { id: "payment-day", text: "“Change your payment day”", feedback: "He did not read this one." },
          {
            id: "engineer",
            text: "“Why is there €35 for an engineer on my bill?”",
            feedback: "He read it, but did not say that it failed. It is not in this list.",
          },
        ],
        correct: "bill",
      },
    },
    {
      id: "everything",
      kind: "practise",
      target: '[data-hr~="summary-details-toggle"]',
      placement: "top",
      title: "See everything",
      body: text("Open the rest. You see each search, each article, and earlier cases, with the latest first."),
      until: { event: "click" },
      hint: text(
        "Press the line “Show everything” under the summary. If the summary is not on the screen, look up 483 917 again.",
      ),
    },
    {
      id: "how-often",
      kind: "check",
      target: '[data-hr~="summary"]',
      placement: "start",
      title: "How hard he tried",
      body: text("The number of searches tells you how patient you may expect him to be."),
      question: {
        type: "short",
        text: "How many times did Peter search?",
        correct: ["3", "three", "3 times", "three times", "3 searches"],
        feedback: {
          correct: "Three searches and two articles. He has earned a straight answer.",
          wrong: "Count the lines under “Searched for”, or read the line “Already tried”.",
        },
      },
    },
    {
      id: "no-proof",
      anchor: "desk.lookup",
      placement: "bottom",
      title: "A number is not a password",
      body: text(
        "Anyone can guess six digits. Check who is calling as you always do before you speak about the contract.",
        "If nothing is found, ask for the number once more. If that fails too, just ask what it is about. Never make finding the number the customer’s problem.",
      ),
    },
  ],
  ending: text("Ten seconds of reading save the customer several minutes."),
};
