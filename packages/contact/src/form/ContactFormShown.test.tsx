import type { ContactRequest } from "@handrail/core";
import { fakeTransport } from "@handrail-tooling/testing/fixtures";
import { fireEvent, screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { field, send, show } from "../testing/contactForm.js";

beforeEach(() => sessionStorage.clear());

/** Fills a field in without an event, as some programs for autofill and spelling do (react/react#1159). */
function fillInQuietly(element: HTMLElement, text: string) {
  const { prototype } = element instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement;
  Object.getOwnPropertyDescriptor(prototype, "value")?.set?.call(element, text);
}

function showRecorded() {
  const sent = vi.fn(async (_: ContactRequest) => ({ reference: "NW-1" }));
  show({ transport: fakeTransport(sent) });
  return sent;
}

describe("ContactForm, whose fields a program fills in without an event", () => {
  it("sends what its fields show", async () => {
    const sent = showRecorded();
    await userEvent.type(field(/message/), "My bil is wrong.");
    fillInQuietly(field(/e-mail/), "jonas@example.com");
    fillInQuietly(field(/message/), "My bill is wrong.");
    await send();
    expect(await screen.findByText("NW-1")).toBeVisible();
    const shown = expect.objectContaining({ email: "jonas@example.com", message: "My bill is wrong." });
    expect(sent).toHaveBeenCalledExactlyOnceWith(shown, expect.anything());
  });

  it("does not send what a program has taken out of a field", async () => {
    const sent = showRecorded();
    await userEvent.type(field(/name/), "Jonas");
    await userEvent.type(field(/e-mail/), "jonas@example.com");
    await userEvent.type(field(/message/), "My bill is wrong.");
    fillInQuietly(field(/name/), "");
    fillInQuietly(field(/message/), "");
    await send();
    expect(sent).not.toHaveBeenCalled();
    expect(field(/message/)).toHaveAccessibleDescription(/message/i);
    expect(field(/message/)).toHaveValue("");
    // `userEvent` would go on after the text that it typed before.
    fireEvent.change(field(/message/), { target: { value: "Wrong again." } });
    await send();
    expect(await screen.findByText("NW-1")).toBeVisible();
    expect(sent.mock.calls[0]?.[0]).toMatchObject({ message: "Wrong again." });
    expect(sent.mock.calls[0]?.[0].name ?? "").toBe("");
  });

  it("holds the text of one field while the customer types into another, and stores it", async () => {
    const { action } = show();
    fillInQuietly(field(/e-mail/), "jonas@example.com");
    await userEvent.type(field(/message/), "My bill");
    expect(field(/e-mail/)).toHaveValue("jonas@example.com");
    await waitFor(() => expect(sessionStorage.getItem(`handrail:draft:${action}`)).toContain("jonas@example.com"));
  });
});
