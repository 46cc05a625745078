import type { ContactRequest } from "@handrail/core";
import { defineTransport } from "@handrail/core/outbox";
import { fakeTransport } from "@handrail-tooling/testing/fixtures";
import { act, createEvent, fireEvent, screen } from "@testing-library/react";
import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { field, readableFile, show } from "../testing/contactForm.js";
import { outboxOf } from "../testing/outboxOf.js";

beforeEach(() => sessionStorage.clear());
// A busy machine may need longer to compile it than the tests wait.
beforeAll(() => import("./outboxModule.js"));

const limits = { accept: "image/*", maxSize: 1000, maxCount: 3 };
const formElement = () => document.querySelector("form") ?? document.body;
const photo = () => readableFile("photo", "image.jpg", "image/jpeg");

function send(text: string) {
  fireEvent.change(field(/message/), { target: { value: text } });
  act(() => screen.getByRole("button", { name: "Send" }).click());
}

const showFiles = (sent: (request: ContactRequest) => Promise<{ reference: string }>) =>
  show({
    ...{ transport: fakeTransport(sent), attachments: limits, replyTo: "account" },
    fields: { name: false, email: false },
  });

describe("ContactForm with files", () => {
  it("adds pasted and dropped files, also two of one name, and stays on the page", async () => {
    const sent = vi.fn(async (_: ContactRequest) => ({ reference: "NW-1" }));
    showFiles(sent);
    fireEvent.paste(formElement(), { clipboardData: { files: [photo()], types: ["Files"] } });
    const drop = createEvent.drop(formElement());
    Object.defineProperty(drop, "dataTransfer", { value: { files: [photo()], types: ["Files"] } });
    fireEvent(formElement(), drop);
    expect(drop.defaultPrevented).toBe(true);
    expect(screen.getAllByText("image.jpg")).toHaveLength(2);
    send("Two pictures.");
    await screen.findByText("NW-1");
    expect(sent.mock.calls[0]?.[0].attachments).toHaveLength(2);
  });

  it("does not take the picture of a text that is pasted from a word processor", () => {
    showFiles(async () => ({ reference: "NW-1" }));
    fireEvent.paste(formElement(), { clipboardData: { files: [photo()], types: ["text/plain", "Files"] } });
    expect(screen.queryByText("image.jpg")).toBeNull();
  });

  it("names a file that cannot be read any more, and sends nothing before the customer decides", async () => {
    const sent = vi.fn(async (_: ContactRequest) => ({ reference: "NW-1" }));
    showFiles(sent);
    const gone = Object.assign(photo(), {
      arrayBuffer: () => Promise.reject(new DOMException("", "NotReadableError")),
    });
    fireEvent.change(screen.getByLabelText(/Add pictures/), { target: { files: [gone] } });
    send("One picture.");
    expect(await screen.findByText(/We can't read image.jpg any more/)).toBeVisible();
    expect(sent).not.toHaveBeenCalled();
    fireEvent.change(screen.getByLabelText(/Add pictures/), { target: { files: [photo()] } });
    send("One picture.");
    await screen.findByText("NW-1");
    expect(sent.mock.calls[0]?.[0].attachments).toHaveLength(1);
  });

  it("takes no text and no files while the message is put into the outbox, and keeps the focus", async () => {
    const storing: { end?: (id: string) => void } = {};
    const outbox = outboxOf([], { send: () => new Promise((end) => Object.assign(storing, { end })) });
    show({ ...{ outbox, attachments: limits, replyTo: "account" }, fields: { name: false, email: false } });
    fireEvent.paste(formElement(), { clipboardData: { files: [photo()], types: ["Files"] } });
    field(/message/).focus();
    send("One picture.");
    await screen.findByRole("button", { name: "Sending your message" });
    expect(field(/message/)).toHaveAttribute("readonly");
    expect(field(/message/)).toHaveFocus();
    fireEvent.paste(formElement(), { clipboardData: { files: [photo()], types: ["Files"] } });
    fireEvent.click(screen.getByRole("button", { name: /Remove image.jpg/ }));
    expect(screen.getAllByText("image.jpg")).toHaveLength(1);
    const input = screen.getByLabelText(/Add pictures/);
    expect(fireEvent.click(input)).toBe(false);
    expect(input).toHaveAttribute("aria-disabled", "true");
  });

  it("offers no files to a desk that takes none, and does not leave the page for a dropped one", () => {
    const traits = { name: "no files", receipt: "accepted", idempotent: false } as const;
    const transport = defineTransport<ContactRequest, typeof traits & { carries: { attachments: "unsupported" } }>(
      { ...traits, carries: { attachments: "unsupported" } },
      async () => ({}),
    );
    show({ transport, attachments: limits });
    expect(screen.queryByLabelText(/Add pictures/)).toBeNull();
    const over = createEvent.dragOver(formElement());
    Object.defineProperty(over, "dataTransfer", { value: { types: ["Files"], dropEffect: "copy" } });
    fireEvent(formElement(), over);
    expect(over.defaultPrevented).toBe(true);
  });
});
