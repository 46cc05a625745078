import type { ContactRequest } from "@handrail/core";
import { fakeTransport } from "@handrail-tooling/testing/fixtures";
import { act, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { Company } from "../testing/company.js";
import { field } from "../testing/contactForm.js";
import { withoutConsoleErrors } from "../testing/withoutConsoleErrors.js";
import { ContactForm, type ContactFormProps } from "./ContactForm.js";

beforeEach(() => sessionStorage.clear());
afterEach(() => void vi.restoreAllMocks());
// A busy machine may need longer to compile it than the tests wait.
beforeAll(() => import("./outboxModule.js"));

function showForm(props: ContactFormProps) {
  return render(
    <Company>
      <ContactForm fields={{ name: false, email: false }} replyTo="account" {...props} />
    </Company>,
  );
}

const type = (value: string) => fireEvent.change(field(/message/), { target: { value } });
const send = () => act(() => screen.getByRole("button", { name: "Send" }).click());
const desk = () => vi.fn(async (_: ContactRequest) => ({ reference: "NW-1" }));

describe("The draft of ContactForm", () => {
  it("keeps its topic on a page with another one, says so, and sends it", async () => {
    const sent = desk();
    const transport = fakeTransport(sent);
    const { unmount } = showForm({ action: "/topic", topic: "bill", transport });
    type("My bill is wrong.");
    unmount();
    showForm({ action: "/topic", topic: "fault", transport });
    expect(screen.getByText(/Topic: My bill/)).toBeVisible();
    send();
    await screen.findByText("NW-1");
    expect(sent.mock.calls[0]?.[0].topic).toBe("bill");
  });

  it("takes the topic that the customer chooses after it was restored", async () => {
    const sent = desk();
    const transport = fakeTransport(sent);
    const { unmount } = showForm({ action: "/choice", topic: "bill", transport });
    type("My bill is wrong.");
    unmount();
    const { rerender } = showForm({ action: "/choice", topic: "fault", transport });
    rerender(
      <Company>
        <ContactForm
          {...{ action: "/choice", topic: "fraud", transport, fields: { name: false, email: false } }}
          replyTo="account"
        />
      </Company>,
    );
    send();
    await screen.findByText("NW-1");
    expect(sent.mock.calls[0]?.[0].topic).toBe("fraud");
  });

  it("survives 25,000 characters, which are counted and not cut off", () => {
    const long = "x".repeat(25_000);
    const { unmount } = showForm({ action: "/long" });
    type(long);
    expect(screen.getByText("Characters too many: 15000")).toBeVisible();
    unmount();
    showForm({ action: "/long" });
    expect(field(/message/)).toHaveValue(long);
  });

  it("counts the characters that are left before the limit is reached", () => {
    showForm({ action: "/count" });
    type("x".repeat(8999));
    expect(screen.queryByText(/Characters left/)).toBeNull();
    type("x".repeat(9900));
    expect(field(/message/)).toHaveAccessibleDescription("Characters left: 100");
  });

  it("survives the form if the storage is full", () => {
    vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
      throw new DOMException("Full.", "QuotaExceededError");
    });
    const { unmount } = showForm({ action: "/full" });
    type("Nowhere to store this.");
    unmount();
    showForm({ action: "/full" });
    expect(field(/message/)).toHaveValue("Nowhere to store this.");
  });
});

describe("The fields of ContactForm", () => {
  it("adds to the default ones", () => {
    render(
      <Company>
        <ContactForm action="/added" fields={{ subject: "optional" }} />
      </Company>,
    );
    expect(screen.getAllByRole("textbox").map((input) => input.getAttribute("name"))).toEqual([
      "name",
      "email",
      "subject",
      "message",
    ]);
  });

  it("refuses a form that nobody could answer", () => {
    withoutConsoleErrors(() => {
      expect(() => showForm({ action: "/nobody", replyTo: "fields" })).toThrow(/Nobody could answer the message/);
    });
  });

  it("sends the consent with the message", async () => {
    const sent = desk();
    showForm({ action: "/consent", consent: "Keep it for a year.", transport: fakeTransport(sent) });
    type("Hello");
    fireEvent.click(screen.getByRole("checkbox", { name: "Keep it for a year." }));
    send();
    await screen.findByText("NW-1");
    expect(sent.mock.calls[0]?.[0].consent).toEqual({ text: "Keep it for a year.", at: expect.stringMatching(/Z$/) });
  });
});
