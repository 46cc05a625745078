import { text } from "../text.js";

/** Search, read and give up as a customer does. */
export const asACustomer = {
  id: "as-a-customer",
  version: 1,
  locale: "en",
  title: "Be a customer for five minutes",
  summary: "Search, read and say “this did not help”, on the help centre that our customers use.",
  audience: "staff",
  goal: "find an answer in the way that customers look for it.",
  steps: [
    {
      id: "who-comes",
      title: "Who comes here",
      body: text(
        "People come when something is wrong: the internet is down, or a bill is higher than last month. Many are on a phone, in a hurry, or reading in their second language.",
        "They look for one sentence that answers them. You will now do the same.",
      ),
    },
    {
      id: "search",
      kind: "practise",
      target: '[data-tour="search"]',
      placement: "bottom",
      title: "Search as a customer would",
      body: text(
        "Type “my bill is wrong”. Customers write what they see, not the name of a product, and they make typing mistakes. The search expects both.",
      ),
      until: { appears: '[data-tour="search"] [role="option"]' },
      hint: text("Click into the search field at the top and type. Answers appear below it while you type."),
    },
    {
      id: "their-word",
      kind: "check",
      title: "Their word, not ours",
      body: text(
        "We call it a Hub. The search finds an answer only if the answer also has the word that customers use.",
      ),
      question: {
        type: "short",
        text: "Which word would you type if you had never heard of a Hub?",
        correct: [
          "router",
          "the router",
          "my router",
          "wifi router",
          "wi-fi router",
          "modem",
          "box",
          "the box",
          "wifi box",
        ],
        feedback: {
          correct: "That is why our answers about the Hub have this word among their keywords.",
          wrong: "Think of the box that brings the internet into your home. What does your family call it?",
        },
      },
    },
    {
      id: "open-question",
      kind: "practise",
      target: '[data-tour="faq"]',
      placement: "top",
      title: "Open a short answer",
      body: text(
        "Choose one of the questions. Its answer opens in place and takes half a minute to read.",
        "When a customer calls about the same thing, give this answer. It is the same on the web, on the phone and in the chat.",
      ),
      until: { event: "click", target: '[data-tour="faq"] summary' },
      hint: text("Each line with an arrow is a question. Press one of them."),
    },
    {
      id: "did-not-help",
      kind: "practise",
      target: '[data-tour="article"] [data-hr~="feedback"]',
      placement: "top",
      title: "Say that it did not help",
      body: text("At the end of each article we ask whether it helped. Press “No” and watch the strip below it."),
      until: { appears: '[data-tour="article"] [data-hr~="rail"][data-risen]' },
      hint: text("“No” is the second button below the question."),
    },
    {
      id: "after-no",
      kind: "check",
      title: "What comes after “No”",
      body: text("You have seen it on the screen a moment ago."),
      question: {
        type: "one",
        text: "What do we show to a customer whom an answer did not help?",
        options: [
          {
            id: "articles",
            text: "Three more articles on the same topic",
            feedback: "Someone who was not helped once seldom wants to read three times more.",
          },
          {
            id: "person",
            text: "The people who can help, and what we will pass on to them",
            feedback: "The customer can also remove anything that should not be passed on.",
          },
          {
            id: "survey",
            text: "A form that asks why, which must be filled in first",
            feedback: "We may ask why, but nobody has to answer before they can reach us.",
          },
        ],
        correct: "person",
      },
    },
    {
      id: "why-a-person",
      when: { step: "after-no", is: "wrong" },
      target: '[data-tour="article"] [data-hr~="rail"]',
      placement: "top",
      title: "After “No” comes a person",
      body: text(
        "Look at the strip under the article: it has grown. It says who is there now and what we pass on, such as the search and the article.",
        "More articles would only keep people busy. One answer that fails is enough to offer a person.",
      ),
    },
  ],
  ending: text("You now know what a customer has behind them when your phone rings."),
};
