import type { ContactRequest, Receipt } from "@handrail/core";
import { TransportError } from "@handrail/core/outbox";
import { breaksOff, fakeTransport } from "@handrail-tooling/testing/fixtures";
import { render, screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { Company } from "../testing/company.js";
import { expectPerson, field, send, show, write } from "../testing/contactForm.js";
import { outboxOf } from "../testing/outboxOf.js";
import { ContactForm } from "./ContactForm.js";

beforeEach(() => sessionStorage.clear());

describe("ContactForm with messages in the outbox", () => {
  it("sends a message again only when the customer asks", async () => {
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

  it("replaces a refused message with the changed one", async () => {
    const sent = vi.fn(
      (_: ContactRequest): Promise<Receipt> =>
        Promise.reject(new TransportError("Refused.", { retry: "never", status: 422 })),
    );
    show({ transport: fakeTransport(sent) });
    await write();
    await send();
    await screen.findByRole("heading", { name: "Your message was not sent" });
    await userEvent.click(screen.getByRole("button", { name: "Change it" }));
    expect(field(/message/)).toHaveValue("My bill is wrong.");
    await userEvent.type(field(/message/), " Please look.");
    await send();
    await waitFor(() => expect(sent).toHaveBeenCalledTimes(2));
    expect(sent).toHaveBeenLastCalledWith(
      expect.objectContaining({ message: "My bill is wrong. Please look." }),
      expect.anything(),
    );
    await waitFor(() => expect(screen.getAllByRole("heading", { name: "Your message was not sent" })).toHaveLength(1));
    expect(screen.getByText("My bill is wrong. Please look.")).toBeInTheDocument();
  });

  it("keeps a corrected address when the message is sent again with the old one", async () => {
    const refusal = new TransportError("Refused.", { retry: "never", status: 422 });
    const sent = vi.fn((_: ContactRequest): Promise<Receipt> => Promise.reject(refusal));
    const { action } = show({ transport: fakeTransport(sent) });
    await write();
    await send();
    await screen.findByRole("heading", { name: "Your message was not sent" });
    await userEvent.click(screen.getByRole("button", { name: "Change it" }));
    await userEvent.clear(field(/e-mail/));
    await userEvent.type(field(/e-mail/), "right@example.com");
    sent.mockResolvedValue({ reference: "NW-2232" });
    await userEvent.click(screen.getByRole("button", { name: "Send again" }));
    expect(await screen.findByText("NW-2232")).toBeVisible();
    expect(field(/e-mail/)).toHaveValue("right@example.com");
    expect(sessionStorage.getItem(`handrail:draft:${action}`)).toContain("right@example.com");
  });

  it("does not offer a message as new that was sent again unchanged, when the form is mounted anew", async () => {
    const outcome: { fate: () => Promise<Receipt> } = {
      fate: () => Promise.reject(new TransportError("Refused.", { retry: "never", status: 422 })),
    };
    const transport = fakeTransport(() => outcome.fate());
    const { unmount, action } = show({ transport });
    await write();
    await send();
    await screen.findByRole("heading", { name: "Your message was not sent" });
    await userEvent.click(screen.getByRole("button", { name: "Change it" }));
    outcome.fate = () =>
      Promise.reject(new TransportError("Busy.", { retry: "later", retryAfter: 60_000, status: 429 }));
    await userEvent.click(screen.getByRole("button", { name: "Send again" }));
    await screen.findByRole("heading", { name: "Your message will be sent again shortly" });
    unmount();
    render(
      <Company>
        <ContactForm action={action} transport={transport} />
      </Company>,
    );
    await screen.findByRole("heading", { name: "Your message will be sent again shortly" });
    expect(screen.queryByRole("button", { name: "Send" })).toBeNull();
  });

  it("puts a discarded message back into the form after the text typed since", async () => {
    const { createOutbox } = await import("@handrail/core/outbox");
    const outbox = createOutbox<ContactRequest>({ name: "earlier", transport: breaksOff });
    await outbox.send({ message: "An earlier one.", email: "a@example.com", locale: "en" });
    show({ outbox });
    await screen.findByRole("heading", { name: "Your message may have arrived" });
    await write("Something new.");
    await userEvent.click(screen.getByRole("button", { name: "Don't send it" }));
    expect(field(/message/)).toHaveValue("Something new.\n\nAn earlier one.");
    expect(field(/e-mail/)).toHaveValue("jonas@example.com");
  });

  it("does not store a message on a shared device, but keeps it until the page is closed", async () => {
    const indexedDB = { open: vi.fn() };
    vi.stubGlobal("indexedDB", indexedDB);
    const { unmount, action } = show({ draft: "memory", transport: breaksOff });
    await write();
    await send();
    expect(await screen.findByRole("heading", { name: "Your message may have arrived" })).toBeVisible();
    expect(indexedDB.open).not.toHaveBeenCalled();
    unmount();
    // The form is unmounted, but the page is still open.
    render(
      <Company>
        <ContactForm action={action} draft="memory" transport={breaksOff} />
      </Company>,
    );
    expect(await screen.findByRole("heading", { name: "Your message may have arrived" })).toBeVisible();
    vi.unstubAllGlobals();
  });

  it("reports that the outbox could not be loaded, and lets the browser post the next attempt", async () => {
    const outbox = outboxOf([], {
      send: () => Promise.reject(new TypeError("Failed to fetch dynamically imported module")),
    });
    const onPost = vi.fn((event: Event) => event.preventDefault());
    show({ outbox });
    await write();
    await send();
    expect(await screen.findByRole("alert")).toHaveTextContent(/Your text is saved/);
    expect(field(/message/)).toHaveValue("My bill is wrong.");
    expectPerson();
    window.addEventListener("submit", onPost);
    await send();
    window.removeEventListener("submit", onPost);
    expect(onPost.mock.calls[0]?.[0].target).toBe(document.querySelector("form"));
  });
});
