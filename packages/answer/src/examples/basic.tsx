import type { HelpArticle } from "@handrail/core";
import { HelpAnswer } from "../HelpAnswer.js";

const article: HelpArticle = {
  id: "pay",
  locale: "en",
  title: "Pay your bill",
  summary: "By card or by transfer.",
  owner: "Billing team",
  reviewedAt: "2026-10-12",
  body: {
    type: "root",
    children: [{ type: "element", tagName: "p", children: [{ type: "text", value: "Pay by card, or by transfer." }] }],
  },
};

/** An article as `handrail-content` writes it. */
export function Basic() {
  return <HelpAnswer article={article} />;
}
