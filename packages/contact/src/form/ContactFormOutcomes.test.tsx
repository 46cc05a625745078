import type { ContactRequest, OutboxItem } from "@handrail/core";
import { act, render, screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { axeViolations } from "../testing/axe.js";
import { Company } from "../testing/company.js";
import { expectPerson, field, send, show, write } from "../testing/contactForm.js";
import { outboxOf } from "../testing/outboxOf.js";
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
import { ContactForm } from "./ContactForm.js";

beforeEach(() => sessionStorage.clear());

// It is given once the words have been drawn.
const expectFocus = (name: string) => waitFor(() => expect(screen.getByRole("heading", { name })).toHaveFocus());

describe("ContactForm, once it is sent", () => {
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
    await expectFocus("Your message has been sent");
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
    await expectFocus(title);
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

  it("keeps the words of a message that was handed over, until the next one is begun", async () => {
    const { action } = show({ transport: handsOver });
    await write();
    await send();
    await screen.findByRole("heading", { name: "Your message was handed over" });
    expect(screen.getByText("My bill is wrong.")).toBeInTheDocument();
    expect(sessionStorage.getItem(`handrail:draft:${action}`)).toContain("My bill is wrong.");
    await userEvent.click(screen.getByRole("button", { name: "Write another message" }));
    expect(field(/message/)).toHaveValue("");
    expect(sessionStorage.getItem(`handrail:draft:${action}`)).toBeNull();
  });

  it("leaves focus with whoever has gone on to something else", async () => {
    const answer: { give?: (receipt: { reference: string }) => void } = {};
    const transport = fakeTransport(
      () => new Promise<{ reference: string }>((give) => Object.assign(answer, { give })),
    );
    show({ transport });
    await write();
    await send();
    await expectFocus("Sending your message");
    const person = document.querySelector<HTMLElement>('[data-hr~="rail"] a[href^="tel:"]');
    act(() => person?.focus());
    await act(async () => answer.give?.({ reference: "NW-9" }));
    expect(await screen.findByText("NW-9")).toBeVisible();
    expect(person).toHaveFocus();
  });

  it("puts an earlier message back beside what has been begun since, and never in its place", async () => {
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

  it("sends one anew that waited for too long", async () => {
    const item: OutboxItem<ContactRequest> = {
      id: "old-message",
      request: { message: "A week ago.", locale: "en" },
      createdAt: 0,
      attempts: 3,
      state: { status: "failed", problem: "expired" },
    };
    const begun = vi.fn(async () => "new-message");
    const discard = vi.fn(async () => {});
    show({ outbox: outboxOf([item], { send: begun, discard }) });
    await userEvent.click(await screen.findByRole("button", { name: "Send again" }));
    await waitFor(() => expect(discard).toHaveBeenCalledWith("old-message"));
    expect(begun).toHaveBeenCalledWith(item.request);
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

  it("says so where the code that sends could not be loaded, and then posts as any form does", async () => {
    const outbox = outboxOf([], {
      send: () => Promise.reject(new TypeError("Failed to fetch dynamically imported module")),
    });
    const onPost = vi.fn((event: Event) => event.preventDefault());
    show({ outbox });
    await write();
    await send();
    expect(await screen.findByRole("alert")).toHaveTextContent(/Your words are kept/);
    expect(field(/message/)).toHaveValue("My bill is wrong.");
    expectPerson();
    window.addEventListener("submit", onPost);
    await send();
    window.removeEventListener("submit", onPost);
    expect(onPost.mock.calls[0]?.[0].target).toBe(document.querySelector("form"));
  });
});
