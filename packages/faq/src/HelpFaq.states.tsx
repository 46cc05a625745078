import { en } from "@handrail/core/messages/en";
import { northwind } from "@handrail-demo/northwind";
import { defineStates } from "@handrail-tooling/testing/states";
import type { ReactElement } from "react";
import { Basic } from "./examples/basic.js";
import { Figures } from "./examples/figures.js";
import { inArabic, inChinese, inGerman } from "./examples/languages.js";
import { Parts } from "./examples/parts.js";
import { HelpFaq } from "./HelpFaq.js";

const { faqs } = northwind.en.content;
const items = faqs.filter(({ topics }) => topics?.[0] === "billing").slice(0, 5);
const ids = items.map(({ id }) => id);
const groups = [
  { title: "Bills and payments", items: items.slice(0, 3) },
  { title: "Moving and leaving", items: items.slice(3) },
];
const many = Array.from({ length: 500 }, (_, index) => ({
  id: `question-${index + 1}`,
  title: `Question ${index + 1}: what does the number on line ${index + 1} of my bill mean?`,
  text: `It is the amount for the service with the number ${index + 1}.`,
}));
const longText = "Rechtsschutzversicherungsgesellschaften ".repeat(6);

function Broken(): ReactElement {
  throw new Error("A consumer's component failed.");
}

/** The states of an FAQ. */
export const helpFaqStates = defineStates(
  HelpFaq,
  { props: { items, topic: "billing" } },
  {
    atRest: {
      description: "Closed questions in native `<details>` elements, with the rail below them.",
      shows: { role: "button", name: en.faq.expandAll },
    },
    opened: {
      description: "An open answer asks whether it helped, and has a link to itself, which copies its address.",
      props: { defaultValue: ids.slice(0, 1) },
      shows: { text: en.answer.helpful },
    },
    allOpen: {
      description: "All answers are open, to read, search or print them.",
      props: { defaultValue: ids },
      shows: { role: "button", name: en.faq.collapseAll },
    },
    oneAtATime: {
      description: "Opening a question closes the others. There is no button that opens all.",
      props: { oneAtATime: true, defaultValue: ids.slice(1, 2), filter: true },
      shows: { text: /5 questions/ },
    },
    grouped: {
      description: "Groups have a heading and a button of their own; the headings of questions are one level below.",
      props: { items: undefined, groups },
      shows: { role: "heading", name: "Bills and payments" },
    },
    withFilter: {
      description: "A field hides the questions without the words that are typed. It works once JavaScript runs.",
      props: { filter: true },
      shows: { role: "searchbox", name: en.faq.filter },
    },
    withAfter: {
      description: "Something of yours at the end of each opened answer.",
      props: { after: () => <a href="/account">Go to my account</a>, defaultValue: ids.slice(0, 1), copyLink: false },
      shows: { role: "link", name: "Go to my account" },
    },
    arabic: {
      description: "Questions in Arabic: on a page in another language they are marked and run from right to left.",
      props: { items: inArabic, defaultValue: ["invoice"] },
      shows: { text: "كيف أدفع فاتورتي؟" },
    },
    german: {
      description: "Words that are wider than a small screen break.",
      props: { items: inGerman, defaultValue: ["kuendigung"] },
      shows: { text: /Widerspruchsbearbeitungsgebührenbefreiung/ },
    },
    chinese: {
      description: "Questions in Chinese, which has no spaces between words.",
      props: { items: inChinese, defaultValue: ["pay"] },
      shows: { text: "我怎样付款？" },
    },
    personFirst: {
      description: "For a topic such as fraud, the rail comes before the questions.",
      props: { items: faqs.filter(({ topics }) => topics?.includes("fraud")), topic: "fraud" },
      shows: { text: en.contact.personFirstTitle },
    },
    empty: {
      description: "Without questions the rail rises.",
      props: { items: [] },
      shows: { text: en.faq.empty },
    },
    longText: {
      description: "Long words and a long question do not overflow.",
      props: { items: [{ id: "long", title: longText, text: longText.repeat(8) }], defaultValue: ["long"] },
      shows: { text: longText.trim() },
    },
    slotThrows: {
      description: "A component of yours throws: only that part is replaced, and the rail stays.",
      props: { children: <Broken /> },
      page: { expectsErrors: true },
      shows: { text: en.contact.failedTitle },
    },
    closedAndOffline: {
      description: "Out of hours and offline, the rail marks what works now.",
      page: { hours: "closed", online: false },
      shows: { text: new RegExp(en.contact.offline) },
    },
    plainText: {
      description: "The shortest FAQ: an id, a question and plain text.",
      render: () => <Basic />,
      shows: { text: "How do I pay?" },
    },
    fromParts: {
      description: "An FAQ built from parts, with a link of your own under the answer.",
      render: () => <Parts />,
      shows: { text: "Can I keep my number?" },
    },
    largePictures: {
      description: "Inside `FigureZoom`, the pictures in answers open large.",
      render: () => <Figures />,
      shows: { role: "link", name: /Open large/ },
    },
  },
);

/** A long list. It is only in a story, because jsdom takes long to check it. */
export const longListStates = defineStates(
  HelpFaq,
  { props: { items: many, filter: true } },
  {
    manyQuestions: {
      description: "Five hundred questions: opening one renders no other.",
      shows: { text: "500 questions" },
    },
  },
);
