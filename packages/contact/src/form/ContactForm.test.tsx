import { createJourney } from "@handrail/core/journey";
import { act, fireEvent, render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { ContactPage } from "../channels/ContactPage.js";
import { axeViolations } from "../testing/axe.js";
import { Company } from "../testing/company.js";
import { expectPerson, field, send, show, write } from "../testing/contactForm.js";
import { breaksOff, fakeTransport, sends } from "../testing/transports.js";
import { ContactForm } from "./ContactForm.js";

beforeEach(() => sessionStorage.clear());

describe("ContactForm, while it is filled in", () => {
  it("says what to correct in one list that has focus, and beside each field", async () => {
    show();
    await send();
    const summary = screen.getByRole("alert", { name: "There is a problem" });
    expect(summary).toHaveFocus();
    const links = within(summary).getAllByRole("link");
    expect(links.map((link) => link.textContent)).toEqual([
      "Enter your e-mail address, so that we can answer",
      "Enter your message",
    ]);
    expect(field(/e-mail/)).toBeInvalid();
    expect(field(/e-mail/)).toHaveAccessibleDescription("Enter your e-mail address, so that we can answer");
    await userEvent.click(within(summary).getByRole("link", { name: "Enter your message" }));
    expect(field(/message/)).toHaveFocus();
    expectPerson();
    expect(await axeViolations()).toEqual([]);
  });

  it.each([
    [/e-mail/, "jonas", "Enter an e-mail address in the form name@example.com"],
    [/telephone/, "12", "Enter a telephone number, such as +370 600 00000"],
  ])("knows a slip in %s", async (name, typed, problem) => {
    show({ fields: { email: "required", phone: "optional" } });
    await userEvent.type(field(name), typed);
    await send();
    expect(field(name)).toHaveAccessibleDescription(problem);
  });

  it("asks for consent where the company needs it, and for nothing where it does not", async () => {
    const sent = vi.fn(async (_: unknown) => ({ reference: "1" }));
    show({ transport: fakeTransport(sent), consent: "I agree that you keep my message for a year." });
    await write();
    await send();
    const box = screen.getByRole("checkbox", { name: "I agree that you keep my message for a year." });
    expect(box).toHaveAccessibleDescription("Tick the box to agree, or call us");
    await userEvent.click(screen.getByRole("link", { name: "Tick the box to agree, or call us" }));
    expect(box).toHaveFocus();
    expect(sent).not.toHaveBeenCalled();
    await userEvent.click(box);
    await send();
    await screen.findByRole("heading", { name: "Your message has been sent" });
    expect(sent).toHaveBeenCalledOnce();
  });

  it("keeps a draft over a reload, not on a shared device, and takes no poison for one", async () => {
    const { unmount, action } = show();
    await write("Half a sentence");
    unmount();
    const second = render(
      <Company>
        <ContactForm action={action} transport={sends} />
      </Company>,
    );
    expect(field(/message/)).toHaveValue("Half a sentence");
    await userEvent.click(screen.getByRole("button", { name: "Clear it" }));
    expect(field(/message/)).toHaveValue("");
    second.unmount();
    sessionStorage.setItem(`handrail:draft:${action}`, '{"message":{"toString":1}}');
    const third = render(
      <Company>
        <ContactForm action={action} draft="memory" transport={sends} />
      </Company>,
    );
    expect(field(/message/)).toHaveValue("");
    sessionStorage.clear();
    await userEvent.type(field(/message/), "Secret");
    expect(sessionStorage.length).toBe(0);
    third.unmount();
  });

  it("passes on what they tried only where they agree, and only what is listed", async () => {
    const journey = createJourney();
    journey.record({ type: "search.performed", query: "charged twice", results: 0, confidence: "none" });
    journey.record({ type: "search.performed", query: "card 4111 1111 1111 1111", results: 0, confidence: "none" });
    const sent = vi.fn(async (_: unknown) => ({ reference: "1" }));
    show({ transport: fakeTransport(sent) }, { journey });
    const box = await screen.findByRole("checkbox", { name: "Pass this on with my message" });
    expect(box).not.toBeChecked();
    expect(document.body).not.toHaveTextContent("4111 1111 1111 1111");
    await userEvent.click(screen.getByRole("button", { name: "Take out card […]" }));
    expect(box).toHaveFocus();
    await userEvent.click(screen.getByRole("button", { name: "Change charged twice" }));
    expect(screen.getByRole("textbox", { name: "Searched for" })).toHaveFocus();
    await userEvent.keyboard(" in May{Enter}");
    expect(screen.getByRole("button", { name: "Change charged twice in May" })).toHaveFocus();
    await userEvent.click(box);
    await write();
    await send();
    await screen.findByRole("heading", { name: "Your message has been sent" });
    expect(sent.mock.calls[0]?.[0]).toMatchObject({
      handoff: { searches: [{ query: "charged twice in May", confidence: "none" }] },
    });
  });

  it("offers what they try while the form stands, and does not put back what they took out", async () => {
    const journey = createJourney();
    const action = "/contact/tries";
    const page = (product: string) => (
      <Company journey={journey}>
        <ContactForm action={action} transport={sends} context={{ product }} />
      </Company>
    );
    const { rerender } = render(page("Fibre"));
    expect(screen.queryByRole("checkbox")).toBeNull();
    act(() => journey.record({ type: "search.performed", query: "charged twice", results: 0, confidence: "none" }));
    await userEvent.click(await screen.findByRole("button", { name: "Take out charged twice" }));
    expect(screen.getByRole("checkbox")).toHaveFocus();
    rerender(page("Fibre 500"));
    act(() => journey.record({ type: "search.performed", query: "another", results: 0, confidence: "none" }));
    expect(screen.queryByText("charged twice")).toBeNull();
    expect(screen.getByText("Fibre")).toBeInTheDocument();
  });

  it("sends without it where they do not", async () => {
    const journey = createJourney();
    journey.record({ type: "search.performed", query: "charged twice", results: 0, confidence: "none" });
    const sent = vi.fn(async (_: unknown) => ({ reference: "1" }));
    show({ transport: fakeTransport(sent) }, { journey });
    await screen.findByRole("checkbox");
    await write();
    await send();
    await screen.findByRole("heading", { name: "Your message has been sent" });
    expect(JSON.stringify(sent.mock.calls)).not.toContain("charged twice");
  });

  it("takes files within the limits, says what is wrong with the others, and lets them be taken out", async () => {
    const sent = vi.fn(async (_: unknown) => ({ reference: "1" }));
    show({ transport: fakeTransport(sent), attachments: { accept: "image/*,.pdf", maxSize: 1000, maxCount: 2 } });
    const input = screen.getByLabelText(/Add pictures/);
    const file = (name: string, type: string, size = 10) => new File(["x".repeat(size)], name, { type });
    const files = [
      file("a.png", "image/png"),
      file("b.pdf", ""),
      file("c.exe", "application/x"),
      file("d.png", "image/png", 2000),
    ];
    fireEvent.change(input, { target: { files } });
    expect(screen.getByText(/c.exe is not a kind of file/)).toBeVisible();
    expect(screen.getByText(/d.png is larger than 1 kB/)).toBeVisible();
    fireEvent.change(input, { target: { files: [file("e.png", "image/png")] } });
    expect(screen.getByText(/At most 2 files/)).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "Remove b.pdf" }));
    expect(input).toHaveFocus();
    await write();
    await send();
    await screen.findByRole("heading", { name: "Your message has been sent" });
    expect(sent.mock.calls[0]?.[0]).toMatchObject({ attachments: [{ name: "a.png", type: "image/png", size: 10 }] });
  });

  it("keeps a message on its way off the device where several people share it", async () => {
    const indexedDB = { open: vi.fn() };
    vi.stubGlobal("indexedDB", indexedDB);
    const { unmount, action } = show({ draft: "memory", transport: breaksOff });
    await write();
    await send();
    expect(await screen.findByRole("heading", { name: "Your message may have arrived" })).toBeVisible();
    expect(indexedDB.open).not.toHaveBeenCalled();
    unmount();
    // It outlives the form, but not the page.
    render(
      <Company>
        <ContactForm action={action} draft="memory" transport={breaksOff} />
      </Company>,
    );
    expect(await screen.findByRole("heading", { name: "Your message may have arrived" })).toBeVisible();
    vi.unstubAllGlobals();
  });

  it("takes out what looks like a secret from new words as well", async () => {
    const journey = createJourney();
    journey.record({ type: "search.performed", query: "charged twice", results: 0, confidence: "none" });
    const sent = vi.fn(async (_: unknown) => ({ reference: "1" }));
    show({ transport: fakeTransport(sent) }, { journey });
    await userEvent.click(await screen.findByRole("button", { name: "Change charged twice" }));
    await userEvent.keyboard(", card 4111 1111 1111 1111{Enter}");
    expect(screen.getByRole("button", { name: "Change charged twice, card […]" })).toHaveFocus();
    await userEvent.keyboard("{Enter} 4111 1111 1111 1111");
    await userEvent.click(screen.getByRole("checkbox"));
    await write();
    await send();
    await screen.findByRole("heading", { name: "Your message has been sent" });
    expect(sent.mock.calls[0]?.[0]).toMatchObject({
      handoff: { searches: [{ query: "charged twice, card […] […]" }] },
    });
  });

  it("is about what was chosen on the contact page around it, or in the panel", async () => {
    const sent = vi.fn(async (_: unknown) => ({ reference: "1" }));
    const topics = [
      { id: "bill", title: "My bill" },
      { id: "moving", title: "Moving home" },
    ];
    render(
      <Company topics={topics}>
        <ContactPage topic="bill">
          <ContactForm action="/contact/about" transport={fakeTransport(sent)} />
        </ContactPage>
      </Company>,
    );
    expect(document.querySelector('input[name="topic"][type="hidden"]')).toHaveValue("bill");
    await userEvent.click(screen.getByRole("radio", { name: "Moving home" }));
    await write();
    await send();
    await screen.findByRole("heading", { name: "Your message has been sent" });
    expect(sent.mock.calls[0]?.[0]).toMatchObject({ topic: "moving" });
  });
});
