import { defineContacts, type JourneyInput } from "@handrail/core";
import { createJourney } from "@handrail/core/journey";
import { en } from "@handrail/core/messages/en";
import { axeViolations } from "@handrail-tooling/testing";
import { act, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { createRef } from "react";
import { beforeAll, describe, expect, it, vi } from "vitest";
import type { HandrailProviderProps } from "../provider/HandrailProvider.js";
import { Company, instants } from "../testing/company.js";
import { ContactRail, type ContactRailProps } from "./ContactRail.js";

function renderRail(props: ContactRailProps = {}, company: Partial<HandrailProviderProps> = {}) {
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

// The rail loads it once it is needed. A slow first load would exceed the time that a query waits.
beforeAll(() => import("../channel/preparePrefill.js"));

const texts = (links: readonly Element[]) => links.map(({ textContent }) => textContent);

describe("ContactRail", () => {
  it("shows the availability, and links in the site's order", async () => {
    const { rail, actions, emphasised } = renderRail();
    expect(rail).toHaveTextContent("Talk to a person · until 6 pm (your 4 pm)");
    expect(rail).toHaveAttribute("data-presence", "open");
    expect(texts(actions)).toEqual(["Call 700 55 010", "Chat"]);
    expect(texts(emphasised)).toEqual(["Call 700 55 010"]);
    expect(actions[0]).toHaveAttribute("href", "tel:+37070055010");
    for (const link of rail.querySelectorAll("a")) expect(link).not.toHaveAttribute("target");
    expect(await axeViolations()).toEqual([]);
  });

  it("forwards a ref, attributes and an accessible name", () => {
    const ref = createRef<HTMLDivElement>();
    const { container } = render(
      <Company>
        <ContactRail ref={ref} id="rail" aria-label="Reach us" />
      </Company>,
    );
    expect(ref.current).toBe(container.querySelector("#rail"));
    expect(screen.getByRole("group", { name: "Reach us" })).toBe(ref.current);
  });

  it("moves the emphasis and not the order while closed", () => {
    const { rail, actions, emphasised } = renderRail({}, { now: instants.closed });
    expect(rail).toHaveTextContent("opens tomorrow 8 am (your 6 am)");
    expect(rail).toHaveAttribute("data-presence", "closed");
    expect(actions[0]).toHaveTextContent("Call 700 55 010");
    expect(emphasised).toHaveLength(1);
    expect(emphasised[0]).not.toBe(actions[0]);
  });

  it("shows the name of a holiday", () => {
    expect(renderRail({}, { now: instants.holiday }).rail).toHaveTextContent("closed today: Christmas");
  });

  it("includes the channel for the topic, by name", () => {
    const { rail, emphasised } = renderRail({ topic: "fault" });
    expect(rail).toHaveTextContent(/Faults/);
    expect(texts(emphasised)).toEqual(["Call +37070055011 · Fault line"]);
  });

  it("says that it is offline and emphasises the telephone, even while closed", () => {
    const { rail, emphasised } = renderRail({}, { online: false, now: instants.closed });
    expect(rail).toHaveTextContent("You are offline. The phone still works. · opens tomorrow 8 am (your 6 am)");
    expect(emphasised[0]?.getAttribute("href")).toMatch(/^tel:/);
  });

  it("does not mention a telephone if there is none", () => {
    const contacts = defineContacts([{ kind: "email", address: "help@example.com", repliesWithin: "PT4H" }]);
    expect(renderRail({}, { contacts, online: false }).rail).not.toHaveTextContent("phone");
  });

  it("shows the reply time if no channel answers at once", () => {
    const contacts = defineContacts([{ kind: "email", address: "help@example.com", repliesWithin: "PT4H" }]);
    const { rail } = renderRail({}, { contacts });
    expect(rail).toHaveTextContent("We reply within 4 hours");
    expect(within(rail).queryByText("More ways")).toBeNull();
  });

  it("lists the other channels under More ways, with data-human for people only", () => {
    const { rail } = renderRail();
    const rest = [...rail.querySelectorAll("details a")];
    expect(texts(rest)).toEqual([
      "Write to help@example.com",
      "Call +37070055011 · Fault line",
      "Ask the automatic assistant",
    ]);
    expect(rest.map((link) => link.getAttribute("data-human"))).toEqual(["email", "phone", null]);
  });

  it("records a click on a link, and does not prevent it", () => {
    const onJourneyEvent = vi.fn<(input: JourneyInput) => void>();
    const { actions } = renderRail({}, { onJourneyEvent });
    const [call] = actions;
    if (!call) throw new Error("There is no action.");
    let prevented: boolean | undefined;
    // jsdom cannot follow links, so the default is prevented after it was checked.
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

  it.each([
    { state: "open", now: instants.open, text: "until 6 pm" },
    { state: "closed", now: instants.closed, text: "opens tomorrow 8 am" },
  ])("shows $state in text, and hides the coloured dot from assistive technology", ({ state, now, text }) => {
    const { rail } = renderRail({}, { now });
    const dot = rail.querySelector('[data-hr~="presence"]');
    expect(rail).toHaveAttribute("data-presence", state);
    expect(dot).toHaveAttribute("aria-hidden", "true");
    expect(dot).toBeEmptyDOMElement();
    expect(rail.querySelector('[data-hr~="rail-availability"]')).toHaveTextContent(text);
  });

  it("marks the language of its words, and its list as a list", () => {
    const { rail } = renderRail({}, { messages: { ...en, locale: "en-GB" } });
    expect(rail).toHaveAttribute("lang", "en-GB");
    expect(rail.querySelector("ul")).toHaveAttribute("role", "list");
  });

  it("writes no inline style", () => {
    expect(renderRail().rail.outerHTML).not.toContain("style=");
  });
});

describe("ContactRail, risen", () => {
  it("announces itself in a live region that was there before, and has no axe findings", async () => {
    const { rail, rerender } = renderRail();
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
    expect(rail).toHaveTextContent("The team is here until 6 pm (your 4 pm).");
    expect(await axeViolations()).toEqual([]);
  });

  it("announces nothing for announce={false}", () => {
    const { rail } = renderRail({ risen: true, announce: false });
    expect(within(rail).getByRole("status")).toBeEmptyDOMElement();
  });

  it("starts an e-mail with the question, then the searches and articles, newest first", async () => {
    const journey = createJourney();
    journey.record({ type: "search.performed", query: "roaming", results: 3, confidence: "sure" });
    journey.record({ type: "article.viewed", articleId: "a", title: "Roaming in the EU" });
    journey.record({ type: "article.viewed", articleId: "b", title: "Keep your number" });
    journey.record({ type: "search.performed", query: "number in portugal", results: 0, confidence: "none" });
    const { rail } = renderRail({ risen: true, question: "number in portugal" }, { journey });
    await within(rail).findByText(/^An e-mail to us starts with/);
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

  it("names the messaging service that carries the text", async () => {
    const contacts = defineContacts([
      { kind: "phone", number: "+37070055010" },
      { kind: "messaging", service: "messenger", href: "https://m.me/example", staffed: true },
      { kind: "messaging", id: "wa", service: "whatsapp", href: "https://wa.me/37070055010", staffed: true },
    ]);
    const { rail } = renderRail({ risen: true, question: "why" }, { contacts });
    expect(await within(rail).findByText(/^A WhatsApp message to us starts with/)).toBeVisible();
  });

  it("removes personal data before a text becomes part of an address", async () => {
    const contacts = defineContacts([
      { kind: "phone", number: "159" },
      { kind: "email", address: "help@example.com" },
      { kind: "messaging", service: "whatsapp", href: "https://wa.me/37070055010", staffed: true },
    ]);
    const journey = createJourney();
    journey.record({ type: "search.performed", query: "anna@example.com", results: 0, confidence: "none" });
    journey.record({ type: "article.viewed", articleId: "a", title: "Card 4111 1111 1111 1111" });
    const { rail } = renderRail({ risen: true, question: "4111 1111 1111 1111 refused" }, { contacts, journey });
    await within(rail).findByText(/^An e-mail to us starts with/);
    const addresses = [...rail.querySelectorAll("a")].map((link) => decodeURIComponent(link.href));
    expect(addresses.filter((address) => address.includes("[…] refused"))).toHaveLength(2);
    expect(addresses.join("\n")).not.toMatch(/4111|anna/);
  });

  it("names no carrier for a link that brings its own text", async () => {
    const contacts = defineContacts([
      { kind: "phone", number: "159" },
      { kind: "messaging", service: "whatsapp", href: "https://wa.me/message/ABCDEF1234567", staffed: true },
      { kind: "sms", number: "1855" },
    ]);
    const { rail } = renderRail({ risen: true, question: "why" }, { contacts });
    await waitFor(() =>
      expect(rail.querySelector('a[href^="sms:"]')).toHaveAttribute("href", expect.stringMatching("why")),
    );
    expect(rail).not.toHaveTextContent("starts with");
    expect(rail.querySelector('a[href*="wa.me"]')).toHaveAttribute("href", "https://wa.me/message/ABCDEF1234567");
  });

  it("shows no note if no channel can carry the text", async () => {
    const contacts = defineContacts([
      { kind: "phone", number: "+37070055010" },
      { kind: "messaging", service: "messenger", href: "https://m.me/example", staffed: true },
    ]);
    const { rail } = renderRail({ risen: true, question: "why" }, { contacts });
    await act(() => import("../channel/preparePrefill.js"));
    expect(rail).not.toHaveTextContent("starts with");
  });

  it("shows no note if there is no text", () => {
    expect(renderRail({ risen: true }).rail).not.toHaveTextContent("starts with");
  });

  it("rises for a topic with personFirst", () => {
    const { rail } = renderRail({ topic: "fraud" });
    expect(rail).toHaveAttribute("data-risen");
    expect(rail).toHaveTextContent("Talk to a person first");
  });
});
