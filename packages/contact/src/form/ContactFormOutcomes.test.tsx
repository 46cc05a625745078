import { TransportError } from "@handrail/core/outbox";
import { axeViolations } from "@handrail-tooling/testing";
import {
  accepts,
  breaksOff,
  fakeTransport,
  givesNoNumber,
  givesNoReceipt,
  hangs,
  isBusy,
  refuses,
  sends,
} from "@handrail-tooling/testing/fixtures";
import { act, screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { expectPerson, field, send, show, write } from "../testing/contactForm.js";

beforeEach(() => sessionStorage.clear());

// The heading takes focus in an effect.
const expectFocus = (name: string) => waitFor(() => expect(screen.getByRole("heading", { name })).toHaveFocus());

describe("ContactForm after sending", () => {
  it("stores the draft until the message has arrived, and shows the reference", async () => {
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
    ["gives no number", givesNoNumber, "Your message may have arrived"],
  ])("keeps the text and the rail when the transport %s", async (_, transport, title) => {
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
    ["Your message has arrived", accepts],
    ["Your message was passed on", givesNoReceipt],
  ])('shows no reference when the receipt has none: "%s"', async (title, transport) => {
    show({ transport });
    await write();
    await send();
    expect(await screen.findByRole("heading", { name: title })).toBeVisible();
    expect(screen.queryByText("Your reference")).toBeNull();
  });

  it("announces that the reference was copied", async () => {
    const user = userEvent.setup();
    show();
    await write();
    await send();
    await user.click(await screen.findByRole("button", { name: "Copy" }));
    expect(await navigator.clipboard.readText()).toBe("NW-2231");
    await waitFor(() => expect(screen.getByText("Copied", { selector: "[role=status]" })).toBeInTheDocument());
  });

  it("offers no copy where the page may not use the clipboard", async () => {
    Object.defineProperty(navigator, "clipboard", { value: undefined, configurable: true });
    show();
    await write();
    await send();
    expect(await screen.findByText("NW-2231")).toBeVisible();
    expect(screen.queryByRole("button", { name: "Copy" })).toBeNull();
    Reflect.deleteProperty(navigator, "clipboard");
  });

  it("keeps the text of a handed-off message until the customer writes another", async () => {
    const { action } = show({ transport: givesNoReceipt });
    await write();
    await send();
    await screen.findByRole("heading", { name: "Your message was passed on" });
    expect(screen.getByText("My bill is wrong.")).toBeInTheDocument();
    expect(sessionStorage.getItem(`handrail:draft:${action}`)).toContain("My bill is wrong.");
    await userEvent.click(screen.getByRole("button", { name: "Write another message" }));
    expect(field(/message/)).toHaveValue("");
    expect(sessionStorage.getItem(`handrail:draft:${action}`)).toBeNull();
  });

  it("does not move focus when the customer has moved it elsewhere", async () => {
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

  it("prefills the e-mail channel with a message that was refused", async () => {
    show({ transport: refuses });
    await write("My bill is wrong.\nI was charged twice.");
    await send();
    await screen.findByRole("heading", { name: "Your message was not sent" });
    const mailFields = () => {
      const mail = document.querySelector('[data-hr~="rail"] a[href^="mailto:"]')?.getAttribute("href") ?? "";
      return new URL(mail).searchParams;
    };
    // The link carries the text once the code that redacts it is loaded.
    await waitFor(() => expect(mailFields().get("subject")).toBe("Question: My bill is wrong."));
    expect(mailFields().get("body")).toMatch(/^My bill is wrong\.\r\nI was charged twice\./);
  });

  it("sends although the browser reports no network, because that may be wrong", async () => {
    vi.spyOn(navigator, "onLine", "get").mockReturnValue(false);
    show({}, { online: false });
    await write();
    await send();
    expect(await screen.findByText("NW-2231")).toBeVisible();
  });

  it("says that a message waits for the network and that the page must stay open, then sends it", async () => {
    vi.spyOn(navigator, "onLine", "get").mockReturnValue(false);
    const sent = vi.fn((): Promise<{ reference: string }> => Promise.reject(new TypeError("Failed to fetch")));
    show({ transport: fakeTransport(sent, { idempotent: true }) }, { online: false });
    await write();
    await send();
    expect(await screen.findByText("Your message will be sent when you are online")).toBeVisible();
    // The test environment has no IndexedDB, so no message outlives the page.
    expect(screen.getByText(/Keep this page open/)).toBeVisible();
    vi.restoreAllMocks();
    sent.mockResolvedValue({ reference: "NW-2231" });
    act(() => void window.dispatchEvent(new Event("online")));
    expect(await screen.findByText("NW-2231")).toBeVisible();
  });

  it.each([
    [401, /signed out/],
    [413, /too large/],
  ])("says what can be done about status %i", async (status, text) => {
    const error = new TransportError("Refused.", { retry: "never", status });
    show({ transport: fakeTransport(() => Promise.reject(error)) });
    await write();
    await send();
    expect(await screen.findByText(text)).toBeVisible();
    expectPerson();
  });

  it("shows no link to self-service, whatever the outcome", async () => {
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
