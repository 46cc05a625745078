/** The texts of the page around the components. */
export interface PageTexts {
  help: string;
  showRound: string;
  title: string;
  lead: (answers: number) => string;
  topics: string;
  guides: string;
  article: string;
  foot: string;
}

/** The texts of the page, by language. */
export const texts: Record<"en" | "lt", PageTexts> = {
  en: {
    help: "Help",
    showRound: "Show me round",
    title: "How can we help?",
    lead: (answers) => `Search ${answers} answers, or talk to a person at any point.`,
    topics: "Topics",
    guides: "Step by step",
    article: "Article",
    foot: "Northwind Broadband is a made-up company. You can try its help.",
  },
  lt: {
    help: "Pagalba",
    showRound: "Aprodykite",
    title: "Kuo galime padėti?",
    lead: (answers) => `Atsakymų čia: ${answers}. Bet kada galite kreiptis į žmogų.`,
    topics: "Temos",
    guides: "Žingsnis po žingsnio",
    article: "Straipsnis",
    foot: "„Northwind Broadband“ – išgalvota įmonė, bet jos pagalbą galima išbandyti.",
  },
};
