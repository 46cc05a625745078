import { en } from "@handrail/core/messages/en";
import { northwind } from "@handrail-demo/northwind";
import { defineStates } from "@handrail-tooling/testing/states";
import type { ReactElement } from "react";
import { Basic } from "./examples/basic.js";
import { Parts } from "./examples/parts.js";
import { HelpFaq } from "./HelpFaq.js";

const { faqs } = northwind.en.content;
const items = faqs.filter(({ topics }) => topics?.[0] === "billing").slice(0, 5);
const ids = items.map(({ id }) => id);
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
      description: "An open answer asks whether it helped.",
      props: { defaultValue: ids.slice(0, 1) },
      shows: { text: en.answer.helpful },
    },
    allOpen: {
      description: "All answers are open, to read, search or print them.",
      props: { defaultValue: ids },
      shows: { role: "button", name: en.faq.collapseAll },
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
  },
);
