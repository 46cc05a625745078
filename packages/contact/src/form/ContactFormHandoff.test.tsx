import { createJourney } from "@handrail/core/journey";
import { fakeTransport, sends } from "@handrail-tooling/testing/fixtures";
import { act, render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { Company } from "../testing/company.js";
import { send, show, write } from "../testing/contactForm.js";
import { ContactForm } from "./ContactForm.js";

beforeEach(() => sessionStorage.clear());
// A busy machine may need longer to compile it than the tests wait.
beforeAll(() => import("@handrail/core/handoff"));
beforeAll(() => import("./outboxModule.js"));

describe("ContactForm with a handoff", () => {
  it("sends what the customer tried, as edited, only after they agree", async () => {
    const journey = createJourney();
    journey.record({ type: "search.performed", query: "charged twice", results: 0, confidence: "none" });
    journey.record({ type: "search.performed", query: "card 4111 1111 1111 1111", results: 0, confidence: "none" });
    const sent = vi.fn(async (_: unknown) => ({ reference: "1" }));
    show({ transport: fakeTransport(sent) }, { journey });
    const box = await screen.findByRole("checkbox", { name: "Pass this on with my message" });
    expect(box).not.toBeChecked();
    expect(document.body).not.toHaveTextContent("4111 1111 1111 1111");
    await userEvent.click(screen.getByRole("button", { name: "Remove card […]" }));
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

  it("follows the journey until the customer removes an entry, which does not come back", async () => {
    const journey = createJourney();
    const action = "/contact/tries";
    const page = (product: string) => (
      <Company journey={journey}>
        <ContactForm action={action} transport={sends} context={{ product }} />
      </Company>
    );
    const { rerender } = render(page("Fibre"));
    expect(screen.queryByRole("checkbox")).toBeNull();
    act(() => journey.record({ type: "search.performed", query: "charged twice", results: 0, confidence: "none" }));
    await userEvent.click(await screen.findByRole("button", { name: "Remove charged twice" }));
    expect(screen.getByRole("checkbox")).toHaveFocus();
    rerender(page("Fibre 500"));
    act(() => journey.record({ type: "search.performed", query: "another", results: 0, confidence: "none" }));
    expect(screen.queryByText("charged twice")).toBeNull();
    expect(screen.getByText("Fibre")).toBeInTheDocument();
  });

  it("sends nothing of what the customer tried if they do not agree", async () => {
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

  it("redacts a secret in an edited entry, also while it is still being edited", async () => {
    const journey = createJourney();
    journey.record({ type: "search.performed", query: "charged twice", results: 0, confidence: "none" });
    const sent = vi.fn(async (_: unknown) => ({ reference: "1" }));
    show({ transport: fakeTransport(sent) }, { journey });
    await userEvent.click(await screen.findByRole("button", { name: "Change charged twice" }));
    await userEvent.keyboard(", card 4111 1111 1111 1111{Enter}");
    expect(screen.getByRole("button", { name: "Change charged twice, card […]" })).toHaveFocus();
    await userEvent.keyboard("{Enter} 4111 1111 1111 1111");
    await userEvent.click(screen.getByRole("checkbox"));
    await write();
    await send();
    await screen.findByRole("heading", { name: "Your message has been sent" });
    expect(sent.mock.calls[0]?.[0]).toMatchObject({
      handoff: { searches: [{ query: "charged twice, card […] […]" }] },
    });
  });
});
