import { defineContacts, HandrailProvider, HelpSearchDialog } from "@handrail/react";
import { createRoot } from "react-dom/client";

const contacts = defineContacts([{ kind: "phone", number: "+37052000000" }]);
const source = {
  search: async (query: string) => ({
    hits: Array.from({ length: query === "all bills" ? 20 : 3 }, (_, index) => index + 1).map((number) => ({
      id: `${query}-${number}`,
      title: `${query} ${number}`,
      href: `#${number}`,
    })),
    confidence: "sure" as const,
  }),
};

createRoot(document.body.appendChild(document.createElement("main"))).render(
  <HandrailProvider contacts={contacts} now={Date.UTC(2026, 10, 28, 12)}>
    <textarea aria-label="A letter" />
    <HelpSearchDialog source={source} />
  </HandrailProvider>,
);
