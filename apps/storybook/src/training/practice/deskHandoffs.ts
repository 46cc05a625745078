import type { Handoff } from "@handrail/core";

const facts = {
  version: 1,
  reference: "483917",
  page: "https://northwind.example/help/bill-higher-than-usual",
  startedAt: "2026-11-16T07:46:00Z",
  endedAt: "2026-11-16T07:57:00Z",
} as const;

/** What Peter passed on before he called, by language. */
export const deskHandoffs: Record<"en" | "lt", Handoff> = {
  en: {
    ...facts,
    locale: "en",
    question: "Why is my November bill higher?",
    topic: "Bills and payments",
    product: "Fibre 500",
    searches: [
      { query: "november bill", confidence: "sure" },
      { query: "bill higher why", confidence: "unsure" },
      { query: "35 euro what for", confidence: "none" },
    ],
    articles: [
      { id: "engineer-charge-on-bill", title: "Why is there €35 for an engineer on my bill?" },
      { id: "bill-higher-than-usual", title: "Why is my bill higher this month?", helpful: false },
    ],
    steps: [],
    history: [{ reference: "NW-1042", summary: "Engineer visit: broken socket replaced", at: "2026-10-29" }],
  },
  lt: {
    ...facts,
    locale: "lt",
    question: "Kodėl lapkričio sąskaita didesnė?",
    topic: "Sąskaitos ir mokėjimai",
    product: "Šviesolaidis 500",
    searches: [
      { query: "lapkričio sąskaita", confidence: "sure" },
      { query: "kodel saskaita didesne", confidence: "unsure" },
      { query: "35 eurai uz ka", confidence: "none" },
    ],
    articles: [
      { id: "engineer-charge-on-bill", title: "Kodėl sąskaitoje 35 € už meistrą?" },
      { id: "bill-higher-than-usual", title: "Kodėl šio mėnesio sąskaita didesnė?", helpful: false },
    ],
    steps: [],
    history: [{ reference: "NW-1042", summary: "Meistro vizitas: pakeistas sulūžęs lizdas", at: "2026-10-29" }],
  },
};
