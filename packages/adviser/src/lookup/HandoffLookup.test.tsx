import type { Handoff } from "@handrail/core";
import { axeViolations } from "@handrail-tooling/testing";
import { triedHandoff } from "@handrail-tooling/testing/fixtures";
import { act, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import { HandoffLookup } from "./HandoffLookup.js";

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

function lookUp(get: (reference: string) => Promise<Handoff | undefined>) {
  const store = { get: vi.fn(get) };
  render(<HandoffLookup store={store} />);
  return { store, field: screen.getByRole("textbox", { name: "The customer's number" }), user: userEvent.setup() };
}

describe("HandoffLookup", () => {
  it.each(["483917", "483 917", "483-917", "٤٨٣ ٩١٧"])("opens the handoff for %s", async (number) => {
    const { store, field, user } = lookUp(async () => triedHandoff);
    await user.type(field, `${number}{Enter}`);
    expect(await screen.findByText("Why is my November bill higher?")).toBeInTheDocument();
    expect(store.get).toHaveBeenCalledWith("483917", expect.anything());
    expect(screen.getByText("483\u00a0917", { collapseWhitespace: false })).toBeInTheDocument();
    expect(await axeViolations()).toEqual([]);
  });

  it("announces that it found the handoff", async () => {
    const { field, user } = lookUp(async () => triedHandoff);
    await user.type(field, "483917{Enter}");
    await waitFor(() => expect(screen.getAllByRole("status")[0]).toHaveTextContent("Found. It is shown below."));
  });

  it("leaves focus in the field after the browser denied access to the clipboard", async () => {
    const { field, user } = lookUp(async () => triedHandoff);
    vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new DOMException("Denied.", "NotAllowedError"));
    await user.type(field, "483917{Enter}");
    await user.click(await screen.findByRole("button", { name: "Copy as text" }));
    expect(await screen.findByLabelText("Copy this text:")).toHaveFocus();
    await user.clear(field);
    await user.type(field, "654321");
    expect(field).toHaveValue("654321");
    expect(field).toHaveFocus();
  });

  it("reports a failure if the store does not respond within 15 seconds", async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const { field } = lookUp(() => new Promise(() => {}));
    fireEvent.change(field, { target: { value: "483917" } });
    fireEvent.submit(field);
    expect(screen.getByRole("status")).toHaveTextContent("Looking it up");
    await act(() => vi.advanceTimersByTimeAsync(15_000));
    expect(screen.getByRole("status")).toHaveTextContent("We couldn't look it up.");
  });

  it("asks for six digits and does not call the store", async () => {
    const { store, field, user } = lookUp(async () => triedHandoff);
    await user.type(field, "4839{Enter}");
    expect(screen.getByRole("status")).toHaveTextContent("Enter the six digits of the number.");
    expect(field).toBeInvalid();
    expect(field).toHaveAccessibleDescription(/Enter the six digits/);
    expect(store.get).not.toHaveBeenCalled();
  });

  it.each<[string, () => Promise<Handoff | undefined>, RegExp]>([
    ["finds nothing", async () => undefined, /found nothing for this number/],
    ["returns null", async () => null as unknown as undefined, /found nothing for this number/],
    ["fails", () => Promise.reject(new Error("Down.")), /couldn't look it up/],
    // A store may return anything.
    ["returns an invalid handoff", async () => ({ version: 7 }) as unknown as Handoff, /couldn't look it up/],
  ])("reports that the store %s", async (_, get, message) => {
    const { field, user } = lookUp(get);
    await user.type(field, "483917{Enter}");
    expect(await screen.findByText(message)).toBeInTheDocument();
    expect(screen.queryByRole("region")).toBeNull();
  });

  it("never shows the result of an earlier number under a later one", async () => {
    const resolvers = new Map<string, (handoff: Handoff) => void>();
    const { field, user } = lookUp((reference) => new Promise((resolve) => resolvers.set(reference, resolve)));
    await user.type(field, "111111{Enter}");
    expect(screen.getByRole("status")).toHaveTextContent("Looking it up");
    await user.clear(field);
    await user.type(field, "222222{Enter}");
    resolvers.get("222222")?.({ ...triedHandoff, question: "The second" });
    resolvers.get("111111")?.({ ...triedHandoff, question: "The first" });
    expect(await screen.findByText("The second")).toBeInTheDocument();
    expect(screen.queryByText("The first")).toBeNull();
  });
});
