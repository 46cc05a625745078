import type { Handoff } from "@handrail/core";
import { axeViolations } from "@handrail-tooling/testing";
import { triedHandoff } from "@handrail-tooling/testing/fixtures";
import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { HandoffLookup } from "./HandoffLookup.js";

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
