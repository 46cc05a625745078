import type { HelpArticle } from "@handrail/core";

/** A product id of all characters that some filter language uses. */
export const oddProduct = `fi"b're \\ a:b,c && d || e\` [f] (g) -h OR products:x`;

type Article = HelpArticle & { phrasings?: readonly string[] };

/** The articles that {@link describeSource} searches, in two languages. */
export const conformanceArticles: readonly Article[] = [
  article("bill", "My bill is wrong", {
    summary: "Check the dates and prices on your bill, then tell us.",
    text: "Compare the bill with your contract. A part of a month is charged when you change your plan.",
    topics: ["billing"],
    phrasings: ["why have I been overcharged"],
  }),
  article("bill-due", "When is my bill due?", { topics: ["billing"], products: ["mobile"] }),
  article("bill-copy", "Get a copy of a bill", { topics: ["billing"], products: ["fibre"] }),
  article("bill-split", "Split a bill between two people", { topics: ["billing"], products: ["fibre", "mobile"] }),
  article("bill-tax", "Taxes on a bill from abroad", { topics: ["abroad"], products: [oddProduct] }),
  article("password", "Reset your password", {
    summary: "Choose a new password with the link that we send you.",
    topics: ["account"],
    phrasings: ["I cannot remember my login"],
  }),
  article("router", "Set up your HG8245H router", {
    text: "Connect the cable, then wait until the light is green. The café mode saves power.",
    topics: ["internet"],
    products: ["fibre"],
  }),
  article("sim", "Order a SIM card", { topics: ["mobile"], products: ["mobile"], keywords: ["chip"] }),
  article("markup", "Use <b>bold</b> & “quotes” in a message", { topics: ["messages"] }),
  article("family", "Family 👨‍👩‍👧 plans", { summary: "Cafe\u0301 and family plans.", topics: ["mobile"] }),
  { ...article("bill", "Neteisinga sąskaita", { topics: ["billing"] }), locale: "lt" },
  { ...article("sim", "Užsisakykite SIM kortelę", { topics: ["mobile"], products: ["mobile"] }), locale: "lt" },
];

function article(
  id: string,
  title: string,
  { text = "", ...more }: Partial<Article> & { text?: string } = {},
): Article {
  const paragraph = { type: "element" as const, tagName: "p", children: [{ type: "text" as const, value: text }] };
  return { id, locale: "en", title, summary: "", body: { type: "root", children: [paragraph] }, ...more };
}
