import type { HelpArticle } from "@handrail/core";
import { en } from "@handrail/core/messages/en";
import { defineTransport, TransportError } from "@handrail/core/outbox";
import { northwind } from "@handrail-demo/northwind";
import { defineStates } from "@handrail-tooling/testing/states";
import { Basic } from "./examples/basic.js";
import { HelpAnswer } from "./HelpAnswer.js";

const { articles } = northwind.en.content;

function find(id: string): HelpArticle {
  const article = articles.find((other) => other.id === id);
  if (!article) throw new Error(`The demo content has no article ${id}.`);
  return article;
}

const billIsWrong = find("bill-is-wrong");
const longWord = "Rechtsschutzversicherungsgesellschaften".repeat(5);

const refusing = defineTransport({ name: "refusing", receipt: "accepted", idempotent: true }, async () => {
  throw new TransportError("The server refuses votes.", { retry: "never", status: 403 });
});

/** A text in three sections. */
const inSections: HelpArticle["body"] = {
  type: "root",
  children: ["What to check first", "What we can change", "When you get the money back"].flatMap((value) => [
    {
      type: "element",
      tagName: "h2",
      properties: { id: value.toLowerCase().replaceAll(" ", "-") },
      children: [{ type: "text", value }],
    },
    { type: "element", tagName: "p", children: [{ type: "text", value: billIsWrong.summary }] },
  ]),
};

const moderated = { moderatedBy: "Ieva, customer care", moderatedAt: "2026-11-04" };
const paragraph = (value: string) => ({ type: "element", tagName: "p", children: [{ type: "text", value }] }) as const;
const communityAnswers: NonNullable<HelpArticle["communityAnswers"]> = [
  {
    ...{ id: "photo", author: "Rasa K.", date: "2026-11-03", confirmed: true, ...moderated },
    body: { type: "root", children: [paragraph("I sent a photo of the bill by chat, and they found it at once.")] },
  },
  {
    ...{ id: "saskaita", author: "Jonas", date: "2026-11-01", locale: "lt", ...moderated },
    body: { type: "root", children: [paragraph("Man padėjo palyginti su praėjusio mėnesio sąskaita.")] },
  },
];

/** The states of an answer. */
export const helpAnswerStates = defineStates(
  HelpAnswer,
  { props: { article: billIsWrong, related: articles } },
  {
    atRest: {
      description: "Who checked it and when, the text, the question whether it helped, and what to read next.",
      shows: { role: "article", name: billIsWrong.title },
    },
    notHelpful: {
      description: "After a no vote the rail rises, and the thanks name a person instead of another article.",
      props: { defaultHelpful: false },
      shows: { text: en.answer.thanksNo },
    },
    helpful: {
      description: "After a yes vote the rail rests.",
      props: { defaultHelpful: true },
      shows: { text: en.answer.thanksYes },
    },
    askedWhy: {
      description:
        "Where votes are sent, a no vote is followed by the question why, which the browser can post without JavaScript.",
      props: { feedbackAction: "/votes", defaultHelpful: false },
      shows: { text: en.answer.reasonTitle },
    },
    explained: {
      description: "After the reasons were posted without JavaScript, the next page thanks and does not ask again.",
      props: { feedbackAction: "/votes", defaultHelpful: false, defaultExplained: true },
      shows: { text: en.answer.thanksReason },
    },
    refused: {
      description: "Votes go to a server that refuses them.",
      props: { feedbackTransport: refusing },
      shows: { role: "group", name: en.answer.helpful },
    },
    figureAndTable: {
      description: "A table and a figure.",
      props: { article: find("router-lights") },
      shows: { role: "table" },
    },
    changedForCustomers: {
      description:
        "What was last changed because of customers' words is near the question whether it helped. The rest is folded.",
      props: {
        article: {
          ...billIsWrong,
          changes: [
            { date: "2026-11-02", text: "We say first that a wrong bill is never cut off.", fromFeedback: true },
            { date: "2026-10-12", text: "New times of our phone line." },
          ],
        },
      },
      shows: { text: en.answer.changedForCustomers },
    },
    community: {
      description: "Answers of customers say who wrote them, when, and who allowed them. One is confirmed by staff.",
      props: { article: { ...billIsWrong, communityAnswers } },
      shows: { role: "region", name: en.answer.community },
    },
    showMe: {
      description: "The article names a walkthrough, and the page starts it.",
      props: { article: { ...billIsWrong, walkthrough: "first-visit" }, onAction: () => {} },
      shows: { role: "button", name: en.answer.showMe },
    },
    stale: {
      description:
        "After its review date, the answer says at the top how long ago it was checked, and that a person can confirm it.",
      props: { article: { ...billIsWrong, reviewedAt: "2025-09-12", reviewBy: "2026-10-01" } },
      shows: { text: /Checked 14 months ago/ },
    },
    contents: {
      description: "A text with three or more headings starts with links to them.",
      props: { article: { ...billIsWrong, body: inSections } },
      shows: { role: "navigation", name: en.answer.contents },
    },
    personFirst: {
      description: "For fraud and bereavement, the rail comes before the text.",
      props: { article: find("when-a-customer-has-died") },
      shows: { text: en.contact.personFirstTitle },
    },
    bare: {
      description: "An article with a date and an owner, and nothing related.",
      render: () => <Basic />,
      shows: { role: "article", name: "Pay your bill" },
    },
    longText: {
      description: "A long word does not overflow.",
      props: { article: { ...billIsWrong, title: longWord } },
      shows: { role: "article", name: longWord },
    },
    closed: {
      description: "Out of hours.",
      page: { hours: "closed" },
      shows: { text: /opens tomorrow 8 am/ },
    },
    offline: {
      description: "Without a network.",
      page: { online: false },
      shows: { text: new RegExp(en.contact.offline) },
    },
  },
);
