import { defineContacts } from "@handrail/core";
import { contacts } from "@handrail-tooling/testing/fixtures";
import { render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import type { ComponentProps } from "react";
import { beforeAll, describe, expect, it } from "vitest";
import { loadPanel } from "../panel/loadPanel.js";
import { ContactRail } from "../rail/ContactRail.js";
import { AudienceScope } from "./AudienceScope.js";
import { HandrailProvider } from "./HandrailProvider.js";

const staffContacts = defineContacts([
  { kind: "phone", number: "+37052000999" },
  { kind: "email", address: "trainer@example.com" },
  { kind: "chat", href: "https://example.com/chat" },
  { kind: "sms", number: "+37052000998" },
]);
const messages = { talk: "Ask your trainer", region: "Contact your trainer" };

function show(audience: "customer" | "staff", props?: Partial<ComponentProps<typeof HandrailProvider>>) {
  render(
    <HandrailProvider contacts={contacts} {...props}>
      <AudienceScope audience={audience} messages={messages}>
        <ContactRail />
      </AudienceScope>
    </HandrailProvider>,
  );
}
const hrefs = () => [...document.querySelectorAll("[data-hr~='rail'] a")].map((link) => link.getAttribute("href"));

// A panel whose code is late is not opened.
beforeAll(() => loadPanel().then(() => undefined));

describe("AudienceScope", () => {
  it("leads staff to their contacts, in words for them", () => {
    show("staff", { staffContacts });
    expect(screen.getByRole("group", { name: "Contact your trainer" })).toHaveTextContent("Ask your trainer");
    expect(hrefs()).toContain("tel:+37052000999");
    expect(hrefs()).not.toContain("tel:+37052000000");
  });

  it("leads customers to theirs, and staff too where they have none", () => {
    show("customer", { staffContacts });
    show("staff");
    expect(hrefs()).not.toContain("tel:+37052000999");
    expect(hrefs().filter((href) => href === "tel:+37052000000")).toHaveLength(2);
  });

  it("leaves the launcher to customers", () => {
    show("staff", { staffContacts });
    const launcher = screen.getByRole("region", { name: "Contact a person" });
    expect(within(launcher).getByRole("link")).toHaveAttribute("href", "tel:+37052000000");
  });

  it("mounts nothing again when the contacts of staff come later", () => {
    const page = (staff?: typeof staffContacts) => (
      <HandrailProvider contacts={contacts} {...(staff && { staffContacts: staff })}>
        <AudienceScope audience="staff" messages={messages}>
          <input aria-label="Notes" />
          <ContactRail />
        </AudienceScope>
      </HandrailProvider>
    );
    const { rerender } = render(page());
    const notes = screen.getByRole("textbox");
    rerender(page(staffContacts));
    expect(screen.getByRole("textbox")).toBe(notes);
    expect(hrefs()).toContain("tel:+37052000999");
  });

  it("opens a panel with the contacts of staff", async () => {
    show("staff", { staffContacts });
    const rail = screen.getByRole("group", { name: "Contact your trainer" });
    await userEvent.click(within(rail).getByRole("button", { name: "More ways" }));
    const panel = await screen.findByRole("dialog", {}, { timeout: 10_000 });
    expect(within(panel).getByRole("link", { name: /trainer@example.com/ })).toBeDefined();
    // That key opens the panel for customers.
    expect(panel).not.toHaveTextContent("Shift");
  });

  it("refuses contacts of staff that no person answers", () => {
    // JavaScript can bypass the types.
    const bots = [{ kind: "bot", url: "https://example.com/bot" }] as unknown as typeof staffContacts;
    expect(() => show("staff", { staffContacts: bots })).toThrow(/no contact that a person answers in staffContacts/);
  });
});
