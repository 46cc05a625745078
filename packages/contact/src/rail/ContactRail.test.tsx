import { defineContacts, type JourneyInput } from "@handrail/core";
import { createJourney } from "@handrail/core/journey";
import { fireEvent, render, screen, within } from "@testing-library/react";
import { createRef } from "react";
import { describe, expect, it, vi } from "vitest";
import type { HandrailProviderProps } from "../provider/HandrailProvider.js";
import { axeViolations } from "../testing/axe.js";
import { Company, instants } from "../testing/company.js";
import { ContactRail, type ContactRailProps } from "./ContactRail.js";

function draw(props: ContactRailProps = {}, company: Partial<HandrailProviderProps> = {}) {
  const view = render(
    <Company {...company}>
      <ContactRail {...props} />
    </Company>,
  );
  const [rail] = screen.getAllByRole("group", { name: "Contact a person" });
  if (!rail) throw new Error("There is no rail.");
  const actions = [...rail.querySelectorAll<HTMLAnchorElement>('a[data-hr~="rail-action"]')];
  return { ...view, rail, actions, emphasised: actions.filter((link) => "emphasised" in link.dataset) };
}

const texts = (links: readonly Element[]) => links.map(({ textContent }) => textContent);

describe("ContactRail", () => {
  it("says who is there until when, with links in the site's order", async () => {
    const { rail, actions, emphasised } = draw();
    expect(rail).toHaveTextContent("Talk to a person · until 18:00 (your 16:00)");
    expect(rail).toHaveAttribute("data-presence", "open");
    expect(texts(actions)).toEqual(["Call 700 55 010", "Chat"]);
    expect(texts(emphasised)).toEqual(["Call 700 55 010"]);
    expect(actions[0]).toHaveAttribute("href", "tel:+37070055010");
    for (const link of rail.querySelectorAll("a")) expect(link).not.toHaveAttribute("target");
    expect(await axeViolations()).toEqual([]);
  });

  it("takes a ref, attributes and a name of its own", () => {
    const ref = createRef<HTMLDivElement>();
    const { container } = render(
      <Company>
        <ContactRail ref={ref} id="rail" aria-label="Reach us" />
      </Company>,
    );
    expect(ref.current).toBe(container.querySelector("#rail"));
    expect(screen.getByRole("group", { name: "Reach us" })).toBe(ref.current);
  });

  it("moves the emphasis and not the order when nobody is there", () => {
    const { rail, actions, emphasised } = draw({}, { now: instants.closed });
    expect(rail).toHaveTextContent("opens tomorrow 08:00 (your 06:00)");
    expect(rail).toHaveAttribute("data-presence", "closed");
    expect(actions[0]).toHaveTextContent("Call 700 55 010");
    expect(emphasised).toHaveLength(1);
    expect(emphasised[0]).not.toBe(actions[0]);
  });

  it("names the holiday", () => {
    expect(draw({}, { now: instants.holiday }).rail).toHaveTextContent("closed today: Christmas");
  });

  it("puts the channel made for the topic among its actions, by name", () => {
    const { rail, emphasised } = draw({ topic: "fault" });
    expect(rail).toHaveTextContent(/Faults/);
    expect(texts(emphasised)).toEqual(["Call +37070055011 · Fault line"]);
  });

  it("says that it is offline and emphasises the telephone, whatever the hour", () => {
    const { rail, emphasised } = draw({}, { online: false, now: instants.closed });
    expect(rail).toHaveTextContent("You are offline. The phone still works.");
    expect(emphasised[0]?.getAttribute("href")).toMatch(/^tel:/);
  });

  it("promises no telephone where there is none", () => {
    const contacts = defineContacts([{ kind: "email", address: "help@example.com", repliesWithin: "PT4H" }]);
    expect(draw({}, { contacts, online: false }).rail).not.toHaveTextContent("phone");
  });

  it("says how soon people write back where nobody answers at once", () => {
    const contacts = defineContacts([{ kind: "email", address: "help@example.com", repliesWithin: "PT4H" }]);
    const { rail } = draw({}, { contacts });
    expect(rail).toHaveTextContent("We reply within 4 hours");
    expect(within(rail).queryByText("More ways")).toBeNull();
  });

  it("keeps every channel in reach: the rest stand under More ways, a bot never marked as a person", () => {
    const { rail } = draw();
    const rest = [...rail.querySelectorAll("details a")];
    expect(texts(rest)).toEqual([
      "Write to help@example.com",
      "Call +37070055011 · Fault line",
      "Ask the automatic assistant",
    ]);
    expect(rest.map((link) => link.getAttribute("data-human"))).toEqual(["email", "phone", null]);
  });

  it("notes that a person was reached, and lets the link do its work", () => {
    const onJourneyEvent = vi.fn<(input: JourneyInput) => void>();
    const { actions } = draw({}, { onJourneyEvent });
    const [call] = actions;
    if (!call) throw new Error("There is no action.");
    let prevented: boolean | undefined;
    // jsdom cannot follow links; whether it would have to is seen first.
    window.addEventListener(
      "click",
      (event) => {
        prevented = event.defaultPrevented;
        event.preventDefault();
      },
      { once: true },
    );
    fireEvent.click(call);
    expect(prevented).toBe(false);
    expect(onJourneyEvent).toHaveBeenCalledWith({ type: "contact.started", channelId: "phone", place: "rail" });
  });

  it("cannot be told apart by colour alone, and writes no style", () => {
    const { rail } = draw();
    expect(rail.querySelector('[data-hr~="presence"]')).toHaveAttribute("aria-hidden", "true");
    expect(rail.outerHTML).not.toContain("style=");
  });
});

describe("the risen rail", () => {
  it("steps forward, says so once and politely, and has no axe findings", async () => {
    const { rail, rerender } = draw();
    const status = within(rail).getByRole("status");
    expect(status).toBeEmptyDOMElement();
    rerender(
      <Company>
        <ContactRail risen question="can i keep my number" />
      </Company>,
    );
    expect(rail).toHaveAttribute("data-risen");
    expect(within(rail).getByRole("status")).toBe(status);
    expect(status).toHaveTextContent("A person can answer this");
    expect(rail).toHaveTextContent("The team is here until 18:00 (your 16:00).");
    expect(await axeViolations()).toEqual([]);
  });

  it("stays silent where the component around it speaks", () => {
    const { rail } = draw({ risen: true, announce: false });
    expect(within(rail).getByRole("status")).toBeEmptyDOMElement();
  });

  it("prepares an e-mail that starts with the question, then what was searched and read, the latest first", () => {
    const journey = createJourney();
    journey.record({ type: "search.performed", query: "roaming", results: 3, confidence: "sure" });
    journey.record({ type: "article.viewed", articleId: "a", title: "Roaming in the EU" });
    journey.record({ type: "article.viewed", articleId: "b", title: "Keep your number" });
    journey.record({ type: "search.performed", query: "number in portugal", results: 0, confidence: "none" });
    const { rail } = draw({ risen: true, question: "number in portugal" }, { journey });
    const mail = rail.querySelector('a[href^="mailto:"]')?.getAttribute("href") ?? "";
    const address = new URL(mail);
    expect(address.searchParams.get("subject")).toBe("Question: number in portugal");
    expect(address.searchParams.get("body")?.split("\r\n").slice(0, 8)).toEqual([
      "number in portugal",
      "",
      "I searched for:",
      "- roaming",
      "",
      "I read:",
      "- Keep your number",
      "- Roaming in the EU",
    ]);
    expect(rail).toHaveTextContent("An e-mail to us starts with what you searched for and the 2 answers you read");
    expect(rail.querySelector('a[data-hr~="rail-action"][href^="mailto:"]')).not.toBeNull();
  });

  it("speaks of the messaging service where that is what carries the words", () => {
    const contacts = defineContacts([
      { kind: "phone", number: "+37070055010" },
      { kind: "messaging", service: "messenger", href: "https://m.me/example", staffed: true },
      { kind: "messaging", id: "wa", service: "whatsapp", href: "https://wa.me/37070055010", staffed: true },
    ]);
    const { rail } = draw({ risen: true, question: "why" }, { contacts });
    expect(rail).toHaveTextContent("A WhatsApp message to us starts with");
  });

  it("claims nothing that no channel carries", () => {
    const contacts = defineContacts([
      { kind: "phone", number: "+37070055010" },
      { kind: "messaging", service: "messenger", href: "https://m.me/example", staffed: true },
    ]);
    expect(draw({ risen: true, question: "why" }, { contacts }).rail).not.toHaveTextContent("starts with");
  });

  it("claims nothing when there is nothing to carry", () => {
    expect(draw({ risen: true }).rail).not.toHaveTextContent("starts with");
  });

  it("rises by itself where the topic must go to a person first", () => {
    const { rail } = draw({ topic: "fraud" });
    expect(rail).toHaveAttribute("data-risen");
    expect(rail).toHaveTextContent("Talk to a person first");
  });
});
