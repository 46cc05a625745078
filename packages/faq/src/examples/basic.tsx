import { HelpFaq } from "../HelpFaq.js";

const items = [
  { id: "pay", title: "How do I pay?", text: "By card, or by transfer to the account on your bill." },
  {
    id: "late",
    title: "What if I pay late?",
    text: "We remind you twice in writing.\n\nYou can also ask for more time.",
  },
];

/** The shortest FAQ: an id, a question and plain text. */
export function Basic() {
  return <HelpFaq items={items} />;
}
