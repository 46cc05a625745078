import { createJourney } from "@handrail/core/journey";
import { axeViolations } from "@handrail-tooling/testing";
import { act, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { renderToString } from "react-dom/server";
import { afterEach, describe, expect, it, vi } from "vitest";
import { Company } from "../testing/company.js";
import { HandoffReference } from "./HandoffReference.js";

afterEach(() => {
  vi.useRealTimers();
});

function renderReference(put: () => Promise<string>, company: Parameters<typeof Company>[0] = {}) {
  const journey = createJourney();
  journey.record({ type: "search.performed", query: "bill of jonas@example.com", results: 0, confidence: "none" });
  const store = { put: vi.fn(put) };
  render(
    <Company journey={journey} {...company}>
      <HandoffReference store={store} context={{ product: "Fibre 500" }} />
    </Company>,
  );
  return { store, user: userEvent.setup() };
}

const press = (name: string) => userEvent.click(screen.getByRole("button", { name }));

describe("HandoffReference", () => {
  it("shows the handoff before it sends anything, and then the reference", async () => {
    const { store } = renderReference(async () => "483917");
    await press("Get a number to read out");
    expect(await screen.findByText("bill of […]", { selector: "bdi" })).toBeVisible();
    expect(document.activeElement).toHaveAttribute("data-hr", "reference-contents");
    expect(document.body).not.toHaveTextContent("jonas@example.com");
    expect(screen.getByText("Fibre 500")).toBeVisible();
    expect(store.put).not.toHaveBeenCalled();
    await press("Save it and give me a number");
    await waitFor(() => expect(screen.getByRole("status")).toHaveTextContent("Your number483 917Read it out"));
    expect(document.activeElement).toHaveTextContent("483 917");
    const [stored] = store.put.mock.calls[0] as unknown as [object];
    expect(stored).toMatchObject({ version: 1, product: "Fibre 500" });
    expect(JSON.stringify(stored)).not.toContain("jonas");
    expect(await axeViolations()).toEqual([]);
  });

  it.each<[string, () => Promise<string>]>([
    ["the store fails", () => Promise.reject(new Error("Down."))],
    ["the store returns a reference that is not valid", async () => "<b>1</b>"],
  ])("says that no reference is needed if %s, and offers another attempt", async (_, put) => {
    renderReference(put);
    await press("Get a number to read out");
    await userEvent.click(await screen.findByRole("button", { name: "Save it and give me a number" }));
    expect(await screen.findByText(/You don't need one: just call/)).toBeInTheDocument();
    expect(screen.getByRole("button", { name: "Get a number to read out" })).toHaveFocus();
  });

  it("offers no reference while offline", () => {
    renderReference(async () => "483917", { online: false });
    expect(screen.queryByRole("button", { name: "Get a number to read out" })).toBeNull();
    expect(screen.getByText(/just call/)).toBeInTheDocument();
  });

  it("offers a reference only once JavaScript runs", () => {
    const html = renderToString(
      <Company>
        <HandoffReference store={{ put: async () => "483917" }} />
      </Company>,
    );
    expect(html).toMatch(/<button[^>]* hidden=""/);
  });

  it("says that no reference is needed if the store does not respond within 15 seconds", async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    renderReference(() => new Promise(() => {}));
    fireEvent.click(screen.getByRole("button", { name: "Get a number to read out" }));
    fireEvent.click(await screen.findByRole("button", { name: "Save it and give me a number" }));
    await act(() => vi.advanceTimersByTimeAsync(15_000));
    expect(screen.getByText(/You don't need one: just call/)).toBeInTheDocument();
  });

  it("calls the store once for a double click", async () => {
    const { store, user } = renderReference(() => new Promise(() => {}));
    await press("Get a number to read out");
    await user.dblClick(await screen.findByRole("button", { name: "Save it and give me a number" }));
    expect(screen.getByRole("button", { name: "Getting a number" })).toHaveAttribute("aria-disabled", "true");
    expect(store.put).toHaveBeenCalledOnce();
  });
});
