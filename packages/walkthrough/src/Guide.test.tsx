import { HandrailProvider } from "@handrail/contact";
import type { Walkthrough } from "@handrail/core";
import { createJourney } from "@handrail/core/journey";
import { contacts } from "@handrail-tooling/testing/fixtures";
import { act, render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { type ComponentProps, StrictMode } from "react";
import { hydrateRoot } from "react-dom/client";
import { renderToString } from "react-dom/server";
import { describe, expect, it, vi } from "vitest";
import { Guide } from "./Guide.js";

const bodyOf = (text: string) =>
  ({
    type: "root",
    children: [{ type: "element", tagName: "p", properties: {}, children: [{ type: "text", value: text }] }],
  }) as const;
const walkthrough: Walkthrough = {
  id: "bill",
  version: 3,
  locale: "en",
  title: "Read your bill",
  summary: "Where each amount comes from.",
  audience: "customer",
  steps: [
    { id: "open", title: "Open it", body: bodyOf("Press Bills.") },
    { id: "compare", title: "Compare it", body: bodyOf("Look at last month.") },
  ],
  ending: bodyOf("You can now read any bill."),
};

const page = (props?: Partial<ComponentProps<typeof Guide>>, journey = createJourney()) => (
  <StrictMode>
    <HandrailProvider contacts={contacts} journey={journey}>
      <Guide walkthrough={walkthrough} {...props} />
    </HandrailProvider>
  </StrictMode>
);
const box = (title: string) => screen.getByRole<HTMLInputElement>("checkbox", { name: `Done ${title}` });

describe("Guide", () => {
  it("shows all steps and what comes next in the server's HTML", () => {
    const html = renderToString(page());
    for (const text of ["Read your bill", "Press Bills.", "Look at last month.", "You can now read any bill."])
      expect(html).toContain(text);
    expect(html).toContain('href="tel:');
  });

  it("links each step to its page, unless its address is not known", () => {
    const routes = ["/bills?month=11", "/orders/*", "javascript:alert(1)", undefined];
    const steps = routes.map((route, index) => ({
      id: `s${index}`,
      title: `Step ${index}`,
      body: bodyOf("Look."),
      ...(route !== undefined && { route }),
    }));
    render(page({ walkthrough: { ...walkthrough, steps } }));
    const [link, ...others] = screen.getAllByRole("link", { name: "Go to that page" });
    expect(others).toEqual([]);
    expect(link).toHaveAttribute("href", "/bills?month=11");
    expect(link).toHaveAccessibleDescription("Step 0");
  });

  it("gives its headings the levels below that of the title", () => {
    render(page({ headingLevel: 1 }));
    expect(screen.getByRole("heading", { level: 1, name: "Read your bill" })).toBeDefined();
    expect(screen.getByRole("heading", { level: 2, name: "Open it" })).toBeDefined();
  });

  it("reports the steps that are done in their order", async () => {
    const onDoneChange = vi.fn();
    render(page({ onDoneChange }));
    await userEvent.click(box("Compare it"));
    await userEvent.click(box("Open it"));
    await userEvent.click(box("Compare it"));
    expect(onDoneChange.mock.calls).toEqual([[["compare"]], [["open", "compare"]], [["open"]]]);
    expect(screen.getByText("1 of 2 steps done")).toBeDefined();
  });

  it("shows the consumer's value only", async () => {
    render(page({ done: ["open", "gone"] }));
    await userEvent.click(box("Compare it"));
    expect([box("Open it").checked, box("Compare it").checked]).toEqual([true, false]);
  });

  it("keeps what was ticked before hydration", async () => {
    const container = document.body.appendChild(document.createElement("div"));
    container.innerHTML = renderToString(page());
    const [first] = container.querySelectorAll<HTMLInputElement>("li input");
    first?.click();
    const onDoneChange = vi.fn();
    const journey = createJourney();
    const root = await act(async () => hydrateRoot(container, page({ onDoneChange }, journey)));
    expect(first?.checked).toBe(true);
    expect(onDoneChange.mock.calls).toEqual([[["open"]]]);
    expect(journey.events().map(({ type }) => type)).toContain("step.completed");
    act(() => root.unmount());
    container.remove();
  });

  it("leaves what is done alone where the steps failed to render", () => {
    const onDoneChange = vi.fn();
    const report = vi.spyOn(console, "error").mockImplementation(() => {});
    // Content from elsewhere may have another form than the type says.
    const title = {} as unknown as string;
    const steps = [{ id: "open", body: bodyOf("Press Bills."), title }] as const;
    render(page({ walkthrough: { ...walkthrough, steps }, defaultDone: ["open"], onDoneChange }));
    expect(screen.getByText("This part did not load")).toBeDefined();
    expect(onDoneChange).not.toHaveBeenCalled();
    report.mockClear();
  });

  it("records the first tick, each step and the end, each once", async () => {
    const journey = createJourney();
    render(page({}, journey));
    for (const title of ["Open it", "Open it", "Open it", "Compare it", "Compare it", "Compare it"])
      await userEvent.click(box(title));
    const events = journey.events().filter(({ type }) => /^(walkthrough|step)/.test(type));
    expect(events.map(({ type }) => type)).toEqual([
      "walkthrough.started",
      "step.completed",
      "step.completed",
      "walkthrough.ended",
    ]);
  });

  it("shows hints, questions and the goal in the server's HTML, and raises the rail after a wrong answer", async () => {
    const whole: Walkthrough = {
      ...walkthrough,
      goal: "read any bill",
      steps: [
        { id: "try", title: "Try it", body: bodyOf("Press Send."), kind: "practise", hint: bodyOf("Look below.") },
        {
          id: "ask",
          title: "A question",
          body: bodyOf("Think."),
          kind: "check",
          question: { type: "short", text: "Which amount?", correct: ["the total"] },
        },
      ],
    };
    const html = renderToString(page({ walkthrough: whole }));
    for (const text of ["read any bill", "Look below.", "Which amount?"]) expect(html).toContain(text);
    const onCheck = vi.fn();
    const journey = createJourney();
    const { container } = render(page({ walkthrough: whole, onCheck }, journey));
    await userEvent.type(screen.getByRole("textbox", { name: "Your answer" }), "the tax{Enter}");
    expect(onCheck).toHaveBeenCalledWith({ stepId: "ask", response: "the tax", isCorrect: false, attempts: 1 });
    expect(container.querySelector('[data-hr~="rail"]')).toHaveAttribute("data-risen");
    expect(journey.events().map(({ type }) => type)).toContain("practice.failed");
  });
});
