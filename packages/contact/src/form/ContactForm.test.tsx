import { createJourney } from "@handrail/core/journey";
import { act, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { StrictMode } from "react";
import { hydrateRoot } from "react-dom/client";
import { renderToString } from "react-dom/server";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { axeViolations } from "../testing/axe.js";
import { Company } from "../testing/company.js";
import {
  accepts,
  breaksOff,
  fakeTransport,
  givesNoNumber,
  handsOver,
  hangs,
  isBusy,
  refuses,
  sends,
} from "../testing/transports.js";
import { ContactForm, type ContactFormProps } from "./ContactForm.js";

beforeEach(() => sessionStorage.clear());

let count = 0;
function show(props: Partial<ContactFormProps> = {}, company: Parameters<typeof Company>[0] = {}) {
  // An address of its own, so that one test's outbox is not the next one's.
  const action = `/contact/${++count}`;
  const page = (
    <StrictMode>
      <Company {...company}>
        <ContactForm action={action} transport={sends} {...props} />
      </Company>
    </StrictMode>
  );
  return { ...render(page), page, action };
}

const field = (name: RegExp) => screen.getByRole("textbox", { name });
const send = () => userEvent.click(screen.getByRole("button", { name: "Send" }));

async function write(text = "My bill is wrong.") {
  await userEvent.type(field(/e-mail/), "jonas@example.com");
  await userEvent.type(field(/message/), text);
}

function expectPerson() {
  expect(document.querySelector('[data-hr~="rail"] a[href="tel:+37070055010"]')).toBeVisible();
}

describe("ContactForm", () => {
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

  it("sends what was written, shows the reference, and only then forgets the words", async () => {
    const sent = vi.fn(async () => ({ reference: "NW-2231" }));
    const onReceipt = vi.fn();
    const onJourneyEvent = vi.fn();
    const transport = fakeTransport(sent);
    const { action } = show({ transport, onReceipt, topic: "bill" }, { onJourneyEvent });
    await write();
    expect(sessionStorage.getItem(`handrail:draft:${action}`)).toContain("My bill is wrong.");
    await send();
    expect(await screen.findByText("NW-2231")).toBeVisible();
    expect(screen.getByRole("heading", { name: "Your message has been sent" })).toHaveFocus();
    expect(sent).toHaveBeenCalledOnce();
    const message = {
      message: "My bill is wrong.",
      email: "jonas@example.com",
      topic: "bill",
      locale: "en",
      page: location.href,
    };
    expect(sent).toHaveBeenCalledWith(message, expect.anything());
    expect(sessionStorage.getItem(`handrail:draft:${action}`)).toBeNull();
    expect(onReceipt).toHaveBeenCalledOnce();
    expect(onJourneyEvent).toHaveBeenCalledWith({ type: "message.sent", receipt: "reference" });
    expectPerson();
    await userEvent.click(screen.getByRole("button", { name: "Write another message" }));
    expect(field(/message/)).toHaveValue("");
    expect(screen.queryByText("NW-2231")).toBeNull();
  });

  it.each([
    ["never answers", hangs, "Sending your message"],
    ["is busy", isBusy, "Your message will be sent again shortly"],
    ["breaks off", breaksOff, "Your message may have arrived"],
    ["refuses", refuses, "Your message was not sent"],
    ["gives no number", givesNoNumber, "Your message was not sent"],
  ])("keeps the words and the person where the other side %s", async (_, transport, title) => {
    const { action } = show({ transport });
    await write();
    await send();
    expect(await screen.findByRole("heading", { name: title })).toHaveFocus();
    expect(sessionStorage.getItem(`handrail:draft:${action}`)).toContain("My bill is wrong.");
    expect(screen.getByText("My bill is wrong.")).toBeInTheDocument();
    expectPerson();
    expect(await axeViolations()).toEqual([]);
  });

  it.each([
    [accepts, "Your message has arrived"],
    [handsOver, "Your message was handed over"],
  ])("claims no more than the receipt says", async (transport, title) => {
    show({ transport });
    await write();
    await send();
    expect(await screen.findByRole("heading", { name: title })).toBeVisible();
    expect(screen.queryByText("Your reference")).toBeNull();
  });

  it("sends a message twice only when the customer asks, and lets them change one that was refused", async () => {
    const sent = vi.fn((): Promise<{ reference: string }> => Promise.reject(new TypeError("Failed to fetch")));
    show({ transport: fakeTransport(sent) });
    await write();
    await send();
    await screen.findByRole("heading", { name: "Your message may have arrived" });
    expect(sent).toHaveBeenCalledOnce();
    sent.mockResolvedValue({ reference: "NW-2232" });
    await userEvent.click(screen.getByRole("button", { name: "Send again" }));
    expect(await screen.findByText("NW-2232")).toBeVisible();
    expect(sent).toHaveBeenCalledTimes(2);
  });

  it("gives what was written to whoever they turn to when it was not taken", async () => {
    show({ transport: refuses });
    await write("My bill is wrong.\nI was charged twice.");
    await send();
    await screen.findByRole("heading", { name: "Your message was not sent" });
    const mail = document.querySelector('[data-hr~="rail"] a[href^="mailto:"]')?.getAttribute("href") ?? "";
    const words = new URL(mail).searchParams;
    expect(words.get("subject")).toBe("Question: My bill is wrong.");
    expect(words.get("body")).toMatch(/^My bill is wrong\.\r\nI was charged twice\./);
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

  it("lets them change a message that was not taken", async () => {
    show({ transport: refuses });
    await write();
    await send();
    await screen.findByRole("heading", { name: "Your message was not sent" });
    await userEvent.click(screen.getByRole("button", { name: "Change it" }));
    expect(field(/message/)).toHaveValue("My bill is wrong.");
    await userEvent.type(field(/message/), " Please look.");
    await send();
    await waitFor(() => expect(screen.getAllByRole("heading", { name: "Your message was not sent" })).toHaveLength(1));
    expect(screen.getByText("My bill is wrong. Please look.")).toBeInTheDocument();
  });

  it("says that it waits for the network, and whether the page may be closed", async () => {
    vi.spyOn(navigator, "onLine", "get").mockReturnValue(false);
    show({}, { online: false });
    await write();
    await send();
    expect(await screen.findByText("Your message waits for the internet")).toBeVisible();
    // There is no IndexedDB here, so nothing outlives the page.
    expect(screen.getByText(/Keep this page open/)).toBeVisible();
    vi.restoreAllMocks();
    act(() => void window.dispatchEvent(new Event("online")));
    expect(await screen.findByText("NW-2231")).toBeVisible();
  });

  it("shows after a reload what still waits, and does not put it into the form a second time", async () => {
    const { unmount, action } = show({ transport: breaksOff, outbox: undefined });
    await write();
    await send();
    await screen.findByRole("heading", { name: "Your message may have arrived" });
    unmount();
    // There is no IndexedDB here; an outbox of the page's own stands in for what it keeps.
    const { createOutbox } = await import("@handrail/core/outbox");
    const outbox = createOutbox({ name: "waits", transport: breaksOff });
    await outbox.send({ message: "My bill is wrong.", email: "jonas@example.com", locale: "en" });
    render(
      <Company>
        <ContactForm action={action} outbox={outbox} />
      </Company>,
    );
    expect(await screen.findByRole("heading", { name: "Your message may have arrived" })).toBeVisible();
    await waitFor(() => expect(screen.queryByRole("button", { name: "Send" })).toBeNull());
    await userEvent.click(screen.getByRole("button", { name: "Don't send it" }));
    expect(field(/message/)).toHaveValue("My bill is wrong.");
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

  it("suggests nothing to help oneself with, in any state", async () => {
    for (const transport of [sends, refuses, breaksOff, hangs]) {
      const { unmount } = show({ transport });
      await write();
      await send();
      await waitFor(() => expect(document.querySelector('[data-hr~="form-outcome"]')).not.toBeNull());
      const links = [...document.querySelectorAll('[data-hr~="form-body"] a')];
      expect(links).toEqual([]);
      unmount();
    }
  });
});

describe("ContactForm on the server", () => {
  const page = (
    <Company>
      <ContactForm
        action="/contact/server"
        transport={sends}
        attachments={{ maxSize: 1000, maxCount: 2 }}
        topic="bill"
      />
    </Company>
  );

  it("is a whole form that a browser can post by itself, beside the ways to a person", () => {
    const root = document.createElement("div");
    root.innerHTML = renderToString(page);
    const form = root.querySelector("form");
    expect(form).toHaveAttribute("action", "/contact/server");
    expect(form).toHaveAttribute("method", "post");
    expect(form).toHaveAttribute("enctype", "multipart/form-data");
    expect(form).not.toHaveAttribute("novalidate");
    expect([...(form?.elements ?? [])].map((one) => one.getAttribute("name")).filter(Boolean)).toEqual([
      ...["name", "email", "message", "attachments", "topic", "locale"],
    ]);
    expect(root.querySelector('[data-hr~="rail"] a[href="tel:+37070055010"]')).not.toBeNull();
  });

  it("is taken over without a mismatch, with what was typed before", async () => {
    sessionStorage.setItem(
      "handrail:draft:/contact/server",
      JSON.stringify({ name: "Jonas", email: "", phone: "", subject: "", message: "Earlier" }),
    );
    const root = document.createElement("div");
    document.body.append(root);
    root.innerHTML = renderToString(page);
    const message = root.querySelector("textarea");
    if (message) message.value = "Typed before the script came";
    const recovered = vi.fn();
    const hydrated = await act(async () => hydrateRoot(root, page, { onRecoverableError: recovered }));
    expect(recovered).not.toHaveBeenCalled();
    expect(root.querySelector("textarea")).toHaveValue("Typed before the script came");
    expect(root.querySelector('input[name="name"]')).toHaveValue("Jonas");
    act(() => hydrated.unmount());
    root.remove();
  });
});
