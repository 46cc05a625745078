import type { ContactRequest, OutboxItem, Receipt } from "@handrail/core";
import { fakeTransport } from "@handrail-tooling/testing/fixtures";
import { act, fireEvent, render, screen } from "@testing-library/react";
import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { Company } from "../testing/company.js";
import { field, show } from "../testing/contactForm.js";
import { ContactForm, type ContactFormProps } from "./ContactForm.js";

beforeEach(() => sessionStorage.clear());
// A busy machine may need longer to compile it than the tests wait.
beforeAll(() => import("./outboxModule.js"));

/** A desk that counts messages and responds when `respond` is called. */
function slowDesk() {
  const answers: ((receipt: Receipt) => void)[] = [];
  const sent = vi.fn((_: ContactRequest) => new Promise<Receipt>((resolve) => answers.push(resolve)));
  const respond = () => act(async () => answers.shift()?.({ reference: `NW-${sent.mock.calls.length}` }));
  return { sent, respond, transport: fakeTransport(sent) };
}

/** Fills in the required fields. */
function write(text = "My bill is wrong.") {
  fireEvent.change(field(/e-mail/), { target: { value: "jonas@example.com" } });
  fireEvent.change(field(/message/), { target: { value: text } });
}

const press = (name: string) => fireEvent.click(screen.getByRole("button", { name }));
const send = () => press("Send");

/** The same array for the same items, as an outbox returns it. */
const lists = new WeakMap<object, readonly OutboxItem<ContactRequest>[]>();
function itemsWith(first: OutboxItem<ContactRequest>, items: readonly OutboxItem<ContactRequest>[]) {
  const list = lists.get(items) ?? [first, ...items];
  lists.set(items, list);
  return list;
}

const showAgain = (props: ContactFormProps) =>
  render(
    <Company>
      <ContactForm {...props} />
    </Company>,
  );

describe("ContactForm, once Send is pressed", () => {
  it("sends one message for two submits in one task", async () => {
    const { sent, transport, respond } = slowDesk();
    show({ transport });
    write();
    const form = document.querySelector("form");
    act(() => {
      form?.requestSubmit();
      form?.requestSubmit();
    });
    await screen.findByRole("heading", { name: "Sending your message" });
    await respond();
    await screen.findByText("NW-1");
    expect(sent).toHaveBeenCalledOnce();
  });

  it("shows a message on its way when it is mounted anew, and then its reference", async () => {
    const { sent, transport, respond } = slowDesk();
    const { unmount, action } = show({ transport });
    write();
    send();
    await screen.findByRole("heading", { name: "Sending your message" });
    unmount();
    showAgain({ action, transport });
    await screen.findByRole("heading", { name: "Sending your message" });
    expect(screen.queryByRole("button", { name: "Send" })).toBeNull();
    await respond();
    await screen.findByText("NW-1");
    expect(sent).toHaveBeenCalledOnce();
  });

  it("shows the reference of a message that arrived while it was not mounted", async () => {
    const { sent, transport, respond } = slowDesk();
    const { unmount, action } = show({ transport });
    write();
    send();
    await screen.findByRole("heading", { name: "Sending your message" });
    unmount();
    await respond();
    const onReceipt = vi.fn();
    showAgain({ action, transport, onReceipt });
    await screen.findByText("NW-1");
    expect(screen.queryByText("My bill is wrong.")).toBeNull();
    expect(onReceipt).toHaveBeenCalledOnce();
    expect(sent).toHaveBeenCalledOnce();
  });

  it("keeps to one message and one outbox when the transport is new with every render", async () => {
    const { sent, respond } = slowDesk();
    const { rerender, action } = show({ transport: fakeTransport(sent) });
    write();
    send();
    const again = () => (
      <Company>
        <ContactForm action={action} transport={fakeTransport(sent)} />
      </Company>
    );
    rerender(again());
    await screen.findByRole("heading", { name: "Sending your message" });
    rerender(again());
    await respond();
    await screen.findByText("NW-1");
    expect(sent).toHaveBeenCalledOnce();
  });

  it("does not offer a message on its way as new when an older one is dismissed", async () => {
    const { sent, transport, respond } = slowDesk();
    const older = { id: "older-message", request: { message: "Older.", locale: "en" }, createdAt: 0, attempts: 1 };
    const { createOutbox } = await import("@handrail/core/outbox");
    const real = createOutbox<ContactRequest>({ name: "older", transport });
    const olderItem = { ...older, state: { status: "sent", reference: "NW-0" } } as const;
    show({ outbox: { ...real, items: () => itemsWith(olderItem, real.items()) } });
    await screen.findByText("NW-0");
    write();
    send();
    await screen.findByRole("heading", { name: "Sending your message" });
    press("Write another message");
    expect(screen.queryByRole("button", { name: "Send" })).toBeNull();
    await respond();
    expect(sent).toHaveBeenCalledOnce();
  });

  it("posts a form once, and shows it as sent when it is opened again, with a way to change it", async () => {
    // The test environment cannot post a form, and writes that to the console.
    const notImplemented = vi.spyOn(console, "error").mockImplementation(() => {});
    const onPost = vi.fn();
    window.addEventListener("submit", onPost);
    const { action, unmount } = show({ transport: undefined });
    write();
    const form = document.querySelector("form");
    act(() => {
      form?.requestSubmit();
      form?.requestSubmit();
    });
    await screen.findByRole("heading", { name: "Your message may have arrived" });
    window.removeEventListener("submit", onPost);
    expect(onPost.mock.calls.map(([event]) => event.defaultPrevented)).toEqual([false, true]);
    notImplemented.mockClear();
    unmount();
    showAgain({ action });
    await screen.findByRole("heading", { name: "Your message may have arrived" });
    expect(screen.queryByRole("button", { name: "Send" })).toBeNull();
    press("Change it");
    expect(field(/message/)).toHaveValue("My bill is wrong.");
  });
});
