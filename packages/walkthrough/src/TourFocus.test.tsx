import { HandrailProvider } from "@handrail/contact";
import type { Walkthrough } from "@handrail/core";
import { contacts } from "@handrail-tooling/testing/fixtures";
import { render, screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { StrictMode } from "react";
import { beforeEach, describe, expect, it } from "vitest";
import { Tour } from "./Tour.js";
import { giveBoxes } from "./testing/giveBoxes.js";

const walkthrough: Walkthrough = {
  id: "visit",
  version: 1,
  locale: "en",
  title: "Visit",
  summary: "",
  audience: "customer",
  steps: [{ id: "one", title: "One", body: { type: "root", children: [{ type: "text", value: "Read it." }] } }],
};

beforeEach(giveBoxes);

describe("Tour without a target, open from the start", () => {
  it.each(["{Escape}", "{Enter}"])("moves focus to the nearest control after %s", async (key) => {
    render(
      <StrictMode>
        <HandrailProvider contacts={contacts}>
          <button type="button">Far</button>
          <div>
            <button type="button">Near</button>
            <Tour walkthrough={walkthrough} defaultOpen />
          </div>
        </HandrailProvider>
      </StrictMode>,
    );
    await waitFor(() => expect(screen.getByRole("heading", { name: "One" })).toHaveFocus());
    if (key === "{Enter}") screen.getByRole("button", { name: "Finish" }).focus();
    await userEvent.keyboard(key);
    if (key === "{Enter}") await userEvent.keyboard("{Escape}");
    await waitFor(() => expect(screen.getByRole("button", { name: "Near" })).toHaveFocus());
  });
});
