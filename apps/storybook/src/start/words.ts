/** What the page around the components says. */
export interface Words {
  help: string;
  showRound: string;
  title: string;
  lead: (answers: number) => string;
  topics: string;
  guides: string;
  article: string;
  foot: string;
}

/** The page's own words by language. */
export const words: Record<"en" | "lt", Words> = {
  en: {
    help: "Help",
    showRound: "Show me round",
    title: "How can we help?",
    lead: (answers) => `Search ${answers} answers, or talk to a person at any point.`,
    topics: "Topics",
    guides: "Step by step",
    article: "Article",
    foot: "Northwind Broadband is made up. Its help is real enough to try.",
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
