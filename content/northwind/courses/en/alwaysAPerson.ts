import { text } from "../text.js";

/** Why a person is offered everywhere, and never after something else. */
export const alwaysAPerson = {
  id: "always-a-person",
  version: 1,
  locale: "en",
  title: "A person, always",
  summary: "What we promise customers, and why nobody has to read anything first.",
  audience: "staff",
  goal: "explain our promise, and keep it when you answer.",
  steps: [
    {
      id: "promise",
      target: '[data-tour="contact"]',
      placement: "top",
      title: "Our promise",
      body: text(
        "Wherever customers are in the help centre, they can reach a person with one press. This strip shows who can help and whether they are there now.",
        "It is on every page and in every state: at night, when a search fails, and when the internet is down.",
      ),
    },
    {
      id: "all-ways",
      kind: "practise",
      target: '[data-tour="contact"] button[data-hr~="more-ways-summary"]',
      placement: "top",
      title: "See all the ways to reach us",
      body: text(
        "Press “More ways”. Look at the opening hours and at the cost of each way, because customers will ask you about both. Then close the list.",
      ),
      until: { event: "click" },
      hint: text("“More ways” is the last button in the strip."),
    },
    {
      id: "scams",
      kind: "practise",
      target: ".centre-topics",
      placement: "bottom",
      title: "When the person comes first",
      body: text(
        "Choose the topic “Scams and fraud”. Here the strip is above the answers and not below them. Someone who is losing money right now should not have to read.",
      ),
      until: { appears: '[data-tour="faq"] > [data-risen]:first-child' },
      hint: text("It is one of the last topics. On a small screen you may have to scroll."),
    },
    {
      id: "person-first",
      kind: "check",
      title: "Two topics are different",
      body: text("In most topics the answer comes first and the person is right below it."),
      question: {
        type: "several",
        text: "In which topics does the person come before every answer?",
        options: [
          { id: "billing", text: "Bills and payments" },
          { id: "fraud", text: "Scams and fraud" },
          { id: "moving", text: "Moving home" },
          { id: "bereavement", text: "When someone has died" },
        ],
        correct: ["fraud", "bereavement"],
        feedback: {
          correct: "In both, reading costs more than it helps: money in the one, strength in the other.",
          wrong: "Ask yourself where a text would make things worse. There are two such topics.",
        },
      },
    },
    {
      id: "already-answered",
      kind: "check",
      title: "The answer is on our website",
      body: text(
        "Lina calls. She asks on which day her bill is due. A short answer on the website says it word for word.",
      ),
      question: {
        type: "one",
        text: "Lina asks what our website already says. What do you do?",
        options: [
          {
            id: "link",
            text: "Say that it is on the website, and send her the link",
            feedback: "She chose to call. Perhaps she was there already, or cannot read it well.",
          },
          {
            id: "ask",
            text: "Ask whether she has looked on the website",
            feedback: "It sounds like a reproach, and it does not answer her.",
          },
          {
            id: "answer",
            text: "Tell her the day, and ask if she would like it in writing as well",
            feedback: "She has her answer in one sentence, and the choice is hers.",
          },
        ],
        correct: "answer",
      },
    },
    {
      id: "nobody-reads-first",
      when: { step: "already-answered", is: "wrong" },
      title: "Nobody has to read first",
      body: text(
        "The help centre is an offer. People who call have decided that they want a person, and they need not give a reason.",
        "So answer first. A link is fine as something extra: “I can also send you this in writing.”",
      ),
    },
    {
      id: "stolen-phone",
      kind: "check",
      title: "A call at 23:00",
      body: text(
        "Jonas calls the fault line, which is open day and night. His phone was stolen an hour ago, and he is upset.",
      ),
      question: {
        type: "order",
        text: "A phone was stolen an hour ago. In which order do you help?",
        options: [
          { id: "new-sim", text: "Explain how he gets a new SIM card" },
          { id: "block", text: "Block the SIM card" },
          { id: "calm", text: "Say that you can stop the damage right now" },
          { id: "calls", text: "Look with him for calls that are not his" },
        ],
        correct: ["calm", "block", "calls", "new-sim"],
        feedback: {
          correct: "He hears at once that it is in good hands, and each minute until the block can cost him money.",
          wrong:
            "One sentence first, so that he can listen. Then do what stops the damage, and only then what can wait.",
        },
      },
    },
  ],
  ending: text("If you remember one thing: help first, explain after."),
};
