import { HandrailProvider } from "@handrail/contact";
import { contacts } from "@handrail-tooling/testing/fixtures";
import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { WasThisHelpful } from "./WasThisHelpful.js";

vi.mock("./feedbackOutbox.js", () => {
  throw new Error("Failed to fetch dynamically imported module");
});

describe("useFeedbackOutbox", () => {
  it("reports a vote as not saved if the code that sends it cannot be loaded", async () => {
    render(
      <HandrailProvider contacts={contacts}>
        <WasThisHelpful articleId="pay" title="Pay your bill" action="/votes" />
      </HandrailProvider>,
    );
    await userEvent.click(screen.getByRole("button", { name: "Yes" }));
    expect(await screen.findByText(/^We couldn't save your answer/)).toBeVisible();
  });
});
