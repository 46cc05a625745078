import type { ContactRequest, Handoff } from "@handrail/core";

export const handoff: Handoff = {
  version: 1,
  locale: "lt",
  question: "Why is my bill higher?",
  topic: "billing",
  product: "Fibre 500",
  page: "https://northwind.example/help/bill",
  reference: "428513",
  startedAt: "2026-11-16T09:50:00Z",
  endedAt: "2026-11-16T10:00:00Z",
  searches: [
    { query: "bill higher", confidence: "unsure" },
    { query: "late fee", confidence: "none" },
  ],
  articles: [{ id: "bill", title: "Read your bill", helpful: false }],
  steps: [{ walkthroughId: "router", stepId: "restart", title: "Restart the router", outcome: "failed" }],
  history: [{ reference: "C-1", summary: "Moved house", at: "2026-01-02" }],
};

/** A request in which every part says something that can be found again. */
export const whole: ContactRequest = {
  message: "Please look at my November bill.\nThank you.",
  locale: "lt",
  subject: "November bill",
  name: "Ona Onaitė",
  email: "ona@example.com",
  phone: "+37060012345",
  topic: "topic-of-theirs",
  page: "https://northwind.example/contact",
  handoff,
  attachments: [{ name: "bill.pdf", type: "application/pdf", size: 5, content: new Blob(["%PDF-"]) }],
};

/** A handoff of many searches. */
export function longHandoff(count: number): Handoff {
  const searches = Array.from({ length: count }, (_, index) => ({
    query: `search of the number ${index + 1}`,
    confidence: "none" as const,
  }));
  return { ...handoff, searches };
}
