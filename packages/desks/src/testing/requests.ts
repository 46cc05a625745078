import type { ContactRequest, Handoff } from "@handrail/core";

/** A handoff in which every part has a value. */
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

/** A request in which every part has a value that can be found in what was sent. */
export const fullRequest: ContactRequest = {
  message: "Please look at my November bill.\nThank you.",
  locale: "lt",
  subject: "November bill",
  name: "Ona Onaitė",
  email: "ona@example.com",
  phone: "+37060012345",
  topic: "chosen-topic",
  page: "https://northwind.example/contact",
  handoff,
  attachments: [{ name: "bill.pdf", type: "application/pdf", size: 5, content: new Blob(["%PDF-"]) }],
};

/** A request with a message, a subject and who it is from. */
export const shortRequest: ContactRequest = {
  message: "It rains\n<in>",
  locale: "en",
  subject: "Roof",
  name: "Ona",
  email: "o@x.lt",
};

/** A small text file. */
export const textFile = { name: "a.txt", type: "text/plain", size: 2, content: new Blob(["hi"]) };

/** A handoff without anything tried. */
export const emptyHandoff: Handoff = { version: 1, locale: "en", searches: [], articles: [], steps: [] };

/** A handoff with many searches. */
export function longHandoff(count: number): Handoff {
  const searches = Array.from({ length: count }, (_, index) => ({
    query: `search number ${index + 1}`,
    confidence: "none" as const,
  }));
  return { ...handoff, searches };
}
