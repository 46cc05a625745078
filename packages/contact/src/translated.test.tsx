import { defineContacts } from "@handrail/core";
import { render } from "@testing-library/react";
import fc from "fast-check";
import { beforeEach, describe, expect, it } from "vitest";
import { AvailabilityNote } from "./channel/AvailabilityNote.js";
import { ContactChannels } from "./channels/ContactChannels.js";
import { ContactForm } from "./form/ContactForm.js";
import { ContactRail } from "./rail/ContactRail.js";
import { Company, contacts, instants } from "./testing/company.js";
import { translatePage } from "./testing/translatePage.js";

beforeEach(() => sessionStorage.clear());

const mark = "§";
const page = fc.record({
  online: fc.boolean(),
  now: fc.constantFrom(...Object.values(instants)),
  channels: fc.constantFrom(1, 2, contacts.length),
  risen: fc.boolean(),
  topic: fc.constantFrom(undefined, "bill", "fraud"),
  question: fc.constantFrom(undefined, "Why was I charged twice?"),
});
type PageState = typeof page extends fc.Arbitrary<infer State> ? State : never;

function show({ channels, risen, topic, question, ...company }: PageState) {
  const [first, ...others] = contacts;
  return (
    <Company {...company} contacts={defineContacts([first, ...others.slice(0, channels - 1)])}>
      <AvailabilityNote />
      <ContactChannels topic={topic} />
      <ContactRail risen={risen} topic={topic} question={question} />
    </Company>
  );
}

/** The words of a page in reading order, without the live regions, which hold what has changed. */
function wordsOf(root: Element): string[] {
  const copy = document.createElement("div");
  copy.innerHTML = root.innerHTML;
  for (const live of copy.querySelectorAll("[role='status'], [role='alert'], [aria-live]")) live.remove();
  return (copy.textContent ?? "").replaceAll(mark, "").split(/\s+/);
}

describe("a page that the browser translates", () => {
  it("shows what it would show untranslated, whatever changes", () => {
    fc.assert(
      fc.property(fc.array(page, { minLength: 2, maxLength: 6 }), (states) => {
        const { container, rerender, unmount } = render(<div />);
        for (const state of states) {
          rerender(show(state));
          const fresh = render(show(state));
          expect(wordsOf(container)).toEqual(wordsOf(fresh.container));
          fresh.unmount();
          translatePage(container, mark);
        }
        unmount();
      }),
      { numRuns: 12, seed: 20_261_129 },
    );
  });

  it("still says what a restored draft is about", () => {
    const draft = { name: "", email: "", phone: "", subject: "", message: "Hello", topic: "bill" };
    sessionStorage.setItem("handrail:draft:/translated", JSON.stringify(draft));
    const form = (topic: string) => (
      <Company>
        <ContactForm action="/translated" topic={topic} />
      </Company>
    );
    const { container, rerender } = render(form("fraud"));
    const notice = () => container.querySelector("[data-hr~='form-draft'] > span")?.textContent;
    expect(notice()).toBe("We saved what you wrote. Topic: My bill.");
    translatePage(container, mark);
    rerender(form("bill"));
    expect(notice()).toBe("We saved what you wrote.");
  });
});
