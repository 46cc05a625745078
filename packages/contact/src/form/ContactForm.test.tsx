import { axeViolations } from "@handrail-tooling/testing";
import { fakeTransport, sends } from "@handrail-tooling/testing/fixtures";
import { fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { ContactPage } from "../channels/ContactPage.js";
import { loadPanel } from "../panel/loadPanel.js";
import { Company } from "../testing/company.js";
import { expectPerson, field, readableFile, send, show, write } from "../testing/contactForm.js";
import { ContactForm } from "./ContactForm.js";

beforeEach(() => sessionStorage.clear());

const topics = [
  { id: "bill", title: "My bill" },
  { id: "moving", title: "Moving home" },
];

const hiddenTopic = () => document.querySelector('input[name="topic"][type="hidden"]');

// The page waits little more than a second for the panel's code; a busy machine may need longer to compile it.
beforeAll(() => loadPanel());

describe("ContactForm", () => {
  it("lists the validation errors in a summary that takes focus, and shows each beside its field", async () => {
    show();
    await send();
    const summary = screen.getByRole("alert");
    expect(summary).toHaveTextContent("There is a problem");
    // Apart, or a screen reader speaks each problem once for the focus and once for the alert.
    expect(summary).not.toHaveFocus();
    expect(document.querySelector('[data-hr~="form-summary"]')).toHaveFocus();
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

  it("calls no field invalid before it was checked", () => {
    show({ consent: "I agree.", attachments: { maxSize: 1000, maxCount: 2 } });
    const controls = [...document.querySelectorAll("form input:not([type=hidden]), form textarea")];
    expect(controls).toHaveLength(5);
    for (const control of controls) expect(control).toHaveAttribute("aria-invalid", "false");
  });

  it.each([
    [2, 3],
    [3, 4],
    [4, 5],
  ] as const)("puts the status of a message under its heading of level %i", async (headingLevel, level) => {
    show({ headingLevel });
    await write();
    await send();
    await screen.findByRole("heading", { name: "Your message has been sent", level });
  });

  it.each([
    [/e-mail/, "jonas", "Enter an e-mail address in the form name@example.com"],
    [/phone number/, "12", "Enter a phone number, such as +370 600 00000"],
  ])("reports an invalid value of %s", async (name, typed, problem) => {
    show({ fields: { email: "required", phone: "optional" } });
    await userEvent.type(field(name), typed);
    await send();
    expect(field(name)).toHaveAccessibleDescription(problem);
  });

  it("does not send before the required consent is given", async () => {
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

  it("restores the draft after a reload, and clears it on request", async () => {
    const { unmount, action } = show();
    await write("Half a sentence");
    unmount();
    render(
      <Company>
        <ContactForm action={action} transport={sends} />
      </Company>,
    );
    expect(field(/message/)).toHaveValue("Half a sentence");
    await userEvent.click(screen.getByRole("button", { name: "Clear it" }));
    expect(field(/message/)).toHaveValue("");
    expect(sessionStorage.length).toBe(0);
  });

  it("does not store the draft on a shared device", async () => {
    const { unmount, action } = show({ draft: "memory" });
    await userEvent.type(field(/message/), "Secret");
    expect(sessionStorage.length).toBe(0);
    unmount();
    render(
      <Company>
        <ContactForm action={action} draft="memory" transport={sends} />
      </Company>,
    );
    expect(field(/message/)).toHaveValue("");
  });

  it("ignores a stored draft that is not valid", () => {
    sessionStorage.setItem("handrail:draft:/contact/corrupt", '{"message":{"toString":1}}');
    show({ action: "/contact/corrupt" });
    expect(field(/message/)).toHaveValue("");
    expect(screen.queryByRole("button", { name: "Clear it" })).toBeNull();
  });

  it("attaches files within the limits, reports the others, and lets the customer remove one", async () => {
    const sent = vi.fn(async (_: unknown) => ({ reference: "1" }));
    show({ transport: fakeTransport(sent), attachments: { accept: "image/*,.pdf", maxSize: 1000, maxCount: 2 } });
    const input = screen.getByLabelText(/Add pictures/);
    const file = (name: string, type: string, size = 10) => readableFile("x".repeat(size), name, type);
    const files = [
      file("a.png", "image/png"),
      file("b.pdf", ""),
      file("c.exe", "application/x"),
      file("d.png", "image/png", 2000),
    ];
    fireEvent.change(input, { target: { files } });
    expect(screen.getByText(/We can't open c.exe/)).toBeVisible();
    expect(screen.getByText(/d.png is larger than 1 kB/)).toBeVisible();
    expect(input).toBeInvalid();
    expect(input).toHaveAccessibleDescription(/Up to 2.*We can't open c.exe.*d.png is larger/);
    fireEvent.change(input, { target: { files: [file("e.png", "image/png")] } });
    expect(screen.getByText(/You can add up to 2/)).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "Remove b.pdf" }));
    expect(input).toHaveFocus();
    await write();
    await send();
    await screen.findByRole("heading", { name: "Your message has been sent" });
    expect(sent.mock.calls[0]?.[0]).toMatchObject({ attachments: [{ name: "a.png", type: "image/png", size: 10 }] });
  });

  it("sends the topic chosen on the contact page around it", async () => {
    const sent = vi.fn(async (_: unknown) => ({ reference: "1" }));
    render(
      <Company topics={topics}>
        <ContactPage topic="bill">
          <ContactForm action="/contact/about" transport={fakeTransport(sent)} />
        </ContactPage>
      </Company>,
    );
    expect(hiddenTopic()).toHaveValue("bill");
    await userEvent.click(screen.getByRole("radio", { name: "Moving home" }));
    await write();
    await send();
    await screen.findByRole("heading", { name: "Your message has been sent" });
    expect(sent.mock.calls[0]?.[0]).toMatchObject({ topic: "moving" });
  });

  it("sends the topic chosen in the panel", async () => {
    const sent = vi.fn(async (_: unknown) => ({ reference: "1" }));
    show({ transport: fakeTransport(sent) }, { topics });
    expect(hiddenTopic()).toBeNull();
    const rail = screen.getByRole("group", { name: "Contact a person" });
    await userEvent.click(within(rail).getByText("More ways"));
    const panel = await screen.findByRole("dialog");
    await userEvent.click(within(panel).getByRole("radio", { name: "Moving home" }));
    await userEvent.keyboard("{Escape}");
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect(hiddenTopic()).toHaveValue("moving");
    await write();
    await send();
    await screen.findByRole("heading", { name: "Your message has been sent" });
    expect(sent.mock.calls[0]?.[0]).toMatchObject({ topic: "moving" });
  });
});
