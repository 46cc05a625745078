import type { Handoff } from "@handrail/core";

/** The handoff of a customer who tried and failed. */
export const tried: Handoff = {
  version: 1,
  locale: "lt",
  question: "Why is my November bill higher?",
  topic: "Bills and payments",
  product: "Fibre 500",
  page: "https://northwind.example/help/bill-higher",
  startedAt: "2026-11-16T07:49:00Z",
  endedAt: "2026-11-16T08:00:00Z",
  searches: [
    { query: "bill", confidence: "sure" },
    { query: "november bill higher", confidence: "unsure" },
    { query: "charged twice for tv", confidence: "none" },
  ],
  articles: [
    { id: "read-your-bill", title: "How to read your bill", helpful: false },
    { id: "payment-day", title: "Change your payment day" },
  ],
  steps: [
    { walkthroughId: "first-visit", stepId: "open-bill", title: "Your first visit", outcome: "done" },
    { walkthroughId: "first-visit", stepId: "find-charge", title: "Your first visit", outcome: "failed" },
  ],
  history: [{ reference: "NW-1042", summary: "Moved house; TV added", at: "2026-10-03" }],
};

/** The handoff of a customer who tried nothing. */
export const nothingTried: Handoff = { version: 1, locale: "en", searches: [], articles: [], steps: [] };

/** A handoff with HTML, a text without spaces, and another writing direction. */
export const hostile: Handoff = {
  ...nothingTried,
  locale: "ar",
  question: "لماذا فاتورتي أعلى؟ <img src=x onerror=alert(1)>",
  searches: [
    { query: '"><script>alert(1)</script>', confidence: "none" },
    { query: "a".repeat(300), confidence: "none" },
    { query: "فاتورة نوفمبر", confidence: "unsure" },
  ],
};
