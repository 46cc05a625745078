import { render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import * as handrail from "./index.js";

const { defineContacts, HandrailProvider, HelpFaq } = handrail;

describe("@handrail/react", () => {
  it("exports the ready-made components and the namespaces of parts", () => {
    expect(Object.keys(handrail)).toEqual(
      expect.arrayContaining([
        ...["HelpSearch", "HelpFaq", "HelpAnswer", "Tour", "ContactRail", "ContactLauncher", "HandrailProvider"],
        ...["ContactPage", "ContactForm", "HandoffSummary", "AvailabilityNote"],
        ...["Search", "Faq", "Answer"],
      ]),
    );
  });

  it("renders the example of its README with the rail", () => {
    const contacts = defineContacts([{ kind: "phone", number: "+370 5 200 0000" }]);
    render(
      <HandrailProvider contacts={contacts}>
        <HelpFaq items={[{ id: "pay", title: "How do I pay?", text: "By card." }]} />
      </HandrailProvider>,
    );
    expect(screen.getByText("By card.")).toBeInTheDocument();
    expect(screen.getAllByRole("link", { name: "Call +370 5 200 0000" })[0]).toHaveAttribute(
      "href",
      "tel:+37052000000",
    );
  });
});
