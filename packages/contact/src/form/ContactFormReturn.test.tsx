import type { ContactRequest, OutboxItem, OutboxState, Receipt } from "@handrail/core";
import { TransportError } from "@handrail/core/outbox";
import { fakeTransport, refuses } from "@handrail-tooling/testing/fixtures";
import { act, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { Company } from "../testing/company.js";
import { field, readableFile, show } from "../testing/contactForm.js";
import { outboxOf } from "../testing/outboxOf.js";
import { ContactForm, type ContactFormProps } from "./ContactForm.js";

beforeEach(() => sessionStorage.clear());
// A busy machine may need longer to compile it than the tests wait.
beforeAll(() => import("./outboxModule.js"));

const press = (name: string | RegExp) => act(async () => void fireEvent.click(screen.getByRole("button", { name })));
const type = (value: string) => fireEvent.change(field(/message/), { target: { value } });
const accountForm = { replyTo: "account", fields: { name: false, email: false } } as const;
const limits = { maxSize: 1000, maxCount: 3 };
const photo = () => readableFile("photo", "image.jpg", "image/jpeg");

const itemIn = (state: OutboxState): OutboxItem<ContactRequest> => ({
  ...{ id: "earlier-message", request: { message: "Earlier.", locale: "en" }, createdAt: 0, attempts: 1, state },
});

function showForm(props: ContactFormProps) {
  const page = (topic?: string) => (
    <Company>
      <ContactForm {...accountForm} {...props} {...(topic && { topic })} />
    </Company>
  );
  const { rerender } = render(page());
  return { changeTopic: (topic: string) => rerender(page(topic)) };
}

/** A form, about a bill, whose message was refused; the page is then about a fault. */
async function showRefused(action: string) {
  const refusal = new TransportError("Refused.", { retry: "never", status: 422 });
  const sent = vi.fn((_: ContactRequest): Promise<Receipt> => Promise.reject(refusal));
  const form = showForm({ action, transport: fakeTransport(sent), topic: "bill" });
  type("My bill is wrong.");
  await press("Send");
  await screen.findByRole("heading", { name: "Your message was not sent" });
  form.changeTopic("fault");
  sent.mockResolvedValue({ reference: "NW-1" });
  return { ...form, sent };
}

describe("ContactForm, when a message returns to it", () => {
  it.each(["Change it", "Don't send it"])('keeps the topic of the message after "%s"', async (name) => {
    const { sent } = await showRefused(`/return/${name}`);
    await press(name);
    // The outbox may need a moment to delete a message.
    await waitFor(() => expect(field(/message/)).not.toHaveAttribute("readonly"));
    type("My bill is wrong again.");
    await press("Send");
    await screen.findByText("NW-1");
    expect(sent).toHaveBeenLastCalledWith(expect.objectContaining({ topic: "bill" }), expect.anything());
  });

  it("takes the topic that the customer chooses afterwards", async () => {
    const { sent, changeTopic } = await showRefused("/return/choice");
    await press("Change it");
    changeTopic("fraud");
    await press("Send");
    await screen.findByText("NW-1");
    expect(sent).toHaveBeenLastCalledWith(expect.objectContaining({ topic: "fraud" }), expect.anything());
  });

  it("does not offer to change a message that is open for a change", async () => {
    await showRefused("/return/open");
    await press("Change it");
    expect(screen.queryByRole("button", { name: "Change it" })).toBeNull();
    expect(screen.getByRole("button", { name: "Don't send it" })).toBeVisible();
  });

  it("takes no text, and sends nothing, while it asks whether another tab sends the message", async () => {
    const deletion: { end?: (isDeleted: boolean) => void } = {};
    const discard = () => new Promise<boolean>((end) => Object.assign(deletion, { end }));
    const send = vi.fn(async () => "copy-of-message");
    showForm({ action: "/return/asked", outbox: outboxOf([itemIn({ status: "asking" })], { discard, send }) });
    await screen.findByRole("heading", { name: "Your message may have arrived" });
    await press("Don't send it");
    expect(field(/message/)).toHaveValue("Earlier.");
    expect(field(/message/)).toHaveAttribute("readonly");
    await act(async () => void fireEvent.submit(document.querySelector("form") ?? document.body));
    expect(send).not.toHaveBeenCalled();
    await act(async () => deletion.end?.(false));
    expect(field(/message/)).toHaveValue("");
    expect(field(/message/)).not.toHaveAttribute("readonly");
  });
});

describe("ContactForm with a message of an earlier visit", () => {
  it("raises the rail for one that was not sent", async () => {
    showForm({ action: "/earlier", outbox: outboxOf([itemIn({ status: "failed", problem: "refused" })], {}) });
    await screen.findByRole("heading", { name: "Your message was not sent" });
    expect(document.querySelector('[data-hr~="rail"]')).toHaveAttribute("data-risen");
  });

  it("lets it alone while another message is put into the outbox", async () => {
    const discard = vi.fn(async () => true);
    const items = [itemIn({ status: "asking" })];
    showForm({ action: "/busy", outbox: outboxOf(items, { discard, send: () => new Promise(() => {}) }) });
    await screen.findByRole("heading", { name: "Your message may have arrived" });
    type("Another one.");
    await press("Send");
    expect(screen.getByRole("button", { name: "Don't send it" })).toHaveAttribute("aria-disabled", "true");
    await press("Don't send it");
    expect(discard).not.toHaveBeenCalled();
    expect(field(/message/)).toHaveValue("Another one.");
  });
});

describe("ContactForm, when its text is cleared or restored", () => {
  async function showRestored(props: Partial<ContactFormProps>) {
    const { unmount, action } = show({ ...accountForm, ...props });
    type("Half a sentence");
    unmount();
    showForm({ action, ...props });
    await screen.findByRole("button", { name: "Clear it" });
  }

  it("asks for the files again only where the form takes files", async () => {
    await showRestored({});
    expect(screen.getByText(/We saved what you wrote/)).not.toHaveTextContent("Add your files again");
  });

  it("asks for the files again where the form takes files", async () => {
    await showRestored({ attachments: limits });
    expect(screen.getByText(/We saved what you wrote/)).toHaveTextContent("Add your files again");
  });

  it("does not clear a message that is being put into the outbox", async () => {
    await showRestored({ outbox: outboxOf([], { send: () => new Promise(() => {}) }) });
    await press("Send");
    await press("Clear it");
    expect(field(/message/)).toHaveValue("Half a sentence");
  });

  it("starts without files and consent after a message that the browser has posted", async () => {
    // The test environment cannot post a form, and writes that to the console.
    const notImplemented = vi.spyOn(console, "error").mockImplementation(() => {});
    showForm({ action: "/posted", attachments: limits, consent: "Keep it for a year." });
    type("With a picture.");
    fireEvent.change(screen.getByLabelText(/Add pictures/), { target: { files: [photo()] } });
    fireEvent.click(screen.getByRole("checkbox", { name: "Keep it for a year." }));
    await press("Send");
    await screen.findByRole("heading", { name: "Your message may have arrived" });
    notImplemented.mockRestore();
    await press("Write another message");
    expect(field(/message/)).toHaveValue("");
    expect(screen.queryByText("image.jpg")).toBeNull();
    expect(screen.getByRole("checkbox", { name: "Keep it for a year." })).not.toBeChecked();
  });
});

describe("The focus of ContactForm", () => {
  // The outbox may need a moment to delete a message.
  const expectTitleFocus = () =>
    waitFor(() => expect(screen.getByRole("heading", { name: "Write to us" })).toHaveFocus());
  const pressFocused = (name: string) => {
    screen.getByRole("button", { name }).focus();
    return press(name);
  };

  it.each(["Change it", "Don't send it"])('goes to the form after "%s"', async (name) => {
    await showRefused(`/focus/${name}`);
    await pressFocused(name);
    await expectTitleFocus();
  });

  it("goes to the form for another message", async () => {
    showForm({ action: "/focus/another", transport: fakeTransport(async () => ({ reference: "NW-1" })) });
    type("My bill is wrong.");
    await press("Send");
    await screen.findByText("NW-1");
    await pressFocused("Write another message");
    await expectTitleFocus();
  });

  it("goes to the form when the restored text is cleared", async () => {
    const { unmount, action } = show({ ...accountForm, transport: refuses });
    type("Half a sentence");
    unmount();
    showForm({ action, transport: refuses });
    await pressFocused("Clear it");
    await expectTitleFocus();
  });

  it("goes to the form after a message that the browser has posted", async () => {
    // The test environment cannot post a form, and writes that to the console.
    const notImplemented = vi.spyOn(console, "error").mockImplementation(() => {});
    showForm({ action: "/focus/posted" });
    type("My bill is wrong.");
    await press("Send");
    await screen.findByRole("heading", { name: "Your message may have arrived" });
    notImplemented.mockRestore();
    await pressFocused("Change it");
    await expectTitleFocus();
  });
});
