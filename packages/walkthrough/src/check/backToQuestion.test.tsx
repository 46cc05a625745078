import { HandrailProvider } from "@handrail/contact";
import { contacts } from "@handrail-tooling/testing/fixtures";
import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeEach, describe, expect, it } from "vitest";
import { Tour } from "../Tour.js";
import { giveBoxes } from "../testing/giveBoxes.js";
import { checkStep, paragraph, questions } from "../testing/kindsOfSteps.js";

const press = async (name: string) => userEvent.click(await screen.findByRole("button", { name }));

beforeEach(giveBoxes);

describe("a question to which Back leads", () => {
  it("says that the answer was wrong, and can be tried again", async () => {
    const step = checkStep({ ...questions.one, feedback: { wrong: "Think of Peter." } });
    const after = { id: "after", title: "After", body: paragraph("Read it.") };
    const common = { id: "w", version: 1, locale: "en", title: "W", summary: "", audience: "customer" } as const;
    render(
      <HandrailProvider contacts={contacts}>
        <Tour walkthrough={{ ...common, steps: [step, after] }} defaultOpen />
      </HandrailProvider>,
    );
    await userEvent.click(await screen.findByRole("radio", { name: "Reply at once" }));
    await press("Check the answer");
    await press("Next");
    await press("Back");
    expect(await screen.findByText("Think of Peter.")).toBeInTheDocument();
    expect(screen.getByRole("heading", { name: step.title })).toHaveFocus();
    await press("Try again");
    expect(screen.queryByText("Think of Peter.")).toBeNull();
    await userEvent.click(screen.getByRole("radio", { name: "Read what he has tried" }));
    await press("Check the answer");
    expect(screen.getByText("Peter does not have to explain it again.")).toBeInTheDocument();
  });
});
